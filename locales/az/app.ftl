### Ekranların mətnləri, Azərbaycan dilində.

app-name = Seçki Günü
skip = Məzmuna keç
navigation = Əsas bölmələr
breadcrumb = Olduğunuz yer
home = Ana səhifə
exercise = Tapşırıq
rehearse = Addımlar
exercises = Tapşırıqlar
teach = Treninq
forms = Formalar
protocol = Protokol
settings = Tənzimləmələr
language = Dil
language-az = Azərbaycanca
language-en = English
language-ru = Русский
language-az-short = AZ
language-en-short = EN
language-ru-short = RU

## Bir çox ekranda olan düymələr

close = Bağla
cancel = İmtina
copy = Kopyala
delete = Sil
undo = Geri al
redo = Təkrarla
continue = Davam et
try-again = Yenidən cəhd et
take-copy = Kopyala

## Seçki gününün yeddi mərhələsi

phases = Seçki gününün mərhələləri
phase-preparing = Hazırlıq
phase-opening = Açılış
phase-voting = Səsvermə
phase-closing = Bağlanma
phase-counting = Hesablama
phase-protocol = Protokol
phase-delivery = Təhvil
before-the-day = seçki gününə qədər
without-a-break = fasiləsiz
within-24-hours = 24 saat ərzində
not-started = başlanmayıb

## Ana səhifə

greeting-night = Salam.
greeting-morning = Sabahınız xeyir.
greeting-day = Günortanız xeyir.
greeting-evening = Axşamınız xeyir.
greeting-night-name = Salam, { $name }.
greeting-morning-name = Sabahınız xeyir, { $name }.
greeting-day-name = Günortanız xeyir, { $name }.
greeting-evening-name = Axşamınız xeyir, { $name }.
home-go-on = Protokola davam edin.
home-begin = Protokoldan başlayın.
home-practice = treninq
home-for = Məntəqə seçki komissiyalarının üzvləri üçün treninq
day-title = Seçki günü saatbasaat
home-step-fill = Sayları yazın
home-step-fill-why = Sayları sənədlərdən formaya köçürün, kağızda olduğu kimi.
home-step-agree = Uyğun gəlməyəni görün
home-step-agree-why = Proqram cəmi və təkrar ediləcək addımı göstərir.
home-step-hand = Yoxlamaya verin
home-step-hand-why = Hər bəndin düzgün sayını və mənbəyini görürsünüz.
home-stopped = Yazılmış saylar: { $n-text } / { $all }.
home-changed = Son dəyişiklik: { $time }.
home-next-title = Qaralama yoxdur
home-next-why = Bütün təlim protokolları bitirilib. Növbəti protokola başlayın.
home-first = Birinci tapşırıqdan başlayın
home-first-why = Sizə axşamın sənədləri verilir. Protokolu onlara əsasən doldurursunuz.
home-first-begin = Birinci tapşırığa başla
home-next-exercise = Növbəti tapşırıq
home-exercises-all = Bütün tapşırıqlar
home-go-on-exercise = Tapşırığa davam edin.
home-begin-exercise = Tapşırıqdan başlayın.
lines-written = yazılıb: { $n-text } / { $all }
count-drafts = { $n-text } qaralama
count-finished = { $n-text } bitirilmiş

## Təlim protokollarının siyahısı

protocols-title = Təlim protokolları
protocols-all = Bütün təlim protokolları
protocols-why = Davam etmək üçün qaralamanı açın. Bitirilmiş protokol yalnız oxunur. Dəyişmək üçün onu kopyalayın.
protocols-line = “{ $line }” protokolun bəndidir. Hələ heç bir qaralamada bu bənd yoxdur. Yeni təlim protokoluna başlayın. O, bu bənddə açılacaq.
protocols-drafts = Qaralamalar
protocols-finished = Bitirilmiş protokollar
protocols-empty-title = Hələ təlim protokolu yoxdur
protocols-empty-why = Qaralamalar və bitirilmiş protokollar burada olacaq. Birinci protokola başlayın.
protocol-start = Yeni təlim protokolu
protocol-deleted = “{ $title }” silindi.
state-finished = bitirilib
delete-ask = Təlim protokolu silinsin?
delete-what = “{ $title }” silinəcək. Bu hərəkəti geri almaq olmur.

## Protokol

protocol-of-precinct = Səsvermənin nəticələri protokolu · Məntəqə № { $precinct }
sheet-title = Səsvermənin nəticələri haqqında yekun protokol
form-version = forma { $version }
header-constituency = Dairə №
header-precinct = Məntəqə №
header-address = Səsvermə otağının ünvanı
header-date = Səsvermə günü
header-series = Seriya
header-number = Nömrə
date-pattern = GG.AA.İİİİ
date-unreadable = Tarixi belə yazın: 07.02.2024.
time-pattern = SS:DD
time-unreadable = Vaxtı belə yazın: 21:30.
completed-date = Tərtib edilmə tarixi
completed-time = Tərtib edilmə vaxtı

