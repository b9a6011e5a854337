### Trener planları və ekranda göstərilənlər.

## Hazır planlar

plan-training-of-trainers = Trenerlər üçün treninq
plan-training-of-trainers-about = Trener dərsi əvvəl özü keçir, sonra başqalarına öyrədir.
plan-pec-course = Komissiya üzvləri üçün bir günlük dərs
plan-pec-course-about = Altı komissiya masa arxasında bütün günü keçir: qutudan protokola qədər.
plan-refresher = İki saatlıq təkrar
plan-refresher-about = Seçkidə işləmiş üzvlər səssayma və protokolu təkrar edir.
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
lesson-exercise-hand = Yoxlamaya verin və fərqli sətirlərə birlikdə baxın.
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
failure-plan-block-what = Plandakı blok alınmadı: № { $block }
failure-plan-block-kept = Plan dəyişdirilməyib.
failure-plan-block-todo = Blokun mövzusunu, dəqiqələrini və gününü yoxlayın.
failure-plan-begins-what = Bu, saat deyil: { $text }
failure-plan-begins-kept = Plan dəyişdirilməyib.
failure-plan-begins-todo = Saatı belə yazın: 09:00.
failure-nothing-shown-what = Ekranda heç nə göstərilmir.
failure-nothing-shown-kept = Planlar və qeydlər yerindədir.
failure-nothing-shown-todo = Planı və ya məşğələni yenidən ekrana verin.
failure-no-wall-what = Ekran pəncərəsi açılmadı: { $reason }
failure-no-wall-kept = Məşğələnin yeri yadda saxlanılıb.
failure-no-wall-todo = Proyektoru yoxlayın və yenidən ekrana verin.
