### Sənədlərlə bağlı ekranlar: tarixçə, ikinci nəfərlə yoxlama, daşınan qutu, fayllar, formalar.

more = Digər

## Tarixçə

history = Tarixçə
history-action = Nə vaxt nə dəyişib, əvvəlki hala qayıtmaq
history-title = Protokolun tarixçəsi
history-why = Müqayisə etmək üçün iki sətir seçin. İstənilən sətrə qayıda bilərsiniz. Heç nə itmir: bunu geri ala bilərsiniz.
history-why-finished = Müqayisə etmək üçün iki sətir seçin. Protokol bitirilib və əvvəlki hala qayıtmır.
history-empty = Hələ heç nə dəyişməyib. Yazdığınız hər say burada görünəcək.
history-points = Dəyişikliklər, sonuncusu yuxarıda
history-from = bundan
history-to = buna
history-beginning = Başlanğıc
history-point = Dəyişiklik { $number }
history-undo = geri alınıb
history-redo = təkrarlanıb
history-blank = boş
history-before = Əvvəl:
history-after = Sonra:
history-more = daha { $n-text } dəyişiklik
history-go-back = Bu hala qayıt
history-went = Qayıtdınız: { $point }, { $time }. Bunu geri ala bilərsiniz.
history-compared = Nə fərqlənir
history-same = Fərq yoxdur.
history-field = Sahə
history-first = Birinci protokol
history-this = Bu protokol
history-original = Bu protokol “{ $title }” protokolundan kopyalanıb. Təkrar protokolu birincisi ilə müqayisə edin.
history-open-original = Birincini aç
history-compare-original = Birinci ilə müqayisə et

## İkinci nəfərlə yoxlama

readback = İkinci nəfərlə yoxla
readback-action = O, sayları kağızdan yenidən yazır
readback-title = İkinci nəfərlə yoxlama
readback-why = Birinci saylar göstərilmir: hazır sayı görən adam kağızda da onu oxuyur.
readback-how = Hər sayı kağızdan yazın. Enter növbəti bəndə keçir. Sonra müqayisə edin.
readback-still-blank = { $n-text } bənd hələ boşdur
readback-compare = Müqayisə et
readback-clear = Yenidən başla
readback-clear-ask = İkinci nəfərin sayları silinsin?
readback-clear-why = Birinci saylar qalır. Bu hərəkəti geri almaq olmur.
readback-all = Heç bir bənd fərqlənmir
readback-differ = { $n-text } bənd fərqlənir
readback-agree = { $n-text } bənd uyğundur
readback-blank = { $n-text } bənd hər iki nəfərdə boşdur
readback-look-why = Hər bənd üçün kağıza birlikdə baxın. Saylar yalnız bundan sonra göstərilir.
readback-look = İkimiz də kağıza baxdıq
readback-differs = fərqlənir
readback-agrees-now = indi uyğundur
readback-first = Birinci nəfər
readback-second = İkinci nəfər
readback-compare-line = Bu bəndi müqayisə et

## Daşınan qutuda bülletenlər ərizələrdən çox olanda

mobile-title = Komissiya nə etməlidir
mobile-why = Daşınan qutuda bülletenlər ərizələrdən çoxdur. Addımları ardıcıllıqla yerinə yetirin.
mobile-count = Daşınan qutunun bülletenlərini yenidən sayın. Ərizələri də yenidən sayın.
mobile-decide = Bülletenlər yenə çoxdursa, komissiya qərar qəbul edir: qutunun bütün səsləri etibarsızdır.
mobile-act = Akt yazın. Orada qutu ilə gedən üzvlərin soyadlarını göstərin. Aktı protokola əlavə edin.
mobile-move = Qutunun bütün bülletenlərini etibarsız bülletenlərə keçirin. Namizədlərin yığınlarında onlar qalmasın.
mobile-move-questions = Qutunun bütün bülletenlərini etibarsız bülletenlərə keçirin. Bunu hər sual üçün edin.
mobile-close = Formanın bütün yoxlamalarının uyğun gəldiyinə baxın.
mobile-move-tip = Onları bu bənddə yazın: { $item }. Bəndi biz təklif edirik. DSK ilə dəqiqləşdirin.
mobile-close-open = Hələ uyğun gəlməyən yoxlama: { $n-text }.
mobile-done = edilib
mobile-open = edilməyib
mobile-advice = Məsləhət
mobile-decision = Qərarın nömrəsi
mobile-time = Qərarın vaxtı
mobile-members = Qutu ilə gedən üzvlərin soyadları
mobile-explained = İzah bu sahələrdən yazıldı. O, uyğunsuzluğun yanında durur.

