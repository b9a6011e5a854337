### Words of the voting results protocol: lines, documents, rules, counting steps, bars (Azerbaijani, written first).

## Titles and marks

election-presidential = Prezident seçkisi
protocol-title = Səsvermənin nəticələri haqqında protokol
practice-only = Yalnız təlim üçün
training-copy = Təlim nüsxəsi – rəsmi sənəd deyil

## Sections

stage-before-opening = Seçki qutuları açılmazdan əvvəl
stage-after-opening = Seçki qutuları açıldıqdan sonra
stage-acts = Protokola əlavə olunan aktlar
stage-signing = İmzalar və vaxt

## Lines before the boxes are opened: short label, printed label, what it counts

line-voters-total = Seçicilərin ümumi sayı
line-voters-total-official = Seçicilər siyahısındakı seçicilərin ümumi sayı
line-voters-total-counts = Seçici siyahısı, əlavə seçici siyahısı və səsvermə vəsiqəsi ilə səs verənlər toplanır. Səsvermə vəsiqəsi alanlar çıxılır.
line-voters-list = Seçici siyahısında
line-voters-list-official = Seçici siyahısındakı seçicilərin sayı
line-voters-list-counts = Məntəqənin seçici siyahısındakı seçicilər. Seçki günü əlavə edilənlər bura daxil deyil.
line-voters-additional = Əlavə seçici siyahısında
line-voters-additional-official = Əlavə seçici siyahısındakı seçicilərin sayı
line-voters-additional-counts = Seçki günü qərarla əlavə edilmiş seçicilər.
line-dvc-voted = Səsvermə vəsiqəsi ilə səs verənlər
line-dvc-voted-official = Səsvermə üçün qeydiyyatdan çıxma vəsiqəsi ilə səs vermiş seçicilərin sayı
line-dvc-voted-counts = Bu məntəqədə səsvermə vəsiqəsi ilə səs vermiş seçicilər. Siyahıya əlavə edilmiş vəsiqələri sayın.
line-dvc-obtained = Səsvermə vəsiqəsi alanlar
line-dvc-obtained-official = Səsvermə üçün qeydiyyatdan çıxma vəsiqəsi almış seçicilərin sayı
line-dvc-obtained-counts = Bu məntəqənin siyahısından səsvermə vəsiqəsi almış seçicilər. Onlar seçicilərin ümumi sayından çıxılır.
line-ballots-received = Alınmış bülletenlər
line-ballots-received-official = Məntəqə seçki komissiyasına dairə seçki komissiyasından (dairə seçki komissiyasına Mərkəzi Seçki Komissiyasından) verilmiş seçki bülletenlərinin sayı
line-ballots-received-counts = Dairə seçki komissiyasından alınmış bütün bülletenlər.
line-ballots-cancelled-unused = İstifadə edilməmiş və ləğv edilmiş bülletenlər
line-ballots-cancelled-unused-official = İstifadə edilməmiş və ləğv edilmiş seçki bülletenlərinin sayı
line-ballots-cancelled-unused-counts = Heç kimə verilməmiş bülletenlər: onlar sayılıb və ləğv edilib. Korlanmış bülletenlər bura daxil deyil.
line-voters-received = Bülleten almış seçicilər
line-voters-received-official = Seçki bülletenləri almış seçicilərin sayı
line-voters-received-counts = Siyahılardakı imzalar və səsvermə vəsiqəsi ilə səs verənlər. Otaqdan kənarda səs verənlər də bura daxildir.
line-voters-outside = Otaqdan kənarda verilmiş bülletenlər
line-voters-outside-official = Səsvermə otağından kənarda səs verən seçicilərə verilmiş seçki bülletenlərinin sayı
line-voters-outside-counts = Səsvermə otağından kənarda seçicilərə verilmiş bülletenlər. Bu seçicilər bülleten almış seçicilərin sayına da daxildir.
line-ballots-spoilt = Korlanmış bülletenlər
line-ballots-spoilt-official = Korlanmış seçki bülletenlərinin sayı
line-ballots-spoilt-counts = Seçicinin korladığı, əvəzinə başqası verilmiş bülletenlər. Onlar qutuda deyil və etibarsız bülleten sayılmır.

## Lines after the boxes are opened

