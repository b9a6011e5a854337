### Məşq ekranları: tapşırıqlar, iştirakçılar, axşamın sənədləri, qiymət, səhvi tapın, sözlə yazı.

## Tapşırıqların siyahısı

exercises-why = Axşamın sənədləri verilir. Onlardan protokolu doldurursunuz. Yoxlamaya verəndən sonra hər bəndin düzgün sayını görürsünüz.
exercises-first = Buradan başlayın
exercises-first-why = Axşamın sənədləri formanın yanında durur. Sayları onlardan protokola köçürün. Sonra protokolu yoxlamaya verin.
exercises-next = Növbəti tapşırıq
exercises-begun = Başladığınız tapşırıq
exercises-begin = Başla
exercises-list = Tapşırıqlar, səviyyələr üzrə
exercises-kind = Seçki növü
exercises-kind-all = Bütün seçkilər
exercises-level = Səviyyə { $level }
exercises-back = Tapşırıqlara qayıt
exercise-state-new = yeni
exercise-state-begun = başlanıb
exercise-state-mistakes = səhvlər var
exercise-state-right = hamısı düzgündür
exercise-last = Son cəhd: { $last }

looks-title = Bir daha baxın
looks-why = Keçən dəfə səhv olub

## İştirakçılar

people-title = Kim məşq edir?
people-why = Nəticələr hər ad üçün ayrıca saxlanılır. Parol yoxdur.
people-now = İştirakçı: { $name }
people-nobody = Ad seçilməyib
people-none = Adsız məşq et
people-new = Yeni ad
people-add = Əlavə et
people-name = Ad
people-rename = Adı dəyiş: { $name }
people-keep = Yadda saxla
people-remove = Adı sil: { $name }
people-remove-ask = Bu ad silinsin?
people-remove-what = “{ $name }” və onun bütün cəhdləri silinəcək. Protokollar qalır. Bu hərəkəti geri almaq olmur.

## Formanın yanında

beside = Formanın yanında
beside-documents = Sənədlər
beside-findings = Nə tapıldı
beside-new = { $n-text } yeni
beside-toggle = Sənədlər və ya nə tapıldı
beside-head = Formanın başlığı doldurulub
beside-story = Həmin axşam
beside-print-evening = Sənədləri çap et
beside-print-evening-why = Axşam və onun sənədləri kağızda
beside-print-answers = Düzgün cavabları çap et
beside-print-answers-why = Hər bəndin düzgün sayı və mənbəyi

## Yoxlamaya vermək

hand-in = Yoxlamaya ver
hand-in-ask = Protokol yoxlamaya verilsin?
hand-in-blank = { $n-text } bənd boşdur
hand-in-blank-why = Boş bənd səhv sayılır. Heç nə yoxdursa, 0 yazın. Yerinə keçmək üçün bəndi seçin.
hand-in-complete = Bütün bəndlər yazılıb.
hand-in-errors = Yoxlama { $n-text } uyğunsuzluq göstərir.
hand-in-locks = Yoxlamaya verilən protokol bağlanır. Saylarını dəyişmək olmur. Sonra düzgün sayları görəcəksiniz.
handed-in = Yoxlamaya verilib: { $time }.

## Qiymət

graded-kinds = Hansı səhvlər var
graded-key = Bu axşam nəyi öyrədir
graded-lines = Bəndlər bir-bir
graded-only = Yalnız səhvlər
graded-all = Bütün bəndlər
graded-no = №
graded-item = Bənd
graded-written = Yazdığınız
graded-right = Düzgün say
graded-blank = boş
graded-agrees = düzgündür
graded-from = Mənbə: { $from }
graded-again = Bir daha

## Səhvi tapın

find-title = Səhvi tapın
find-why = Hazır protokolda bir səhv var. Səhvin hansı bənddə olduğunu və nəyi yenidən saymaq lazım olduğunu deyin.
find-level = Səviyyə
find-level-1 = Yoxlama hansı bəndlərin uyğun gəlmədiyini göstərir.
find-level-2 = Yoxlama yalnız uyğunsuzluqların sayını deyir.
find-level-3 = Yoxlama susur. Səhvlər sayım zamanı baş verib.
find-kind-any = İstənilən seçki
find-new = Yeni protokol
find-code = Kodunuz var? Onu yazın
find-code-why = Eyni kodla hər kompüterdə eyni protokol açılır.
find-open = Kodla aç
find-code-here = Kod
find-code-tell = Bu kodu başqalarına deyin. Onlarda da eyni protokol açılacaq.
find-check = Yoxlama
find-which-line = Səhv hansı bənddədir?
find-line-hint = Protokolda bəndi seçin: siçanla və ya yuxarı və aşağı oxlarla.
find-chosen = Seçdiyiniz bənd: { $no } { $label }
find-which-recount = Nəyi yenidən sayardınız?
find-answer = Cavab ver
find-missing =
    { $what ->
        [line] İndi səhv olan bəndi seçin.
        [recount] İndi nəyi yenidən sayacağınızı seçin.
       *[both] Əvvəlcə bəndi, sonra təkrar sayımı seçin.
    }
find-ready = İndi cavab verə bilərsiniz.
find-both-right = Hər ikisi düzgündür.
find-one-right = Biri düzgündür.
find-none-right = Düzgün deyil.
find-line-right = Bənd düzgün seçilib.
find-line-wrong = Bənd düzgün seçilməyib. Səhv burada ola bilər: bənd { $items }.
find-recount-right = Təkrar sayım düzgün seçilib.
find-recount-wrong = Təkrar sayım düzgün seçilməyib.
find-smallest = Ən kiçik təkrar sayım
find-here = səhv burada
find-yours = sizin seçiminiz
find-same = Eyni səviyyə, yeni protokol
find-another = Başqasını seç
find-key-lines = Əvvəlki və növbəti bənd
find-key-recount = Təkrar sayımı seç

## Sözlə yazı

drill-title = Sözlə yazı
drill-why = Protokolda hər say rəqəmlə və sözlə yazılır. On sayı sözlə yazın.
drill-level-1 = 99-a qədər saylar və tam yüzlüklər.
drill-level-2 = 3 000-ə qədər saylar, çox səhv yazılan sözlərlə.
drill-level-3 = 100 000-ə qədər saylar.
drill-begin = Başla
drill-place = Say { $place } / { $all }
drill-label = Bu sayı sözlə yazın
drill-hint = Azərbaycan hərfləri olmadan da yaza bilərsiniz: on dord, uc.
drill-check = Yoxla
drill-next = Növbəti
drill-finish = Yekuna bax
drill-right = Düzgündür.
drill-right-gently = Düzgündür. Yazılışa baxın:
drill-wrong = Düzgün deyil.
drill-written = Protokolda belə yazılır:
drill-score = Düzgün saylar: { $right } / { $whole }
drill-all-right = Bütün saylar düzgündür
drill-missed = Bu saylara bir daha baxın
drill-again = Bir daha
drill-key-check = Yoxla, sonra növbəti say