confirm-before-opening = Bəndləri təsdiq et
confirm-ready = Bu bəndləri sənədlərlə bir daha yoxlayın. Təsdiq edin. Sonra qutuları açın.
confirm-not-ready = Yuxarıdakı bütün bəndləri yazın. Sonra onları təsdiq edə bilərsiniz.
locked-before-opening = Əvvəlcə yuxarıdakı bəndləri təsdiq edin. Onlar qutular açılmazdan əvvəl yazılır.
locked-finished = Protokol bitirilib. Dəyişmək üçün onu kopyalayın.
finished-title = Bitirilib: { $time }.
finished-why = Bu protokol yalnız oxumaq üçündür.

item = Bənd { $no }
line-about = Bu bənd haqqında:
line-counts = Nə sayılır
line-source = Haradan götürülür
line-official = Rəsmi formada
line-number = Bəndin nömrəsi

optional = məcburi deyil
acts-why = Protokolda bu saylar üçün bənd yoxdur. Onları yazsanız, daha çox yoxlama aparılır.
acts-unfold = Aktlardakı sayları göstər
acts-fold = Aktlardakı sayları gizlət

candidates-title = Namizədlər
candidates-none = Əvvəlcə namizədləri yazın.
candidates-edit = Namizədləri redaktə et
candidates-dialog = Bülletendəki namizədlər
candidates-why = Uydurma adlar yazın: ən azı { $fewest }, ən çoxu { $most }. Proqram onları Azərbaycan əlifbası sırası ilə düzür. Səslər öz adı ilə qalır.
candidates-name = Namizəd { $place }: soyadı, adı, atasının adı
candidates-remove = Namizəd { $place }: siyahıdan çıxar
candidates-add = Namizəd əlavə et
candidates-keep = Adları yadda saxla
candidates-most = Formada namizədlər üçün { $most } sətir var. Başqa namizəd əlavə etmək olmur.
candidates-fewest = Formada ən azı { $fewest } namizəd olmalıdır.
candidates-empty = Adı yazın və ya bu sətri çıxarın.
candidates-long = Ad { $longest } işarədən uzundur. Onu qısaldın.

## Saylar

figure-refused =
    { $reason ->
        [letter] Yalnız rəqəm yazın. Hərf yazılmadı.
        [minus] Say sıfırdan az olmur. Mənfi işarəsi yazılmadı.
        [fraction] Tam ədəd yazın. Nöqtə və ya vergül yazılmadı.
        [long] Sayda ən çoxu yeddi rəqəm olur. Sonuncu rəqəm yazılmadı.
       *[sign] Yalnız rəqəm yazın. İşarə yazılmadı.
    }
figure-paste-refused =
    { $reason ->
        [letter] Yerləşdirilmədi: mətndə hərf var. Say əvvəlki kimi qaldı.
        [minus] Yerləşdirilmədi: mətndə mənfi işarəsi var. Say əvvəlki kimi qaldı.
        [fraction] Yerləşdirilmədi: mətndə nöqtə və ya vergül var. Say əvvəlki kimi qaldı.
        [long] Yerləşdirilmədi: yeddidən çox rəqəm var. Say əvvəlki kimi qaldı.
       *[sign] Yerləşdirilmədi: mətndə işarə var. Say əvvəlki kimi qaldı.
    }

## Nə tapıldı

findings = Nə tapıldı
found = Yeni: { $titles }
ballots-title = Hər bülleten haradadır
ballots-empty = Sayları yazın. Hər bülletenin harada olduğu burada görünəcək.
ballots-table = Cədvəl
message-error = Uyğunsuzluq:
message-explain = İzah edin:
message-note = Bir daha baxın:
message-difference = Fərq: { $difference }
message-step = Təkrar edin:
message-explanation = İzah
message-go-to = Keç: bənd { $no }
message-go-to-figure = Saya keç
message-folded = Eyni səbəbdən daha { $n-text } yoxlama uyğun gəlmir
summary-title = Yoxlamalar
summary-agreeing = { $n-text } yoxlama uyğundur
summary-errors = { $n-text } uyğunsuzluq
summary-explain = izah edilməli: { $n-text }
summary-explained = izah edilib: { $n-text }
summary-waiting = { $n-text } yoxlama sayları gözləyir

## Aşağıdakı sətir

saved = Yadda saxlanıldı { $time }
saving = Yadda saxlanılır…
not-saved = Yadda saxlanılmadı
preview = Önbaxış
finish = Yoxla və bitir