## Başqa kompüter üçün fayl

export = Fayl kimi saxla
export-action = Başqa kompüter və ya cədvəl üçün
export-title = Protokol fayl kimi
export-kind = Faylın növü
export-json = Bu proqram üçün (JSON)
export-csv = Cədvəl (CSV)
export-json-why = Bu faylı başqa kompüterdə bu proqramla açın.
export-csv-why = Bu faylı cədvəl proqramında açın. Bu proqram da onu açır.
export-save = Saxla

import-choose = Kənar faylı aç…
import-done = Fayldan qaralama yaradıldı
import-unknown = Faylda nəzərə alınmayan: { $n-text }
import-open = Qaralamanı aç
import-too-large = Fayl çox böyükdür: { $file }
import-too-large-kept = Fayl oxunmadı. Heç nə dəyişmədi.
import-too-large-todo = 1 MB qədər olan fayl seçin.

## Protokolun çapı

paper-which = Nə çap edilir
paper-protocol = Protokol
paper-blank = Boş forma
paper-findings = İzahlar və uyğunsuzluqlar

## Formalar

forms-parts = Formaların bölmələri
forms-blank-title = Boş formalar
forms-class-title = Qrup üçün
forms-table-title = Cədvəldən çox protokol
forms-blank-why = Sənədi önbaxışda açın. Sonra onu PDF kimi saxlayın və çap edin.
forms-blank = Boş protokol
forms-relations = Bütün yoxlamalar
forms-candidates = Namizədlər üçün sətir ({ $least }–{ $most })
forms-questions = Suallar ({ $least }–{ $most })
forms-class-why = Axşamın sənədlərini hər iştirakçı üçün çap edin. Düzgün cavablar təlimçi üçündür.
forms-evening = Axşamın sənədləri
forms-answers = Düzgün cavablar
forms-level = Səviyyə
forms-level-all = Bütün səviyyələr
forms-level-named = { $level }. { $title }
forms-count = { $n-text } tapşırıq

count-less = Azalt
count-more = Artır

## Cədvəldən çox protokol

many-title = Bir cədvəldən çox protokol
many-why = Cədvəlin hər sətri üçün boş protokol hazırlanır. Onun başlığı artıq doldurulur.
many-choose = Cədvəli seçin
many-file = Cədvəl seç…
many-file-other = Başqa cədvəl seç…
many-rows = { $n-text } protokol hazırlanacaq
many-faults = { $n-text } sətirdə səhv var, onlar hazırlanmır
many-more-faults = daha { $n-text } sətir
many-most-faults = Burada ən çoxu { $most } sətir göstərilir.
many-what = Nə hazırlansın
many-files = Fayllar
many-each = Hər protokol ayrı faylda
many-one = Hamısı bir faylda
many-one-why = Uzun cədvəldən bir neçə fayl alınır.
many-print = PDF hazırla
many-elsewhere = Başqa qovluqda hazırla…
many-where = Sənədlər qovluğunda yeni qovluq açılır.
many-first = Əvvəlcə cədvəli seçin.
many-far = Hazırdır: { $done } / { $all }
many-stop = Dayandır
many-stopping = Dayandırılır…
many-done = Hazırdır
many-cancelled = Dayandırıldı. Hazır olanlar qovluqda qalır.
many-sheets = Protokol: { $n-text }.
many-files-written = Fayl: { $n-text }.
many-table-large = Cədvəl çox böyükdür: { $file }
many-table-letters = Cədvəlin hərfləri oxunmadı: { $file }
many-table-kept = Heç nə hazırlanmadı.
many-table-large-todo = Onu 16 MB qədər olan hissələrə bölün.
many-table-letters-todo = Cədvəli “CSV UTF-8” kimi saxlayın. Sonra onu yenidən seçin.

columns-title = Cədvəl necə yazılır
columns-why = Birinci sətirdə sütunların adlarını yazın. Onların sırası fərq etmir. Cədvəli “CSV UTF-8” kimi saxlayın.
columns-example = Nümunə
column-constituency = Dairənin nömrəsi
column-precinct = Məntəqənin nömrəsi
column-address = Səsvermə otağının ünvanı
column-voters = Siyahıdakı seçicilərin sayı
column-language = Vərəqin dili: az, en və ya ru. Boşdursa, ekranın dili.
