### Words of the printed sheets (Azerbaijani, written first). Capitals are stored as they are printed.

## The results protocol: top

# $articles (text): numbers of articles, "100, 106, 201".
print-law = Azərbaycan Respublikasının Seçki Məcəlləsi, maddə { $articles }
print-copy-1 = 1-ci nüsxə — Dairə Seçki Komissiyası üçün
print-copy-2 = 2-ci nüsxə
print-copy-3 = 3-cü nüsxə
print-country = AZƏRBAYCAN RESPUBLİKASI
print-title = SƏSVERMƏNİN NƏTİCƏLƏRİ HAQQINDA MƏNTƏQƏ SEÇKİ KOMİSSİYASININ YEKUN PROTOKOLU
# The name of the document. $precinct (text): the number of the precinct.
print-document-title = Səsvermənin nəticələri haqqında protokol – məntəqə { $precinct }
# $n (number): how many relations do not hold.
print-disagreements = Uyğun gəlmir: { $n }
print-constituency = Seçki dairəsi
print-precinct = Seçki məntəqəsi №
print-address = Ünvan
print-series-and-number = Seriya və nömrə

## The table

print-number = №
print-in-figures = Rəqəmlə
print-in-words = Sözlə
# Read aloud in place of empty boxes and lines.
print-not-written = yazılmayıb

## After the figures

print-explanations = İzahlar
print-signatures = Komissiya üzvlərinin imzaları
print-signatures-note = Protokolu həlledici səs hüquqlu üzvlərin ən azı üçdə ikisi imzalayır (maddə 100.12).
print-name = Soyadı, adı, atasının adı
print-signature = İmza
print-chairperson = Komissiyanın sədri
print-secretary = Komissiyanın katibi
print-member = Komissiyanın üzvü
print-completed = Protokolun tərtib edilmə tarixi və vaxtı
# $date (text): the full date, $time (text): 22:40.
print-completed-at = { $date }, saat { $time }
print-special-opinions = Xüsusi rəylər haqqında qeyd (maddə 100.12)
print-stamp = Möhür yeri

## The foot of each page

print-page = Səhifə { $page } / { $pages }
# $form (text): kind of election and version of the form.
print-form = Forma: { $form }
print-precinct-of-page = Məntəqə: { $precinct }
# $code (text): six letters and digits that follow from the figures.
print-check-code = Yoxlama kodu: { $code }

## The check of a protocol on paper: findings and explanations

print-findings-title = Yoxlamanın nəticələri və izahlar
# The name of the document. $precinct (text): the number of the precinct.
print-findings-document = Yoxlamanın nəticələri – məntəqə { $precinct }
print-constituency-of-page = Seçki dairəsi: { $constituency }
print-agreeing = Uyğun gələn yoxlama: { $n }
print-waiting = Say gözləyən yoxlama: { $n }
print-nothing-found = Aparılmış bütün yoxlamalar uyğun gəlir.
print-blank-items = Boş bəndlər: { $items }. Onların yoxlamaları hələ aparılmayıb.
print-difference = Fərq: { $difference }
print-repeat = Təkrar edin:
print-explanation = İzah:
print-no-explanation = İzah hələ yazılmayıb.
print-what-to-write = İzahda:
print-traces = Ən ehtimallı səhvlər
print-traces-why = Bu səhvlərin hər biri bütün fərqləri izah edər. Yazmazdan əvvəl yenidən sayın.
print-traces-and = Bununla birlikdə:
print-recount = Ən kiçik təkrar sayma:
print-assumptions = Fərziyyələr

## All checks of a form on paper