finish-ask = Təlim protokolu bitirilsin?
finish-locks = Hər şey yazılıb. Bitirilmiş protokol bağlanır. Saylarını dəyişmək olmur.
finish-copy = Sonra onu kopyalayıb dəyişə bilərsiniz.
finish-confirm = Bitir
finish-missing = Çatışmır: { $n-text }
finish-missing-why = Yerinə keçmək üçün birini seçin.
leave-title = Son dəyişikliklər yadda saxlanılmayıb
leave-why = İndi çıxsanız, onlar itəcək.
leave-anyway = Saxlamadan çıx
leave-stay = Burada qal

## Çapdan əvvəl vərəq

preview-filled = Çapa önbaxış
preview-practice = Hər səhifədə “Təlim nüsxəsi – rəsmi sənəd deyil” yazılıb.
preview-copies = Nüsxələr
preview-one-copy = Bir nüsxə
preview-three-copies = Üç nüsxə
preview-language = Vərəqin dili
preview-save = PDF kimi saxla
preview-save-place = Fayl sənədlər qovluğuna yazılır.
preview-save-elsewhere = Başqa yerdə saxla…
preview-saved = Yadda saxlanıldı:
preview-open = Aç
preview-open-folder = Qovluğu aç
preview-page = Səhifə { $page } / { $all }
preview-loading = Səhifələr hazırlanır…

## Tənzimləmələr

settings-view = Dil və görünüş
settings-text-size = Şriftin ölçüsü
settings-text-size-why = Hər şey mətnlə birlikdə böyüyür.
settings-theme = Görünüş
settings-theme-why = Tünd görünüş qaranlıq otaq üçündür. Çap vərəqləri ağ qalır.
theme-light = Açıq
theme-dark = Tünd
settings-contrast = Yüksək kontrast
settings-contrast-why = Mətn və kənar xətlər daha aydın görünür.
settings-motion = Hərəkət
settings-motion-why = Kiçik hərəkətlər nəyin dəyişdiyini göstərir.
settings-letter-keys = Tək düymə ilə əmrlər
settings-letter-keys-why = Mətn yazmadığınız yerdə hərf, rəqəm və ya işarə düyməsi əmr verir. Söndürsəniz, Ctrl və Alt ilə əmrlər qalır.
about = Proqram haqqında
about-product = Proqram
about-version = Versiya
about-form = Protokolun forması
about-licence = Lisenziya
about-practice = Proqram treninq üçündür. Protokolları və vərəqləri rəsmi sənəd deyil. Seçki günü rəsmi formanı doldurun.
about-sources = Mənbələr
about-sources-text = Bəndlər və yoxlamalar Seçki Məcəlləsinin və MSK aktlarının oxuya bildiyimiz mətnlərinə əsaslanır. Hər bəndin və hər uyğunsuzluğun yanında bunun nə qədər dəqiq olduğu göstərilir.
about-numbers = Bəndlərin nömrələri əsasən bizim təklifimizdir. Onları MSK-nın təsdiq etdiyi forma ilə tutuşdurun.
about-offline = İnternetsiz
about-offline-text = Proqram şəbəkədən istifadə etmir. Yazdıqlarınız bu kompüterdə qalır.
about-fonts = Şriftlər
about-libraries = Kitabxanalar

## Düymələr

keys-title = Klaviatura qısayolları
key-tab = Növbəti sahə və ya düymə
key-language = Dil: { $language }
key-escape = Pəncərəni bağla
key-keys = Bu siyahı
key-next-figure = Növbəti say
key-previous-figure = Əvvəlki say
key-arrows = Növbəti və əvvəlki say

## Nəsə alınmayanda

trouble-title = Protokollar açılmır
trouble-kept = Nə saxlanılıb
trouble-todo = Nə etməli
trouble-place = Faylın yeri
trouble-set-aside = Faylı saxla və yenisinə başla
trouble-quit = Çıxmaq üçün pəncərəni bağlayın. Fayl olduğu kimi qalır.
failure-unexpected-what = Proqram bunu edə bilmədi.
failure-unexpected-kept = Əvvəl yadda saxlanılanlar qalır.
failure-unexpected-todo = Yenidən cəhd edin. Yenə alınmasa, proqramı bağlayın və yenidən açın.

kind-ask = Hansı seçki üçün?
kind-presidential = Namizədlər, səsvermə vəsiqəsi bəndləri ilə
kind-presidential-abroad = Xaricdəki nümayəndəlikdə, erkən bitmə ilə
kind-milli-majlis = Namizədlər, səsvermə vəsiqəsi bəndləri olmadan
kind-municipal = Bir neçə yer, bülletendə bir neçə işarə
kind-referendum = Hər sual üçün: lehinə, əleyhinə, etibarsız

questions-title = Suallar
question-add = Sual əlavə et
question-remove = Sonuncu sualı çıxar

traces-title = Ən ehtimallı səhvlər
traces-why = Bu səhvlərin hər biri bütün fərqləri izah edər. Yazmazdan əvvəl yenidən sayın.
traces-and = Bununla birlikdə:
