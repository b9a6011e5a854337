### Words of the evenings of an election to the Milli Majlis: what happened, the answer key, documents of their own (Azerbaijani, written first).

## Documents and rows of their own

document-note-at-the-table = Qeyd: bülleten verilən masa
document-dictated-slip = Diktə ilə yazılmış vərəq
row-taken-out = İkinci baxışda yığından götürülmüş bülletenlər

## parliament-zeros

evening-parliament-zeros = Sıfırların çox olduğu axşam
evening-parliament-zeros-story = Kiçik məktəbdə səsvermə sakit keçdi. Otaqdan kənarda səs vermək istəyən olmadı. Əlavə seçici siyahısına da heç kim yazılmadı. Saat 19:00 olanda sədr səsvermənin bitdiyini ucadan elan etdi. Üzvlər əvvəlcə bülletenləri və imzaları saydı, sonra qutuları açdı. Sənədləri bir-bir açın və protokolu doldurun.
evening-parliament-zeros-key = Burada bir neçə bəndin sayı sıfırdır: sıfırı da yazın. Belə sütunda qonşu bəndin sayını səhvən bir də köçürmək asandır. Ümumi say siyahıdakı sayla eynidir, çünki əlavə seçici siyahısı boşdur. Hər saydan əvvəl sənədin adını ucadan deyin, sonra sayı yazın.

## parliament-four-added

evening-parliament-four-added = Siyahıya əlavə edilmiş dörd seçici
evening-parliament-four-added-story = Seçki günü dörd seçici əlavə seçici siyahısına yazıldı. Dördü də gəlib səs verdi. Bir seçici bülletenini korladı, əvəzinə başqasını aldı. Otaqdan kənarda səsvermə olmadı. Axşam sədr hər iki siyahını masanın üstünə qoydu. Sənədlərə baxın və protokolu doldurun.
evening-parliament-four-added-key = Seçicilərin ümumi sayı iki siyahının cəmidir. Əlavə seçici siyahısı ayrı vərəqdədir, ona görə cəmdə asanlıqla unudulur. Bülleten almış seçicilərə də hər iki siyahının imzaları daxildir. Cəmi iki üzv ayrı-ayrılıqda hesablasın: fərq varsa, dərhal görünər.

## parliament-left-on-the-table

evening-parliament-left-on-the-table = Masada qalan bülletenlər
evening-parliament-left-on-the-table-story = Gün ərzində beş bülleten korlandı. Üzvlər onları masada, verilməmiş bülletenlərin yanında saxladı. Saat 19:00 olanda bülleten verən üzv masada qalanları saydı. Sonra komissiya istifadə edilməmiş bülletenləri saydı, ləğv etdi və akt yazdı. Kəsilmiş küncləri də saydılar. İndi bülletenlər haqqında bir neçə say var.
evening-parliament-left-on-the-table-key = Masanın qeydində korlanmış bülletenlər də var. Bu sayı istifadə edilməmiş kimi yazsanız, korlanmış bülletenlər iki dəfə sayılar. Onda hesab alınmış bülletenlərdən düz beş bülleten artıq çıxar. İstifadə edilməmiş bülletenlərin sayını ləğv haqqında aktdan götürün.

## parliament-figures-alike

evening-parliament-figures-alike = Bir-birinə oxşayan iki say
evening-parliament-figures-alike-story = Axşam iki üzv eyni vaxtda iki işə başladı. Biri siyahıdakı imzaları saydı. O biri istifadə edilməmiş bülletenləri saydı. İkisi də öz sayını eyni anda ucadan dedi. Sonra qutular açıldı, bülletenlər yığınlara ayrıldı. Qutulardan bir bülleten əskik çıxdı, səbəbini bilən olmadı.
evening-parliament-figures-alike-key = İki sayın rəqəmləri eynidir, yalnız yerləri fərqlidir. Saylar dəyişik düşsə, alınmış bülletenlərin hesabı yenə düz çıxar. Səhvi yalnız qutular göstərər: onlarda veriləndən çox bülleten olar. Bir bülletenin əskik çıxması isə öz-özlüyündə səhv deyil.

## parliament-dictated-figures