line-box-mobile = Daşınan qutularda
line-box-mobile-official = Daşınan seçki qutularında aşkar edilmiş seçki bülletenlərinin sayı (müəyyənləşdirilmiş formada olmayan bülletenlər istisna edilməklə)
line-box-mobile-counts = Daşınan seçki qutularında tapılmış bülletenlər. Müəyyənləşdirilmiş formada olmayan bülletenlər bura daxil deyil.
line-box-stationary = Daşınmaz qutularda
line-box-stationary-official = Daşınmaz seçki qutularında aşkar edilmiş seçki bülletenlərinin sayı (müəyyənləşdirilmiş formada olmayan bülletenlər istisna edilməklə)
line-box-stationary-counts = Daşınmaz seçki qutularında tapılmış bülletenlər. Müəyyənləşdirilmiş formada olmayan bülletenlər bura daxil deyil.
line-invalid-total = Etibarsız səslər
line-invalid-total-official = Etibarsız sayılmış səslərin sayı (eləcə də ayrıca sətirlərdə müəyyənləşdirilmiş formada olmayan və heç bir qeyd edilməmiş seçki bülletenlərinin sayı)
line-invalid-total-counts = Bütün etibarsız bülletenlər. Müəyyənləşdirilmiş formada olmayan və heç bir qeyd edilməmiş bülletenlər də bura daxildir.
line-invalid-form = Müəyyənləşdirilmiş formada olmayan
line-invalid-form-official = Müəyyənləşdirilmiş formada olmayan seçki bülletenlərinin sayı
line-invalid-form-counts = Müəyyənləşdirilmiş formada olmayan bülletenlər. Onları etibarsız bülletenlərə qatın, qutuların bəndlərinə yazmayın.
line-invalid-unmarked = Heç bir qeyd edilməmiş
line-invalid-unmarked-official = Heç bir qeyd edilməmiş seçki bülletenlərinin sayı
line-invalid-unmarked-counts = Heç bir qeyd edilməmiş bülletenlər: bütün xanalar boşdur.
line-invalid-other = Digər etibarsız bülletenlər
line-invalid-other-official = Digər etibarsız seçki bülletenlərinin sayı
line-invalid-other-counts = Qalan etibarsız bülletenlər: məsələn, birdən çox xana işarələnib. Təklifimiz: daşınan seçki qutusunun etibarsız sayılmış bülletenlərini də buraya yazın. DSK ilə dəqiqləşdirin.
line-valid-votes = Etibarlı səslər
line-valid-votes-official = Etibarlı sayılmış səslərin sayı
line-valid-votes-counts = Etibarlı sayılmış bütün səslər, hamısı bir yerdə.
line-candidate = Namizəd
line-candidate-official = Hər namizədin lehinə verilmiş səslərin sayı
line-candidate-counts = Bu namizədin lehinə verilmiş etibarlı səslər.

## Figures of the acts

line-corners-cut = Kəsilmiş künclər
line-corners-cut-counts = Bülleten verilərkən kəsilmiş sol künclər. Korlanmış bülletenlərin küncləri də bura daxildir.
line-mobile-taken = Daşınan qutu ilə aparılmış bülletenlər
line-mobile-taken-counts = Daşınan seçki qutusu ilə otaqdan kənara aparılmış bülletenlər.
line-mobile-returned = Geri gətirilmiş bülletenlər
line-mobile-returned-counts = Daşınan seçki qutusu ilə aparılmış, verilməmiş və geri gətirilmiş bülletenlər.
line-dvc-received = Alınmış səsvermə vəsiqələri
line-dvc-received-counts = Məntəqə seçki komissiyasının aldığı səsvermə vəsiqələri.
line-dvc-issued = Verilmiş səsvermə vəsiqələri
line-dvc-issued-counts = Bu komissiyanın seçicilərə verdiyi səsvermə vəsiqələri.
line-dvc-cancelled = Ləğv edilmiş səsvermə vəsiqələri
line-dvc-cancelled-counts = Heç kimə verilməmiş və ləğv edilmiş səsvermə vəsiqələri.

## Signature block and clock

line-members = Həlledici səs hüquqlu üzvlər
line-members-counts = Komissiyanın həlledici səs hüquqlu bütün üzvləri. Gəlməyən üzvlər də bura daxildir.
line-signatures = Protokoldakı imzalar
line-signatures-counts = Protokolu imzalamış həlledici səs hüquqlu üzvlər.
line-completed-minutes = Tərtib edilmə vaxtı
line-completed-minutes-counts = Protokolun tərtib edildiyi saat və dəqiqə.

## Documents the figures come from

source-voter-lists-and-cards = seçici siyahıları və səsvermə vəsiqələri
source-voter-list = seçici siyahısı
source-additional-list = əlavə seçici siyahısı
source-cards-attached-to-the-list = siyahıya əlavə edilmiş səsvermə vəsiqələri
source-dvc-register = səsvermə vəsiqələrinin reyestri
source-act-of-receipt = seçki bülletenlərinin qəbulu haqqında akt
source-act-of-cancelling = istifadə edilməmiş bülletenlərin ləğv edilməsi haqqında akt
source-signatures-and-cards = siyahılardakı imzalar və səsvermə vəsiqələri
source-mobile-register = otaqdan kənarda səsvermənin qeydiyyat jurnalı və ərizələr
source-act-on-spoilt-ballots = korlanmış bülletenlər haqqında akt
source-count-of-the-mobile-box = daşınan seçki qutusundakı bülletenlərin sayılması
source-count-of-the-stationary-boxes = daşınmaz seçki qutularındakı bülletenlərin sayılması
source-invalid-piles = etibarsız bülletenlərin yığınları
source-candidate-piles = namizədlərin yığınları
source-act-on-cut-corners = kəsilmiş künclərin sayı haqqında akt
source-act-on-the-mobile-box = daşınan seçki qutusu haqqında akt
source-act-on-unused-dvc = istifadə edilməmiş səsvermə vəsiqələri haqqında akt
source-commission = komissiyanın tərkibi
source-signature-block = protokolun sonundakı imzalar
source-clock = saat

## How sure a rule or an item number is, and how grave a finding

evidence-stated = Qanunda və ya MSK mətnində var
evidence-older = Köhnə mətn: DSK ilə dəqiqləşdirin
evidence-arithmetic = Hesabdan irəli gəlir
evidence-assumed = Fərziyyə doğrudursa, belə olur
evidence-advice = Məsləhətimiz
assumption-A1 = Fərz edirik: bülleten almış seçicilərə otaqdan kənarda səs verənlər daxildir. Səsvermə vəsiqəsi ilə səs verənlər də daxildir. DSK ilə dəqiqləşdirin.
assumption-A2 = Fərz edirik: istifadə edilməmiş və ləğv edilmiş bülletenlər məntəqədə eyni bülletenlərdir. DSK ilə dəqiqləşdirin.
number-evidence-stated = Bəndin nömrəsi MSK mətnində var
number-evidence-indirect = Bəndin nömrəsi dərc olunmuş cədvəllərdən çıxarılıb
number-evidence-proposed = Bəndin nömrəsi bizim təklifimizdir: təsdiq edilmiş formaya baxın
severity-error = Aradan qaldırın
severity-explain = İzah yazın
severity-note = Bir də baxın

## Chips of law

law-ec = Maddə { $article }
law-cec = MSK { $number }

## Rules on voters: title, why, what to write as the explanation

rule-voters-add-up = Seçicilərin ümumi sayı: bənd { $left } və { $right } uyğun gəlmir
rule-voters-add-up-why = Seçici siyahısı, əlavə seçici siyahısı və səsvermə vəsiqəsi ilə səs verənlər toplanır. MSK mətninə görə, səsvermə vəsiqəsi alanlar bu cəmdən çıxılır. Tipik səhvlər: vəsiqə bəndləri unudulub, dəyişik düşüb və ya hər ikisi toplanıb.
rule-nobody-outside-the-lists-received-a-ballot = Bülleten alanlar bütün seçicilərdən çoxdur: bənd { $left } > bənd { $right }
rule-nobody-outside-the-lists-received-a-ballot-why = Bülleteni yalnız ümumi saya daxil olan seçici ala bilər. Tipik səhvlər: imzalar iki dəfə sayılıb, səhifələr səhv toplanıb. Ümumi sayda əlavə seçici siyahısı və ya səsvermə vəsiqələri unudulmuş ola bilər.
rule-voters-outside-are-part-of-those-who-received = Otaqdan kənarda verilən bülletenlər bütün verilənlərdən çoxdur: bənd { $left } > bənd { $right }
rule-voters-outside-are-part-of-those-who-received-why = Bu, bəndlərin nəyi saydığından irəli gəlir: hissə tamdan çox ola bilməz. Otaqdan kənarda bülleten alanlar bülleten almış bütün seçicilərə daxildir. Tipik səhvlər: iki bənd dəyişik düşüb, kənarda səs verənlər ümumi saya qatılmayıb.
rule-dvc-voters-are-part-of-those-who-received = Səsvermə vəsiqəsi ilə səs verənlər bülleten alanlardan çoxdur: bənd { $left } > bənd { $right }
rule-dvc-voters-are-part-of-those-who-received-why = Bu, bəndlərin nəyi saydığından irəli gəlir: hissə tamdan çox ola bilməz. Səsvermə vəsiqəsi ilə səs verənlər bülleten almış seçicilərə daxildir. Tipik səhvlər: onlar bu saya qatılmayıb, məntəqənin verdiyi vəsiqələr də sayılıb.
rule-dvc-holders-are-part-of-the-list = Səsvermə vəsiqəsi alanlar siyahıdakılardan çoxdur: bənd { $left } > bənd { $right }
rule-dvc-holders-are-part-of-the-list-why = Bu, bəndlərin nəyi saydığından irəli gəlir: hissə tamdan çox ola bilməz. Səsvermə vəsiqəsi alanlar bu məntəqənin siyahısındandır. Tipik səhvlər: iki vəsiqə bəndi dəyişik düşüb, komissiyanın aldığı bütün vəsiqələr yazılıb.

## Rules on ballots

rule-received-ballots-are-accounted-for = Alınmış bülletenlər: bənd { $left } və { $right } uyğun gəlmir
rule-received-ballots-are-accounted-for-why = Alınmış hər bülleten istifadə edilməyib, seçiciyə verilib və ya korlanıb. Tipik səhvlər: bağlama səhv sayılıb, korlanmış bülleten istifadə edilməmiş kimi sayılıb. Bülleten almış seçicilər arasında səsvermə vəsiqəsi ilə səs verənlər unudulmuş ola bilər.
rule-mobile-ballots-within-requests = Daşınan seçki qutusunda bülletenlər ərizələrdən çoxdur: bənd { $left } > bənd { $right }
rule-mobile-ballots-within-requests-why = Qanun daşınan seçki qutusundakı bülletenləri ərizələrlə müqayisə edir. Bülletenlər çoxdursa, komissiyanın qərarı ilə qutunun bütün səsləri etibarsız sayılır. Əvvəlcə baxın: ərizə unudulub, bülleten səhv sayılıb və ya qutular qarışıb?
rule-mobile-ballots-within-requests-explain = Komissiyanın qərarını yazın. Akt yazın, orada qutu ilə gedən üzvlərin soyadlarını göstərin. Aktı protokola əlavə edin.
rule-stationary-ballots-within-voters-in-the-room = Daşınmaz seçki qutularında bülletenlər həddən çoxdur: bənd { $left } > bənd { $right }
rule-stationary-ballots-within-voters-in-the-room-why = Köhnə mətn daşınmaz seçki qutusundakı bülletenləri otaqda səs verənlərlə müqayisə edir. Biz səsvermə vəsiqəsi ilə səs verənləri də onlara qatırıq. Tipik səhvlər: vəsiqələr unudulub, daşınan seçki qutusunun bülletenləri qarışıb, bağlama səhv sayılıb.
rule-stationary-ballots-within-voters-in-the-room-explain = Yalnız köhnə mətni oxuya bildik, cümlənin sonu isə oxunmur. Proqram qərar vermir: yenidən sayın və DSK ilə dəqiqləşdirin. Sonra nə tapdığınızı və DSK-nın cavabını yazın.
rule-no-more-ballots-found-than-issued = Tapılan bülletenlər verilənlərdən çoxdur: bənd { $left } > bənd { $right }
rule-no-more-ballots-found-than-issued-why = Bu, bəndlərin nəyi saydığından irəli gəlir: veriləndən artıq bülleten tapıla bilməz. Tipik səhvlər: daşınan seçki qutusu iki dəfə toplanıb, imzalar əskik sayılıb. Müəyyənləşdirilmiş formada olmayan bülleten qutunun bəndinə də yazılmış ola bilər.
rule-ballots-in-boxes-are-sorted = Qutulardakı bülletenlər: bənd { $left } və { $right } uyğun gəlmir
rule-ballots-in-boxes-are-sorted-why = Bu, bəndlərin nəyi saydığından irəli gəlir: hər iki tərəf eyni bülletenləri sayır. Müəyyənləşdirilmiş formada olmayan bülletenlər çıxılır, amma səhvən qutu bəndinə yazılmış ola bilər. Tipik səhvlər: daşınan seçki qutusu unudulub, iki dəfə toplanıb, yığın səhv sayılıb.
rule-invalid-rows-add-up = Etibarsız bülletenlər: bənd { $left } və { $right } uyğun gəlmir
rule-invalid-rows-add-up-why = Bu, bəndlərin nəyi saydığından irəli gəlir: hissələr birlikdə bütün etibarsız bülletenlərdir. Tipik səhvlər: müəyyənləşdirilmiş formada olmayanlar cəmə qatılmayıb, bir bülleten iki bəndə yazılıb. Korlanmış bülletenlər buraya daxil deyil.
rule-candidate-votes-add-up-to-valid-votes = Namizədlərin səsləri: bənd { $left } və { $right } uyğun gəlmir
rule-candidate-votes-add-up-to-valid-votes-why = Bu, bəndlərin nəyi saydığından irəli gəlir: hər etibarlı səs bir namizədindir. Tipik səhvlər: etibarsız bülleten namizədin yığınında qalıb, bağlama səhv sayılıb. Bir yığın unudulmuş və ya iki dəfə yazılmış ola bilər.

