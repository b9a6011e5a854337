### Trener planları və ekranda göstərilənlər.

## Hazır planlar

plan-training-of-trainers = Trenerlər üçün treninq
plan-training-of-trainers-about = Trener hər mövzunu əvvəl özü keçir, sonra başqalarına öyrədir.
plan-pec-course = Komissiya üzvləri üçün birgünlük kurs
plan-pec-course-about = Altı komissiya masa arxasında bütün günü keçir: qutudan protokola qədər.
plan-refresher = İkisaatlıq təkrar
plan-refresher-about = Seçkidə işləmiş üzvlər saymanı və protokolu təkrar edir.
lesson-new = Yeni plan
lesson-copy = { $title } – nüsxə

## Blokların adları

lesson-question = { $walkthrough }: { $question }
lesson-break = Fasilə
lesson-lunch = Nahar fasiləsi
lesson-mistake = Səhvi tapın: { $code }
lesson-group = { $group } · { $people } nəfər
lesson-people = { $people } nəfər

## Slaydlar

lesson-gone = Proqramda bu mövzu artıq yoxdur.
lesson-exercise-level = Səviyyə { $number }: { $level }
lesson-exercise-minutes = Təxminən { $minutes } dəqiqə
lesson-exercise-how = Masa arxasında
lesson-exercise-open = Proqramda “{ $exercises }” bölməsini açın.
lesson-exercise-find = Bu tapşırığı tapın: { $title }
lesson-exercise-fill = Sayları sənədlərdən protokola yazın.
lesson-exercise-hand = Yoxlamaya verin. Fərqli bəndlərə birlikdə baxın.
lesson-exercise-code = Kodu yazın.
lesson-exercise-look = Səhv olan bəndi birlikdə seçin.
lesson-exercise-recount = Nəyi yenidən sayacağınızı deyin.

## Qeydlər

lesson-reason-right = { $letter } – düzgündür. { $why }
lesson-reason-wrong = { $letter } – yanlışdır. { $why }

## Nə alınmadı

failure-unknown-plan-what = Belə plan yoxdur: { $plan }
failure-unknown-plan-kept = Digər planlar yerindədir.
failure-unknown-plan-todo = Siyahıdan başqa plan seçin.
failure-broken-plan-what = Plan oxunmur: { $reason }
failure-broken-plan-kept = Plan dəyişdirilməyib.
failure-broken-plan-todo = Blokları, dəqiqələri və başlama saatını yoxlayın.
failure-plan-block-what = Plandakı blok qəbul edilmədi: № { $block }
failure-plan-block-kept = Plan dəyişdirilməyib.
failure-plan-block-todo = Blokun mövzusunu, dəqiqələrini və gününü yoxlayın.
failure-plan-begins-what = Bu, saat deyil: { $text }
failure-plan-begins-kept = Plan dəyişdirilməyib.
failure-plan-begins-todo = Saatı belə yazın: 09:00.
failure-nothing-shown-what = Zala heç nə göstərilmir.
failure-nothing-shown-kept = Planlar və qeydlər yerindədir.
failure-nothing-shown-todo = Planı və ya məşğələni yenidən zala göstərin.
failure-no-wall-what = Zaldakı ekranın pəncərəsi açılmadı: { $reason }
failure-no-wall-kept = Treninqdəki yeriniz yadda saxlanılıb.
failure-no-wall-todo = Proyektoru yoxlayın. Sonra yenidən zala göstərin.