evening-parliament-dictated-figures = Diktə ilə yazılan vərəq
evening-parliament-dictated-figures-story = Siyahı uzundur, saylar böyükdür. Katib sənədləri ucadan oxudu, gənc üzv bir vərəqə yazdı. Otaqda səs-küy vardı. Vərəqi də sənədlərin arasına qoydular. Bir seçici qərarla əlavə seçici siyahısına yazılmışdı. Sədr protokolun qaralama nüsxəsini sizə tapşırdı.
evening-parliament-dictated-figures-dictated-slip-note = Katib ucadan oxuyub, üzv eşidib yazıb.
evening-parliament-dictated-figures-key = Diktə zamanı bir rəqəm düşə bilər, başqası iki dəfə yazıla bilər. Vərəqdə 1133 əvəzinə 113, 3 əvəzinə 33 yazılıb. Sayı sənədin özündən götürün, sonra rəqəm-rəqəm ucadan oxuyun. Belə səhv qalsa, alınmış bülletenlərin hesabı düz gəlməz.

## parliament-in-bundles

evening-parliament-in-bundles = Əlli və yüz bülletenlik bağlamalar
evening-parliament-in-bundles-story = Bu məntəqədə çox seçici səs verdi. Üzvlər bülletenləri sayıb bağladı. Bir masada əlli-əlli, o birində yüz-yüz bağladılar. Bağlamaya düşməyən bülletenlər ayrıca qaldı. Daşınan seçki qutusu ilə gedənlər bir seçicini evdə tapmadı. Qutuların hamısı açılıb, bülletenlər sayılıb.
evening-parliament-in-bundles-key = Bağlamaların ölçüsü fərqlidir: əvvəlcə ölçüyə, sonra saya baxın. Bir bağlama səhv sayılsa, fərq düz 50 və ya 100 olar. Belə fərq görsəniz, bağlamaları açmayın, yalnız onları sayın. Ərizə on iki idi, amma otaqdan kənarda on bir seçici bülleten aldı.

## parliament-sum-of-all-boxes

evening-parliament-sum-of-all-boxes = Bütün qutuların cəmi
evening-parliament-sum-of-all-boxes-story = Məntəqədə iki daşınmaz və bir daşınan seçki qutusu vardı. Üzvlər əvvəlcə daşınan seçki qutusunu açdı və sayma qeydini yazdı. Sonra daşınmaz seçki qutularını bir-bir açdılar. İkinci qeydi yazan üzv axırda hamısını topladı. Bütün bülletenlər bir yerdə namizədlərin yığınlarına ayrıldı. Protokolu sənədlərə görə doldurun.
evening-parliament-sum-of-all-boxes-key = “Bütün qutularda tapılmış bülletenlər” sətrində daşınan seçki qutusu da var. Onu daşınmaz qutuların bəndinə yazsanız, daşınan qutu iki dəfə sayılar. Onda tapılan bülletenlər verilənlərdən düz 18 bülleten artıq çıxar. Bu bəndə yalnız iki daşınmaz qutunun saylarını toplayın.

## parliament-second-look

evening-parliament-second-look = Yığınlara ikinci baxış
evening-parliament-second-look-story = Üzvlər bülletenləri namizədlərə görə ayırdı və hər yığını saydı. Sonra sədr yığınları vərəq-vərəq yoxlamağı xahiş etdi. Bir yığında iki bülletendə birdən çox xana işarələnmişdi. Başqa yığında heç bir qeyd edilməmiş bülleten vardı. Komissiya hər üçünü etibarsız bülletenlərin yanına qoydu. Yığınların qeydini dəyişmədilər, yalnız altına götürülən bülletenləri yazdılar.
evening-parliament-second-look-candidate-piles-note = Yığınlar ikinci baxışdan əvvəl sayılıb.
evening-parliament-second-look-invalid-piles-note = Bu yığınlar ikinci baxışdan sonra sayılıb.
evening-parliament-second-look-key = Yığının sayından oradan götürülmüş bülletenləri çıxın. Onlar etibarsız bülletenlər arasında onsuz da sayılıb, yığında qalsa, iki dəfə sayılar. Onda bütün yığınların cəmi qutulardakı bülletenlərdən düz üç bülleten artıq olar. Belə kiçik fərq görsəniz, yığınları vərəq-vərəq yoxlayın.

## parliament-sheets-of-another-form