## Rules on the acts

rule-corners-match-ballots-issued = Kəsilmiş künclər və bənd { $right } uyğun gəlmir
rule-corners-match-ballots-issued-why = Künc bülleten verilərkən kəsilir. Korlanmış bülletenin də küncü kəsilib. Tipik səhvlər: kənarda kəsilmiş künclər qatılmayıb, künc itib, bağlama səhv sayılıb.
rule-corners-match-ballots-issued-explain = Küncləri kimin yenidən saydığını yazın. Sonra fərqin səbəbini yazın.
rule-mobile-ballots-taken-are-requests-and-three = Aparılmış bülletenlərin sayı ərizələrin sayı üstəgəl 3 deyil
rule-mobile-ballots-taken-are-requests-and-three-why = Köhnə mətnə görə hər ərizəyə bir bülleten və əlavə üç bülleten aparılır. Qüvvədə olan sayı oxuya bilmədik. DSK ilə dəqiqləşdirin.
rule-mobile-ballots-taken-are-used-or-returned = Daşınan seçki qutusu: aparılan, verilən və geri gətirilən bülletenlər uyğun gəlmir
rule-mobile-ballots-taken-are-used-or-returned-why = Bu, aktın özündən irəli gəlir: aparılan bülleten ya verilir, ya geri gətirilir. Tipik səhvlər: geri gətirilən bülleten sayılmayıb, korlanmış bülleten unudulub.
rule-mobile-ballots-taken-are-used-or-returned-explain = Qutu ilə gedən üzvlərdən soruşun. Bülletenin niyə çatmadığını və ya artıq olduğunu yazın.
rule-dvc-cards-are-accounted-for = Səsvermə vəsiqələri: alınan, verilən və ləğv edilən uyğun gəlmir
rule-dvc-cards-are-accounted-for-why = Bu, sənədlərin özündən irəli gəlir: alınan vəsiqə ya verilir, ya ləğv edilir. Tipik səhvlər: reyestrin səhifəsi unudulub, seçicilərin gətirdiyi vəsiqələr də sayılıb.
rule-dvc-cards-are-accounted-for-explain = Hansı vəsiqənin çatmadığını və ya artıq olduğunu yazın. Səbəbini göstərin.

## Rules on signing and time

rule-two-thirds-have-signed = İmza azdır: həlledici səs hüquqlu üzvlərin üçdə ikisindən az
rule-two-thirds-have-signed-why = Protokolu həlledici səs hüquqlu bütün üzvlərin azı üçdə ikisi imzalamalıdır. Gəlməyən üzvlər də ümumi saya daxildir. Razı olmayan üzv xüsusi rəyini protokola əlavə edə bilər.
rule-two-thirds-have-signed-sum = İmza: { $signatures }; həlledici səs hüquqlu üzv: { $members }
rule-completed-after-voting-ended = Protokol səsvermə bitməmiş tərtib edilib
rule-completed-after-voting-ended-why = Qanuna görə səsvermə saat 19:00 olduqda bitir. Protokol səslər sayıldıqdan sonra tərtib edilir. Tipik səhvlər: saat 12 saatlıq yazılıb, gecə yarısından sonra köhnə tarix yazılıb.
rule-completed-after-voting-ended-sum = Protokol: saat { $time }; səsvermənin sonu: saat 19:00
rule-completed-after-voting-ended-explain = Vaxt düzgündürsə, səsvermənin niyə əvvəl bitdiyini yazın. Qanun bunu yalnız müvəqqəti və xaricdə yaradılmış məntəqələrdə nəzərdə tutur. Şərt: siyahıdakı bütün seçicilər səs verib.

## Advice: look again