print-relations-title = Protokolun bütün yoxlamaları
print-relations-controls = Yoxlamalar
print-relations-advice = Məsləhətimiz: bir də baxın
print-control = Kod
print-must-hold = Düzgün protokolda
print-if-not = Uyğun gəlmirsə
print-basis = Haradan bilirik
print-source = Mənbə
print-shown-only = Yalnız göstərilir
print-no-rule = Qayda tapmadıq: DSK ilə dəqiqləşdirin
print-legend = Necə oxumaq
print-legend-items = Kvadrat mötərizədə bəndin nömrəsi durur. Onun yerinə bənddəki sayı qoyun.
print-legend-names = Bəndi olmayan say adı ilə yazılıb. O, cədvəldə deyil: aktlara, imzalara və ya bülletenə baxın.
print-legend-signs = = bərabərdir; ≤ çox deyil; ≥ az deyil; < azdır; × vurulur.
print-legend-error = uyğun gəlməyincə təlim protokolu bitirilmir.
print-legend-explain = səbəbi yazın, sonra təlim protokolunu bitirmək olar.
print-legend-note = heç nə tələb olunmur.
print-legend-numbers = Bəndlərin nömrələri əsasən bizim təklifimizdir. Onları MSK-nın təsdiq etdiyi forma ilə tutuşdurun.

## What each check says when it agrees

# $condition (text): [5] ≥ 1
relation-when = Şərt: { $condition }
# $percent (text): 95
relation-percent = { $percent }%
relation-each-candidate = Hər namizəd üçün belədir.
relation-each-question = Hər sual üçün belədir.
relation-voters-add-up = Seçicilərin ümumi sayı siyahılardan və səsvermə vəsiqələrindən alınır
relation-listed-voters-add-up = Seçicilərin ümumi sayı iki siyahının cəmidir
relation-nobody-outside-the-lists-received-a-ballot = Bülleten alanlar bütün seçicilərdən çox deyil
relation-voters-outside-are-part-of-those-who-received = Otaqdan kənarda verilən bülletenlər bütün verilənlərdən çox deyil
relation-dvc-voters-are-part-of-those-who-received = Səsvermə vəsiqəsi ilə səs verənlər bülleten alanlardan çox deyil
relation-dvc-holders-are-part-of-the-list = Səsvermə vəsiqəsi alanlar siyahıdakılardan çox deyil
relation-received-ballots-are-accounted-for = Alınmış hər bülleten istifadə edilməyib, verilib və ya korlanıb
relation-mobile-ballots-within-requests = Daşınan qutularda bülletenlər ərizələrdən çox deyil
relation-stationary-ballots-within-voters-in-the-room = Daşınmaz qutularda bülletenlər otaqda səs verənlərdən çox deyil
relation-no-more-ballots-found-than-issued = Tapılan bülletenlər verilənlərdən çox deyil
relation-ballots-in-boxes-are-sorted = Qutulardakı hər bülleten ya etibarlı, ya da etibarsız yığındadır
relation-invalid-rows-add-up = Etibarsız bülletenlər öz hissələrinin cəmidir
relation-candidate-votes-add-up-to-valid-votes = Hər etibarlı səs bir namizədindir
relation-corners-match-ballots-issued = Verilmiş hər bülletenin küncü kəsilib
relation-mobile-ballots-taken-are-requests-and-three = Hər ərizəyə bir bülleten və daha üç bülleten aparılıb
relation-mobile-ballots-taken-are-used-or-returned = Aparılmış hər bülleten verilib və ya geri gətirilib
relation-dvc-cards-are-accounted-for = Alınmış hər səsvermə vəsiqəsi verilib və ya ləğv edilib
relation-two-thirds-have-signed = Həlledici səs hüquqlu üzvlərin ən azı üçdə ikisi imzalayıb
relation-completed-after-voting-ended = Protokol səsvermə bitdikdən sonra tərtib edilib
relation-early-end-only-when-all-have-voted = Səsvermə vaxtından əvvəl bitibsə, bütün seçicilər səs verib
relation-marks-within-seats = Etibarlı bülletendə ən azı bir işarə var, seçiləcək üzvlərdən çox işarə yoxdur
relation-one-mark-for-a-candidate-on-a-ballot = Namizədin səsləri etibarlı bülletenlərdən çox deyil
relation-answers-add-up-to-ballots-in-boxes = Qutulardakı hər bülletendə suala bir cavab var
relation-somebody-voted = Ən azı bir seçici bülleten alıb
relation-turnout-below-ninety-five-percent = Seçicilərin fəallığı çox yüksək deyil
relation-invalid-votes-below-three-percent = Etibarsız bülletenlər çox deyil
relation-few-ballots-taken-away = Qutularda tapılmayan bülletenlər azdır
relation-ballots-received-within-three-percent = Alınmış bülletenlər seçici siyahısına görə çox deyil
relation-votes-for-more-than-one-candidate = Etibarlı səslərin hamısı bir namizədin deyil
relation-few-voters-added-on-the-day = Əlavə seçici siyahısındakı seçicilər çox deyil