evening-parliament-sheets-of-another-form = Başqa formalı vərəqlər
evening-parliament-sheets-of-another-form-story = Qutular açılanda içindən başqa cür vərəqlər də çıxdı. Komissiya onları müəyyənləşdirilmiş formada olmayan bülleten saydı və ayrı qoydu. Hər qutunun qeydində qutudan çıxan bütün vərəqlərin sayı var. Ərizə verən bir seçici evdə olmadı. Verilmiş bülletenlərdən bir neçəsi qutulardan çıxmadı. Gecə sənədlər masada bir-birinə qarışdı.
evening-parliament-sheets-of-another-form-key = Müəyyənləşdirilmiş formada olmayan bülletenlər qutuların bəndlərinə daxil deyil. Hər qutunun sayından onları çıxın, sonra hamısını etibarsızların öz bəndinə yazın. Unutsanız, qutularda yığınlardan düz dörd bülleten artıq çıxar. Üç bülletenin tapılmaması isə öz-özlüyündə səhv deyil.

## parliament-piles-counted-again

evening-parliament-piles-counted-again = Yenidən sayılan yığınlar
evening-parliament-piles-counted-again-story = Üzvlər əvvəlcə daşınan seçki qutusunu açdı, bülletenlərini sayıb kənara qoydu. Gecə yarısı namizədlərin yığınlarını saydılar, amma hesab düz gəlmədi. Sədr fasiləsiz yenidən saymağı təklif etdi. İndi iki qeyd var: birinci sayma və yığınların son qeydi. Əlavə seçici siyahısına yazılanlardan biri gəlməmişdi. Qutulardan dörd bülleten əskik çıxıb, sənədlər də sıra ilə düzülməyib.
evening-parliament-piles-counted-again-note-stationary-boxes-note = Ayrı qoyulan bülleten qutuların sayına daxil deyil.
evening-parliament-piles-counted-again-key = Birinci saymada daşınan seçki qutusunun bülletenləri yığınlara qatılmayıb. Yığınlarda düz 16 bülleten çatmırdı, daşınan qutuda da 16 bülleten var. Yığınların son qeydini götürün. Əlavə seçici siyahısında dörd seçici var, imza isə üçdür.

## parliament-mobile-box-opened

evening-parliament-mobile-box-opened = Daşınan seçki qutusu açılanda
evening-parliament-mobile-box-opened-story = Doqquz seçici otaqdan kənarda səs vermək üçün ərizə vermişdi. Üzvlər daşınan seçki qutusu ilə onların hamısının yanına getdi. Axşam əvvəlcə bu qutunu açdılar və bülletenləri iki dəfə saydılar. Sayı ərizələrlə müqayisə etdilər. Komissiya qərar qəbul etdi və protokola əlavə etmək üçün akt yazdı. Sonra daşınmaz seçki qutusunu açdılar. Hər iki qutudan birlikdə bir bülleten əskik çıxdı.
evening-parliament-mobile-box-opened-invalid-piles-note = Bu yığınlarda daşınan seçki qutusunun bülletenləri yoxdur.
evening-parliament-mobile-box-opened-candidate-piles-note = Burada yalnız daşınmaz seçki qutusunun bülletenləri var.
evening-parliament-mobile-box-opened-key = Qutuda bülletenlər ərizələrdən çoxdur: 11 və 9. Belə olanda komissiyanın qərarı ilə qutunun bütün səsləri etibarsız sayılır (Maddə 106.2). Təklifimiz: sayı qutunun bəndinə və digər etibarsızlara yazın, DSK ilə dəqiqləşdirin. Proqram yenə sual verəcək: bu, səhv deyil, izah yazın.

## parliament-nobody-came

evening-parliament-nobody-came = Heç kimin gəlmədiyi gün
evening-parliament-nobody-came-story = Gecə güclü qar yağdı, kəndin yolu bağlandı. Komissiya məntəqəni vaxtında açdı. Bir seçici evdə səs vermək üçün ərizə vermişdi. Üzvlər piyada getdi, amma onu evdə tapmadı. Axşama qədər səs verən olmadı. Qutular açıldı, boş çıxdı.
evening-parliament-nobody-came-key = Alınmış bülletenlərin hamısı istifadə edilməyib, ona görə iki bənddə eyni say durur. Ərizə var, amma bülleten verilməyib: otaqdan kənarda verilənlər sıfırdır. Sıfırları da yazın, xanaları boş qoymayın. Proqram imzalara bir də baxmağınızı istəyir: say doğrudursa, izah yazın.