rule-somebody-voted = Bənd { $left }: heç bir seçici bülleten almayıb
rule-somebody-voted-why = Bu mümkündür, amma siyahılara bir də baxın. Tipik səhvlər: imzalar hələ sayılmayıb, say başqa bəndə yazılıb.
rule-somebody-voted-explain = Heç kimin niyə bülleten almadığını yazın.
rule-turnout-below-ninety-five-percent = Seçici fəallığı çox yüksəkdir
rule-turnout-below-ninety-five-percent-why = Bülleten alanlar seçicilərin 95 faizi və ya daha çoxudur. Bu mümkündür, amma imzalara bir də baxın. Tipik səhvlər: siyahıdakı adlar imza kimi sayılıb, iki bənd dəyişik düşüb.
rule-turnout-below-ninety-five-percent-sum = Bülleten almış seçicilər: { $voters-received } (bənd { $no-voters-received }); bütün seçicilər: { $voters-total } (bənd { $no-voters-total })
rule-turnout-below-ninety-five-percent-explain = İmzaları kimin yenidən saydığını yazın. Fəallığın niyə yüksək olduğunu yazın.
rule-invalid-votes-below-three-percent = Etibarsız bülletenlər çoxdur
rule-invalid-votes-below-three-percent-why = Etibarsız bülletenlər sayılan bülletenlərin 3 faizi və ya daha çoxudur. Bu mümkündür, amma yığına bir də baxın. Tipik səhvlər: korlanmış bülletenlər buraya qatılıb, etibarlı bülleten səhv yığına düşüb.
rule-invalid-votes-below-three-percent-sum = Etibarsız: { $invalid-total } (bənd { $no-invalid-total }); etibarlı: { $valid-votes } (bənd { $no-valid-votes })
rule-invalid-votes-below-three-percent-explain = Etibarsız bülletenlərə kimin yenidən baxdığını yazın. Niyə çox olduğunu yazın.
rule-few-ballots-taken-away = Çoxlu bülleten qutularda tapılmayıb
rule-few-ballots-taken-away-why = Fərq azı 15 bülleten və ya verilmiş bülletenlərin azı 2 faizidir. Kiçik fərq adi haldır, belə fərqdə isə bir də baxın. Tipik səhvlər: daşınan seçki qutusu unudulub, bağlama səhv sayılıb, imzalar artıq sayılıb.
rule-few-ballots-taken-away-sum = Verilib: { $voters-received } (bənd { $no-voters-received }); tapılıb: { $box-mobile } + { $box-stationary } + { $invalid-form } (bənd { $no-box-mobile }, { $no-box-stationary }, { $no-invalid-form })
rule-few-ballots-taken-away-explain = Qutuları kimin yenidən saydığını yazın. Bülletenlərin niyə tapılmadığını bilirsinizsə, onu da yazın.
rule-ballots-received-within-three-percent = Alınmış bülletenlər seçici siyahısına görə çoxdur
rule-ballots-received-within-three-percent-why = Qanuna görə çap edilən bülletenlər seçicilərdən ən çoxu 3 faiz artıq olur. Tək bir məntəqədə bu, yalnız bir də baxmaq üçün işarədir. Tipik səhvlər: aktdakı say səhv köçürülüb, başqa məntəqənin bağlaması sayılıb.
rule-ballots-received-within-three-percent-sum = Alınmış bülletenlər: { $ballots-received } (bənd { $no-ballots-received }); seçici siyahısında: { $voters-list } (bənd { $no-voters-list })
rule-ballots-received-within-three-percent-explain = Qəbul aktındakı sayı DSK ilə dəqiqləşdirin. DSK-nın cavabını yazın.
rule-votes-for-more-than-one-candidate = Bütün etibarlı səslər bir namizədindir: { $name }
rule-votes-for-more-than-one-candidate-why = Bu mümkündür, amma yığınlara bir də baxın. Tipik səhvlər: başqa namizədin bülletenləri qarışıb, etibarlı səslərin cəmi bura yazılıb.
rule-votes-for-more-than-one-candidate-sum = Namizəd: { $candidate } (bənd { $no-candidate }); etibarlı səslər: { $valid-votes } (bənd { $no-valid-votes })
rule-few-voters-added-on-the-day = Əlavə seçici siyahısında seçici çoxdur
rule-few-voters-added-on-the-day-why = Əlavə edilənlər seçici siyahısının 5 faizindən çoxdur. Hər seçici üzrə qərara bir də baxın. Tipik səhvlər: səsvermə vəsiqəsi ilə səs verənlər də buraya yazılıb.
rule-few-voters-added-on-the-day-sum = Əlavə seçici siyahısında: { $voters-additional } (bənd { $no-voters-additional }); seçici siyahısında: { $voters-list } (bənd { $no-voters-list })

## Which counting step to repeat

