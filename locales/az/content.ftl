### Bələdçinin ətrafındakı sözlər və mətnlərin yoxlanması.

## Bölmələr

chapter-preparing = Hazırlıq
chapter-opening = Açılış
chapter-voting = Səsvermə
chapter-closing = Bağlanma
chapter-counting = Hesablama
chapter-protocol = Protokol
chapter-delivery = Təhvil
chapter-background = Bilmək lazımdır
chapter-trainers = Trenerlər üçün

## Kim edir

who-chairperson = Sədr
who-secretary = Katib
who-members = Üzvlər
who-member-at-door = Girişdəki üzv
who-member-at-list = Seçici siyahısı ilə işləyən üzv
who-member-at-ballots = Bülleten verən üzv
who-commission = Bütün komissiya
who-observer = Müşahidəçi
who-voter = Seçici
who-con-ec = Dairə seçki komissiyası
who-trainer = Trener
who-reader = Siz

## Bunu kim deyir

standing-law = Qanun
standing-law-about = Məcəllənin və ya MSK aktının mətnində oxunub.
standing-older = Köhnə mətn
standing-older-about = Yalnız köhnə mətn oxunub. İndi başqa cür ola bilər.
standing-customary = Adət
standing-customary-about = Müşahidəçilər, mətbuat və ya seçici vəsaitləri belə deyir.
standing-advice = Məsləhətimiz
standing-advice-about = Bizim fikrimizdir, qayda deyil.
check-with-con-ec = DSK ilə dəqiqləşdirin
near-articles = Həmçinin baxın
read-text = Mətn oxunub
read-older = Yalnız köhnə mətn oxunub
read-reported = Yalnız haqqında yazılanlar oxunub
read-unread = Mətn oxunmayıb
term-attested = Bu söz rəsmi mətnlərdə və ya mətbuatda var.
term-own = Bu söz bizim tərcüməmizdir.

## Tapılanlar

found-page = Bələdçi
found-term = Lüğət
found-line = Protokolun bəndi
found-form = Forma
found-exercise = Tapşırıq
found-walkthrough = Məşğələ
search-nothing = Heç nə tapılmadı. Başqa söz yazın.

## Əmr sətri

content-usage =
    Bələdçi:
        secki content check [QOVLUQ] [--lang az|en|ru]
        secki search SÖZLƏR [--json] [--lang az|en|ru]
content-no-query = Axtarılan sözlər yazılmayıb. Əmr: { $word }
content-no-such-command = Belə əmr yoxdur: { $word }. Belə yazın: secki content check
content-right = Səhifə: { $pages }. Məşğələ: { $walkthroughs }. Termin: { $terms }. Maddə və akt: { $articles }. Səhv yoxdur.
content-faults = Səhv: { $n }

## Mətnlərin səhvləri

content-not-toml = Fayl TOML kimi oxunmur: { $name }
content-no-list = { $name }.toml siyahısı yoxdur.
content-no-such-page = Sözlər var, amma “{ $name }” üçün quruluş yoxdur.
content-no-words = Bu dildə sözlər yoxdur: { $name }
content-no-block-words = Blokun sözləri yoxdur: [{ $name }]
content-no-such-block = Quruluşda belə blok yoxdur: [{ $name }]
content-twice = Bu, ikinci dəfə yazılıb: { $name }
content-out-of-order = Blokların sırası başqadır. Burada bu blok olmalıdır: [{ $name }]
content-no-head = Fayl belə başlayır: “# başlıq”, boş sətir, “> xülasə”.
content-empty = Burada söz çatmır.
content-no-see-do = Belə yazın: nə görürsünüz => nə edirsiniz
content-no-table = Cədvəlin başı və sətirləri olur. Hər sətirdə başdakı qədər xana olur.
content-other-rows = Sətirlərin sayı bu dildəki kimi deyil: { $name }
content-no-who = Addımda onu kimin yerinə yetirdiyi yazılır (who). Başqa blokda yazılmır.
content-no-standing = Göstərişin kimdən gəldiyi yazılır (standing).
content-no-article = “law” və ya “older” üçün maddəni yazın (law).
content-advice-with-law = Məsləhət qanunda yazılmır. law əvəzinə near yazın.
content-wrong-kind = Rəsm yalnız şəkildə (picture), ünvan yalnız keçiddə (to) olur.
content-unknown-article = Maddələrin siyahısında yoxdur: { $name }
content-unknown-term = Lüğətdə yoxdur: { $name }
content-unknown-target = Belə şey yoxdur: { $name }
content-unknown-picture = Belə rəsm yoxdur: { $name }
content-unbalanced = İşarə bağlanmayıb. Termin {"{açar|sözlər}"}, qalın söz **söz** kimi yazılır.
content-marked-twice = Termin bu səhifədə ikinci dəfə işarələnib: { $name }
content-too-many-marks = Səhifədə işarələr çoxdur. Ən çoxu: { $most }
content-not-marked = Səhifə bu termini izah edir, amma heç yerdə işarələmir: { $name }
content-long-sentence = “{ $start } …” cümləsində { $words } söz var. Ən çoxu: { $most }
content-page-length = Səhifədə { $words } söz var. Olmalıdır: { $least }–{ $most }
content-avoid = “{ $name }” yazmayın. Belə yazın: { $instead }
content-foreign-letters = Bu sözdə başqa əlifbanın hərfləri var: { $name }
content-capitals = Bu söz böyük hərflərlə yazılıb: { $name }
content-spaces = Burada artıq boşluq var.
content-straight-quote = Burada düz dırnaq var. Dilin öz dırnağını yazın.
content-short-time = Saatı iki rəqəmlə yazın: { $name }
content-article-in-words = { $name } nömrəsi sözlərdə deyil, quruluşda yazılır.
content-step-count = Məşğələdə { $count } addım var. Olmalıdır: { $least }–{ $most }
content-answer-count = Qərarın { $count } cavabı var. Olmalıdır: { $least }–{ $most }
content-right-answers = Qərarın bir düzgün cavabı olmalıdır (right). İndi: { $count }
content-wrong-time = Saat SS:DD kimi yazılır və əvvəlkindən tez olmur: { $name }
content-not-on-plan = Bu addımı yerinə yetirən planda yoxdur: { $name }
content-not-played = Addım bu rola aiddir, amma məşğələdə belə rol yoxdur: { $name }
content-not-remembered = Bu addımdan əvvəl heç bir qərar bunu yadda saxlamır: { $name }
content-marked = Burada termin və qalın söz işarələnmir.
