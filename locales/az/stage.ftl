### Seçki məntəqəsinin planı və zalın ekranı.

## Planın özü

stage-title = Seçki məntəqəsinin planı
stage-words = Kim və nə haradadır
stage-where = Yerlər
stage-acting = Kim edir: { $actors }.
stage-said = “{ $text }”
stage-changed = Əvvəlki addımdan sonra dəyişənlər
stage-moved = { $who }. Əvvəl: { $from }. İndi: { $to }.
stage-new = { $thing }. Yer: { $place }.
stage-now = { $thing }. Əvvəl: { $was }. Yer: { $place }.
stage-actor = { $letter } – { $name }
stage-thing = { $thing }: { $state }

## İnsanlar

stage-actor-C = sədr
stage-actor-S1 = birinci katib
stage-actor-S2 = ikinci katib
stage-actor-M1 = birinci üzv
stage-actor-M2 = ikinci üzv
stage-actor-M3 = üçüncü üzv
stage-actor-V1 = birinci seçici
stage-actor-V2 = ikinci seçici
stage-actor-V3 = üçüncü seçici
stage-actor-V4 = dördüncü seçici
stage-actor-O1 = birinci müşahidəçi
stage-actor-O2 = ikinci müşahidəçi
stage-actor-A = namizədin vəkil edilmiş şəxsi
stage-actor-J = jurnalist
stage-actor-H = seçicinin seçdiyi köməkçi
stage-actor-P = polis əməkdaşı
stage-actor-K = dairə seçki komissiyasının üzvü

## Yerlər

stage-place-door = Giriş
stage-place-queue = Növbə
stage-place-list-table = Siyahı masası
stage-place-ballot-table = Bülleten masası
stage-place-booths = Kabinələr
stage-place-box-place = Daşınmaz qutunun yeri
stage-place-mobile-place = Daşınan qutunun yeri
stage-place-count-table = Sayma masası
stage-place-chair-table = Sədrin masası
stage-place-observers-place = Müşahidəçilər
stage-place-wall = Divar
stage-place-safe = Seyf
stage-place-outside = Küçə və evlər
stage-place-con-ec = Dairə seçki komissiyası
stage-place-away = Planda görünmür

## Əşyalar

stage-thing-box-stationary = Daşınmaz qutu
stage-thing-box-mobile = Daşınan qutu
stage-thing-voter-list = Seçici siyahısı
stage-thing-additional-list = Əlavə siyahı
stage-thing-ballots = Bülletenlər
stage-thing-unused = İstifadə edilməmiş bülletenlər
stage-thing-spoilt = Korlanmış bülletenlər
stage-thing-corners = Kəsilmiş künclər
stage-thing-ballot = Seçicinin bülleteni
stage-thing-thumb = Sol əlin baş barmağı
stage-thing-lamp = Lampa
stage-thing-spray = Mürəkkəb
stage-thing-seals = Plastik kilidlər
stage-thing-card = Səsvermə vəsiqəsi
stage-thing-requests = Ərizələr
stage-thing-pile-candidates = Namizədlərin yığınları
stage-thing-pile-form = Müəyyənləşdirilmiş formada olmayanlar
stage-thing-pile-unmarked = Heç bir qeyd edilməmişlər
stage-thing-pile-other = Digər etibarsızlar
stage-thing-draft = Qaralama
stage-thing-protocol = Protokol
stage-thing-copies = Surətlər
stage-thing-act = Akt
stage-thing-envelope = Zərf
stage-thing-stamp = Möhür

## Əşyaların halı

stage-state-box-open = açıq
stage-state-box-shown-empty = boş olduğu göstərilir
stage-state-box-locked = kilidli
stage-state-box-taken-along = otaqdan aparılıb
stage-state-box-seal-checked = kilidi yoxlanılıb
stage-state-box-opened = açılıb, bülletenlər içindədir
stage-state-box-emptied = boşaldılıb
stage-state-list-closed = bağlı
stage-state-list-open = açıq
stage-state-list-signed = imza atılıb
stage-state-ballots-stack = bağlamada
stage-state-ballots-counted = sayılıb
stage-state-ballots-issued = verilir
stage-state-ballots-fewer = azalıb
stage-state-unused-stack = bağlamada
stage-state-unused-counted = sayılıb
stage-state-unused-cancelled = ləğv edilib
stage-state-spoilt-one = bir bülleten
stage-state-spoilt-counted = sayılıb
stage-state-corners-kept = saxlanılır
stage-state-corners-counted = sayılıb
stage-state-ballot-whole = bütöv
stage-state-ballot-corner-cut = küncü kəsilib
stage-state-ballot-marked = işarələnib
stage-state-ballot-spoilt = korlanıb
stage-state-ballot-in-box = qutuda
stage-state-thumb-not-checked = yoxlanılmayıb
stage-state-thumb-checked = lampa ilə yoxlanılıb
stage-state-thumb-inked = mürəkkəb çilənib
stage-state-thumb-refused = imtina və ya əvvəlki işarə
stage-state-lamp-shown = hazırdır
stage-state-lamp-attached = bərkidilib
stage-state-spray-shown = hazırdır
stage-state-spray-attached = bərkidilib
stage-state-seals-shown = hazırdır
stage-state-seals-attached = vurulub
stage-state-card-shown = göstərilib
stage-state-card-attached = siyahıya əlavə edilib
stage-state-requests-list = siyahı ilə birlikdə
stage-state-requests-compared = müqayisə edilib
stage-state-pile-none = hələ yoxdur
stage-state-pile-growing = artır
stage-state-pile-counted = sayılıb
stage-state-paper-blank = boş
stage-state-paper-written = yazılıb
stage-state-paper-signed = imzalanıb
stage-state-paper-certified = təsdiq edilib
stage-state-paper-displayed = asılıb
stage-state-paper-packed = qablaşdırılıb
stage-state-paper-handed-over = təhvil verilib
stage-state-copies-blank = boş
stage-state-copies-written = yazılıb
stage-state-copies-signed = imzalanıb
stage-state-copies-certified = təsdiq edilib
stage-state-copies-displayed = asılıb
stage-state-copies-packed = qablaşdırılıb
stage-state-copies-handed-over = verilib
stage-state-stamp-blank = istifadə edilməyib
stage-state-stamp-written = hazırdır
stage-state-stamp-signed = vurulub
stage-state-stamp-certified = vurulub
stage-state-stamp-displayed = göstərilib
stage-state-stamp-packed = qablaşdırılıb
stage-state-stamp-handed-over = verilib

## Divar ekranı

wall-step = Slayd { $no-text } / { $all-text }
wall-practice = { $app } · yalnız treninq üçün
wall-empty = Hələ heç nə göstərilmir.
wall-empty-why = Trener slaydı seçəndə burada görünəcək.
wall-right = düzgün
wall-wrong = yanlış
wall-ahead = hələ açılmayıb
wall-until = Davam vaxtı
wall-votes = Qrupun cavabları
wall-first = birinci cavab
wall-second = ikinci cavab
wall-vote = { $letter }: birinci cavab { $first-text }, ikinci cavab { $second-text }
wall-picture = Bələdçinin şəkli