step-lists = Seçici siyahısını və əlavə seçici siyahısını səhifə-səhifə yenidən sayın. Sonra səsvermə vəsiqələrini yenidən sayın.
step-signatures = Siyahılardakı imzaları səhifə-səhifə yenidən sayın. Otaqdan kənarda və səsvermə vəsiqəsi ilə səs verənləri də yoxlayın.
step-cards = Siyahıya əlavə edilmiş səsvermə vəsiqələrini yenidən sayın. Onları reyestrlə müqayisə edin.
step-unused-ballots = İstifadə edilməmiş bülletenləri bağlama-bağlama yenidən sayın. Sonra korlanmış bülletenləri və imzaları yoxlayın.
step-mobile-box = Daşınan seçki qutusunun bülletenlərini yenidən sayın. Onları ərizələrlə müqayisə edin.
step-stationary-boxes = Hər daşınmaz seçki qutusunun bülletenlərini yenidən sayın. Müəyyənləşdirilmiş formada olmayan bülletenləri ayrı qoyun.
step-piles = Bütün yığınları bir-bir yenidən sayın. Müəyyənləşdirilmiş formada olmayan bülletenlərdən başlayın.
step-invalid-piles = Etibarsız bülletenlərin hər yığınını ayrıca yenidən sayın. Hər bülletenin öz yığınında olduğunu yoxlayın.
step-candidate-piles = Hər namizədin yığınını yenidən sayın. Yığında başqa namizədin və ya etibarsız bülletenin olub-olmadığına baxın.
step-corners = Kəsilmiş küncləri yenidən sayın. Otaqdan kənarda kəsilmiş küncləri də yoxlayın.
step-mobile-act = Daşınan seçki qutusu haqqında aktı ərizələrlə müqayisə edin. Geri gətirilmiş bülletenləri yenidən sayın.
step-signing = Bütün üzvlərə protokolu oxumağı və imzalamağı təklif edin. İmzaları yenidən sayın.
step-clock = Yazılmış vaxtı saatla müqayisə edin. Vaxtı 24 saatlıq formatda yazın.
step-act-of-receipt = Bülletenlərin qəbulu haqqında akta baxın. Ondakı sayı protokoldakı sayla müqayisə edin.

## Questions that help to find the mistake


## Ballots given to voters and not found in a box

difference-taken-away = Seçicilərə verilib, qutularda tapılmayıb
difference-taken-away-note = Bu, öz-özlüyündə səhv deyil: seçici bülleteni qutuya atmamış ola bilər. Bu barədə qayda tapmadıq, DSK ilə dəqiqləşdirin. Səbəbi bilirsinizsə, qeyd yazın.

## Where every ballot went: bars and their parts

bar-received = Alınmış bülletenlər
bar-given-to-voters = Seçicilərə verilmiş bülletenlər
bar-counted = Sayılmış bülletenlər
bar-candidates = Namizədlərin səsləri
part-ballots-cancelled-unused = istifadə edilməmiş
part-voters-received = verilmiş
part-ballots-spoilt = korlanmış
part-box-mobile = daşınan qutu
part-box-stationary = daşınmaz qutu
part-invalid-form = müəyyənləşdirilmiş formada olmayan
part-taken-away = tapılmamış
part-valid-votes = etibarlı
part-invalid-unmarked = qeyd edilməmiş
part-invalid-other = digər etibarsız
part-candidate = namizəd

## Other kinds of election

election-presidential-abroad = Prezident seçkisi, xaricdəki məntəqə
election-milli-majlis = Milli Məclisə seçkilər
election-municipal = Bələdiyyə seçkiləri
election-referendum = Referendum

stage-election = Seçki haqqında

line-seats = Seçiləcək bələdiyyə üzvləri
line-seats-counts = Bu bələdiyyəyə seçiləcək üzvlərin sayı. O, seçki bülletenində göstərilir.
line-question-yes = Sual { $entry }: lehinə
line-question-yes-official = Sual { $entry }: lehinə səs verənlərin sayı
line-question-yes-counts = Bu sualın lehinə verilmiş səslər.
line-question-no = Sual { $entry }: əleyhinə
line-question-no-official = Sual { $entry }: əleyhinə səs verənlərin sayı
line-question-no-counts = Bu sualın əleyhinə verilmiş səslər.
line-question-invalid = Sual { $entry }: etibarsız
line-question-invalid-official = Sual { $entry }: etibarsız səslərin sayı
line-question-invalid-counts = Bu sual üzrə etibarsız səslər: hər iki cavab işarələnib və ya heç biri işarələnməyib.

source-voter-lists = seçici siyahıları
source-signatures = siyahılardakı imzalar
source-ballot-paper = seçki bülleteni
source-question-piles = sualların yığınları