## Papers of an exercise

print-answer-key = Cavab açarı
print-evening = Seçki axşamı
print-answer = Bəndlər üzrə cavab
print-item = Bənd
print-right-figure = Düzgün say
print-where-from = Haradan götürülür
print-teaches = Bu tapşırıq nə öyrədir
print-documents = Axşamın sənədləri

## The guide on paper: front

# The name of the program.
print-guide-program = Seçki Günü
print-guide-title = Seçki günü bələdçisi
print-guide-for = Məntəqə seçki komissiyalarının üzvləri üçün
# At the foot of each page and on the cover.
print-guide-notice = Təlim materialı – rəsmi mətn deyil
print-guide-not-official = Qüvvədə olan qanun bu bələdçidən fərqlidirsə, qanun düzdür.
print-guide-not-of-cec = Bu, MSK-nın “Seçki günü üçün yaddaş” kitabçası deyil.
# $date (text): the full date.
print-guide-edition = Nəşr: { $date }
# $date (text): the full date.
print-guide-printed = Çap tarixi: { $date }
print-guide-contents = Mündəricat
print-guide-marks = İşarələr nə deyir
print-guide-marks-where = Göstərişin sonunda kiçik hərflərlə onun işarəsi və maddəsi yazılıb.
print-guide-mark = İşarə
print-guide-meaning = Mənası
print-guide-articles-of = “Maddə” Seçki Məcəlləsinin maddəsidir. “MSK” Mərkəzi Seçki Komissiyasının aktıdır, yanında onun nömrəsi yazılıb.
print-guide-check-about = Mətn köhnədir, natamamdır və ya mətnlər uyğun gəlmir.

## The guide on paper: pages

print-guide-key = Yadda saxlayın
print-guide-see = Nə görürsünüz
print-guide-do = Nə edirsiniz
print-guide-see-also = Həmçinin baxın
# $page (text): the number of the page.
print-guide-see-page = baxın: səhifə { $page }

## The guide on paper: terms and articles

print-guide-terms = Terminlər
print-guide-term = Termin
print-guide-pages = Səhifələr
# Said of the words that bear a star.
print-guide-own-word = Bizim tərcüməmizdir: bu sözü rəsmi mətnlərdə və mətbuatda görməmişik.
print-guide-articles = Maddələr və aktlar
print-guide-about = Nə haqqında
print-guide-read = Oxunub

## A reader's notes on paper

print-notes-title = Mənim qeydlərim
print-notes-none = Hələ qeyd yoxdur.
# $quote (text): what the guide says at the note.
print-notes-quote = “{ $quote }”
print-notes-notice = Şəxsi qeydlər – rəsmi mətn deyil

## Printing the guide from the command line

# $chapters (text): the names of all chapters.
print-guide-usage =
    Bələdçinin çapı:
        secki guide --out FAYL.pdf [--page SƏHİFƏ|--chapter BÖLMƏ] [--lang az|en|ru]
            Bölmələr: { $chapters }
# $file (text): the word before the name, $reason (text): the name.
print-guide-unknown = { $file }: bələdçidə belə səhifə və ya bölmə yoxdur: { $reason }
