### Addım-addım məşğələlər: siyahı, məşğələ, imtahan, rollar, təkrar.

## Məşğələlərin siyahısı

rehearse-title = Seçki günü addım-addım
rehearse-why = Planda kimin nə etdiyini görürsünüz. Qərarı siz verirsiniz, səbəbini dərhal oxuyursunuz.
rehearse-walked-of = Keçilib: { $n-text } / { $all }
rehearse-first = Buradan başlayın
rehearse-first-why = Günü sırası ilə keçin. İstədiyiniz vaxt dayanın: yeriniz saxlanılır.
rehearse-stopped = Burada dayanmısınız
rehearse-next = Növbəti məşğələ
rehearse-all-walked = Bütün məşğələlər keçilib
rehearse-all-walked-why = İndi imtahanla özünüzü yoxlayın.
rehearse-other = Digər vəziyyətlər
rehearse-minutes = { $n-text } dəqiqə
rehearse-steps = { $n-text } addım
rehearse-decisions = { $n-text } sual
rehearse-new = yeni
rehearse-walked = keçilib
rehearse-right = İlk cəhddə düzgün: { $right } / { $all }
rehearse-exam = İmtahan: { $right } / { $all }
rehearse-study = Öyrən
rehearse-study-again = Yenidən öyrən
rehearse-take-exam = İmtahan
rehearse-in-roles = Rollar üzrə
rehearse-print = Çap et
rehearse-list = Bütün məşğələlər

rehearse-afresh = Yenidən başla
rehearse-afresh-ask = Yenidən başlansın?
rehearse-afresh-what = Bu məşğələdəki yeriniz və cavablarınız silinəcək. Təkrardakı suallar və imtahan balı qalır. Bu hərəkəti geri almaq olmur.

## Kağızlar

walk-print-title = Məşğələni çap et
walk-paper-which = Sənəd
walk-paper-checklists = Yoxlama siyahıları, hər rol üçün bir səhifə
walk-paper-cards = Rol kartları, kəsmək üçün
walk-paper-handout = Paylama vərəqi
pocket-title = Cib kartı
pocket-print = Cib kartını çap et

## Məşğələ

walk-step = Addım { $no } / { $all }
walk-say = Ucadan deyin
walk-met = Əvvəlki cavabınız burada özünü göstərir
walk-right = Düzgündür.
walk-wrong = Yanlışdır.
walk-answer-right = düzgün
walk-answer-wrong = yanlış
walk-try = Başqa cavabı da yoxlaya bilərsiniz.
walk-first-counts = Birinci cavab sayılır. Bu sual təkrarda qayıdır.
walk-to-page = Bələdçi: { $title }
walk-to-line = Protokol: { $title }
walk-who-acts = Kim edir
walk-on-plan = Planda olanlar
walk-back = Geri
walk-next = Növbəti
walk-finish = Yekun
walk-wait = Əvvəlcə suala cavab verin.
walk-steps = Addımlar
walk-state-here = buradasınız
walk-state-done = keçilib
walk-state-wrong = yanlış cavab
walk-state-right = düzgün cavab
walk-state-open = hələ keçilməyib
walk-kept = Yadda saxlanıldı
walk-project = Zala göstər
walk-key-choose = Cavabı seç
walk-key-steps = Addımdan addıma keç
walk-key-ends = Birinci və sonuncu addım

## Planda olanlar

actor-chairperson = Sədr
actor-secretary = Katib
actor-member = Komissiya üzvü
actor-voter = Seçici
actor-observer = Müşahidəçi
actor-agent = Vəkil edilmiş şəxs
actor-journalist = Jurnalist
actor-helper = Seçiciyə kömək edən
actor-police = Polis əməkdaşı
actor-con-ec = DSK üzvü

## İmtahan

walk-exam = İmtahan
walk-exam-note = Düzgün cavabları imtahanın sonunda görürsünüz. Ona qədər cavabı dəyişə bilərsiniz.
walk-exam-score = Düzgün: { $right } / { $all }
walk-exam-all-right = Bütün cavablar düzgündür.
walk-exam-missed = Düzgün olmayan cavablar
walk-exam-yours = Sizin cavabınız
walk-exam-theirs = Düzgün cavab
walk-exam-kept = Bal saxlanılıb. İmtahan təkrarı dəyişmir.
walk-exam-again = Yenidən imtahan ver
walk-to-step = Addımı göstər

## Rollar

walk-roles = Rollar üzrə
walk-roles-title = Kim kimi oynayır?
walk-roles-why = Adları yazmaya bilərsiniz. Hər rol öz addımında noutbuku götürür. Rol yalnız olduğu yerdə baş verəni görür.
walk-roles-begun = Bu məşğələ rollar üzrə başlanıb.
walk-roles-begin = Başla
walk-role-chairperson = Sədr
walk-role-secretary = Katib
walk-role-members = Komissiya üzvü
walk-role-voters = Seçici
walk-role-observers = Müşahidəçi
walk-role-police = Polis əməkdaşı
walk-role-media = Jurnalist
walk-role-con-ec = DSK üzvü
walk-hand-over = Noutbuku bu rola verin
walk-hand-over-why = Başqaları ekrana baxmır.
walk-i-am-chairperson = Mən sədrəm
walk-i-am-secretary = Mən katibəm
walk-i-am-members = Mən komissiya üzvüyəm
walk-i-am-voters = Mən seçiciyəm
walk-i-am-observers = Mən müşahidəçiyəm
walk-i-am-police = Mən polis əməkdaşıyam
walk-i-am-media = Mən jurnalistəm
walk-i-am-con-ec = Mən DSK üzvüyəm
walk-heard = Eşitdiniz

## Məşğələnin sonu

walk-end = Məşğələ keçildi
walk-end-open = { $n-text } sual cavabsız qalıb.
walk-end-all-right = Bütün ilk cavablar düzgündür. Təkrara heç nə düşmür.
walk-end-missed = İlk cəhddə yanlış cavablar
walk-end-back = Bu suallar təkrarda qayıdır
walk-end-read = Bələdçinin səhifələri
walk-end-look = Addımlara bir daha bax

## Təkrar

review-title = Ondəqiqəlik təkrar
review-due = Bu gün { $n-text } sual qayıdır.
review-ten = Bu, ən çoxu on dəqiqə çəkir.
review-none = Bu gün heç nə qayıtmır.
review-none-why = Məşğələdə yanlış cavab verdiyiniz suallar başqa gün buraya qayıdır.
review-first = Əvvəlcə bir məşğələ keçin
review-begin = Təkrara başla
review-open = Təkrara keç
review-question = Sual { $no } / { $all }
review-missed = Yanlış cavablar: { $n-text }
review-key-next = Növbəti sual
review-next = Növbəti sual
review-comes-back = Qayıdır: { $next }
review-finish = Yekun
review-done = Bugünkü təkrar bitdi
review-pause = Bu gün hələ sual var
review-more = Bu gün üçün daha { $n-text } sual qalıb. Sabaha saxlaya bilərsiniz.
review-again = Daha on dəqiqə
review-next-day = Növbəti sual qayıdır: { $next }.
review-nothing-waits = Təkrarda başqa sual yoxdur.
review-day = Seçki günü
review-day-why = Suallar ən geci seçkidən bir gün əvvəl qayıdır.
review-days = Qalır: { $n-text } gün
review-day-today = Seçki bu gündür.
review-day-past = Seçki günü keçib.

## Ana səhifədə

home-rehearse-first = Günü addım-addım keçin
home-rehearse-due = Qayıdan suallar: { $n-text }