line-voters-total-counts-without-dvc = Seçici siyahısı və əlavə seçici siyahısı toplanır.
line-voters-received-counts-without-dvc = Siyahılardakı imzalar. Otaqdan kənarda səs verənlər də bura daxildir.
assumption-A1-without-dvc = Fərz edirik: bülleten almış seçicilərə otaqdan kənarda səs verənlər daxildir. DSK ilə dəqiqləşdirin.
assumption-A3 = Fərz edirik: bülletendə seçiləcək üzvlərin sayından çox işarə ola bilməz. Bu qaydanı oxumamışıq, DSK ilə dəqiqləşdirin.

rule-listed-voters-add-up = Seçicilərin ümumi sayı: bənd { $left } və { $right } uyğun gəlmir
rule-listed-voters-add-up-why = Seçici siyahısı və əlavə seçici siyahısı toplanır. Tipik səhvlər: əlavə seçici siyahısı unudulub, səhifələr səhv toplanıb.
rule-nobody-outside-the-lists-received-a-ballot-why-without-dvc = Bülleteni yalnız ümumi saya daxil olan seçici ala bilər. Tipik səhvlər: imzalar iki dəfə sayılıb, səhifələr səhv toplanıb. Ümumi sayda əlavə seçici siyahısı unudulmuş ola bilər.
rule-received-ballots-are-accounted-for-why-without-dvc = Alınmış hər bülleten istifadə edilməyib, seçiciyə verilib və ya korlanıb. Tipik səhvlər: bağlama səhv sayılıb, korlanmış bülleten istifadə edilməmiş kimi sayılıb. İmzaların bir səhifəsi unudulmuş ola bilər.
rule-stationary-ballots-within-voters-in-the-room-why-without-dvc = Köhnə mətn daşınmaz seçki qutusundakı bülletenləri otaqda səs verənlərlə müqayisə edir. Tipik səhvlər: daşınan seçki qutusunun bülletenləri qarışıb, bağlama səhv sayılıb.
rule-few-voters-added-on-the-day-why-without-dvc = Əlavə edilənlər seçici siyahısının 5 faizindən çoxdur. Hər seçici üzrə qərara bir də baxın.
step-lists-without-dvc = Seçici siyahısını və əlavə seçici siyahısını səhifə-səhifə yenidən sayın.
step-signatures-without-dvc = Siyahılardakı imzaları səhifə-səhifə yenidən sayın. Otaqdan kənarda səs verənləri də yoxlayın.

rule-marks-within-seats = Namizədlərin səsləri: bənd { $left } və { $right } uyğun gəlmir
rule-marks-within-seats-why = Etibarlı bülletendə ən azı bir işarə var. İşarələr seçiləcək üzvlərin sayından çox ola bilməz. Tipik səhvlər: etibarsız bülleten yığında qalıb, bir namizədin səsləri iki dəfə yazılıb.
rule-one-mark-for-a-candidate-on-a-ballot = Namizədin səsləri etibarlı bülletenlərdən çoxdur: bənd { $left } > bənd { $right }
rule-one-mark-for-a-candidate-on-a-ballot-why = Bu, bəndlərin nəyi saydığından irəli gəlir: bir bülletendə bir namizədin bir işarəsi olur. Tipik səhvlər: yığın iki dəfə sayılıb, iki namizədin sayı dəyişik düşüb.
rule-answers-add-up-to-ballots-in-boxes = Sualın səsləri: bənd { $left } və { $right } uyğun gəlmir
rule-answers-add-up-to-ballots-in-boxes-why = Bu, bəndlərin nəyi saydığından irəli gəlir: hər bülletendə hər suala bir cavab var. Etibarsız cavab da sayılır. Tipik səhvlər: bağlama səhv sayılıb, etibarsız cavablar unudulub.
rule-early-end-only-when-all-have-voted = Səsvermə erkən bitib, amma hamı səs verməyib: bənd { $left } < bənd { $right }
rule-early-end-only-when-all-have-voted-why = Siyahıdakı bütün seçicilər səs veribsə, səsvermə saat 19:00 olmamış bitə bilər. Tipik səhvlər: vaxt 12 saatlıq yazılıb, əlavə seçici siyahısı unudulub.
rule-early-end-only-when-all-have-voted-explain = Vaxtı yoxlayın. Vaxt düzgündürsə, səsvermənin niyə əvvəl bitdiyini yazın.
step-question-piles = Sualın hər üç yığınını yenidən sayın: lehinə, əleyhinə, etibarsız.
step-early-end = Yazılmış vaxtı saatla müqayisə edin. Siyahıdakı imzaları yenidən sayın.

## Titles of the repeated lines

group-candidate = Hər namizədin lehinə verilmiş səslərin sayı
group-question = Referenduma çıxarılmış suallar üzrə səslərin sayı
