### Evenings of a presidential election, also at a mission abroad: title, story, key, notes (Azerbaijani, written first).

## Rows that only these evenings have

row-pile-stationary = Daşınmaz qutudan çıxan yığın
row-pile-mobile = Daşınan qutudan çıxan yığın

## Level 1

evening-first-evening = İlk axşam: sakit bir məntəqə
evening-first-evening-story = Saat 19:00. Sədr səsvermənin bitdiyini ucadan elan etdi. Gün sakit keçdi: növbə olmadı, daşınan seçki qutusu lazım gəlmədi. Üzvlər bülletenləri saydılar və aktları yazdılar. Sənədlər sıra ilə qarşınızdadır. Sayları sənədlərdən protokola köçürün. Sənəddə 0 yazılıbsa, siz də 0 yazın.
evening-first-evening-key = Bu axşamın çətin yeri cəmlərdir. Etibarlı səsləri tapmaq üçün üç namizədin səslərini toplayın. Sonra yoxlayın: etibarlı və etibarsız səslər birlikdə nə qədərdir? Bu axşam onların cəmi qutuda tapılmış bülletenlərin sayına bərabərdir.

evening-the-secretarys-hand = Katibin xətti
evening-the-secretarys-hand-story = Axşama yaxın otaqda işıq zəif idi. Katib aktları əllə, tələsik yazdı. Daşınan seçki qutusu bu gün yerindən tərpənmədi. Üzvlər daşınmaz qutunu açıb bülletenləri saydılar. Siyahılar da, aktlar da hazırdır. Protokolu indi siz dolduracaqsınız.
evening-the-secretarys-hand-key = Bu saylarda oxşar rəqəmlər çoxdur: 1 və 7, 3 və 8. Tipik səhv: rəqəmi oxşarı ilə qarışdırırlar. Bir üzv sayı sənəddən ucadan oxusun, o biri protokola baxsın. Cəmlər uyğun gəlmirsə, əvvəlcə belə rəqəmləri yoxlayın.

## Level 2

evening-cards-come-and-go = Vəsiqə ilə gələnlər, vəsiqə alanlar
evening-cards-come-and-go-story = Məntəqə dəmiryol stansiyasının yanındadır: gələn də çoxdur, gedən də. Seçkidən əvvəl xeyli seçici səsvermə vəsiqəsi aldı. Seçki günü isə başqa yerlərdən vəsiqə ilə gələnlər oldu. Onların vəsiqələri siyahıya əlavə edildi. Reyestrdə bir neçə say var. Əvvəlcə hər sayın nəyi bildirdiyini oxuyun.
evening-cards-come-and-go-dvc-cards-note = Hər vəsiqə ilə bir seçici səs verib.
evening-cards-come-and-go-key = Vəsiqə ilə səs verənlər ümumi saya qatılır, vəsiqə alanlar çıxılır. Vəsiqə ilə səs verənlər bülleten almış seçicilərə də daxildir. Tipik səhv: bu iki say dəyişik düşür və ya gələnlər unudulur. Komissiyanın aldığı və ləğv etdiyi vəsiqələr seçicilərin sayına qatılmır.

evening-spoilt-and-replaced = Bir masa, iki akt
evening-spoilt-and-replaced-story = Gün ərzində bir neçə seçici bülletenini korladı. Komissiya korlanmış bülletenlərin əvəzinə yenisini verdi. Axşam masada qalan bülletenlər əvvəlcə bir yerdə sayıldı. Sonra onlar ayrıldı və iki akt yazıldı. Kəsilmiş künclər də sayıldı. Protokola hansı sayın yazılacağını siz seçin.
evening-spoilt-and-replaced-first-count-note = Bu say bülletenlər ayrılmazdan əvvəl yazılıb.
evening-spoilt-and-replaced-key = Korlanmış bülletenlərin öz bəndi var, onları istifadə edilməmişlərə qatmayın. Kəsilmiş künclər də bülleten alanların sayı deyil: korlanmışların küncləri də oradadır. Alınmışlardan istifadə edilməmişləri, verilmişləri və korlanmışları çıxanda heç nə qalmamalıdır. Fərq korlanmışların sayına bərabərdirsə, bu səhvi axtarın.

evening-far-from-home = Vətəndən uzaqda
evening-far-from-home-story = Məntəqə xaricdəki diplomatik nümayəndəlikdə yaradılıb. Xeyli seçici səsvermə vəsiqəsi ilə gəldi. Bir neçə seçici qərarla əlavə siyahıya yazıldı. Səsvermə yerli vaxtla saat 19:00 olanda bitdi. Seçici az olduğundan səslər tez sayıldı. İndi protokolu doldurun.
evening-far-from-home-key = Bu saylarda yanaşı duran eyni rəqəmlər çoxdur. Tipik səhv: belə rəqəm artıq yazılır və ya düşür. Sayda neçə rəqəm olduğunu sənədlə müqayisə edin. Vəsiqə ilə səs verənləri bülleten alanlara qatmağı da unutmayın.

## Level 3

evening-bundles-on-the-table = Masadakı bağlamalar
evening-bundles-on-the-table-story = Bu məntəqədə seçici çoxdur. Sayanda çaşmamaq üçün üzvlər bülletenləri bağlamalara yığdılar. Tək qalan vərəqlər bağlamaların üstünə qoyuldu. Daşınan seçki qutusu da günorta geri qayıtdı. Katib hər yığında neçə bağlama olduğunu yazdı. Yekun sayları siz hesablayın.
evening-bundles-on-the-table-candidate-piles-note = Yığınları üç üzv ayrı-ayrılıqda bağlayıb.
evening-bundles-on-the-table-key = Bağlamalar eyni böyüklükdə deyil: birində 100, o birində 50 bülleten var. Bağlama unudulanda və ya səhv sayılanda fərq düz 50, yaxud 100 olur. Fərq belədirsə, bülletenləri yox, yalnız bağlamaları yenidən sayın. Üstdəki tək vərəqləri də əlavə edin.

evening-the-box-comes-back = Daşınan qutu qayıdır
evening-the-box-comes-back-story = Səhhətinə görə gələ bilməyən seçicilər evdə səs verdilər. Komissiya üzvləri daşınan seçki qutusu ilə onların yanına getdilər. Axşam əvvəlcə bu qutu açıldı, sonra daşınmaz qutu. Hər qutunun bülletenləri namizədlər üzrə ayrıca yığıldı. Qutu ilə gedən üzvlər öz aktlarını da gətirdilər. Lazım olan sayları sənədlərdən seçin.
evening-the-box-comes-back-invalid-piles-note = Bu bülletenlərin hamısı daşınmaz qutudan çıxıb.
evening-the-box-comes-back-key = Namizədin səsləri iki yığının cəmidir: daşınmaz qutudan və daşınan qutudan. Tipik səhv: daşınan qutunun yığınları unudulur. Onda etibarlı və etibarsız səslər birlikdə qutulardakı bülletenlərdən az çıxır. Fərq daşınan qutudakı bülletenlərin sayına bərabərdirsə, bu səhvi axtarın.

## Level 4

evening-counted-once-more = Bir də saydılar
evening-counted-once-more-story = Birinci sayma gecə yarısı bitdi, amma cəmlər uyğun gəlmədi. Üzvlər bütün yığınları bir də, vərəq-vərəq saydılar. Daşınmaz qutudan müəyyənləşdirilmiş formada olmayan bülletenlər də çıxmışdı. Onlar ayrı qoyuldu. Saymadan sonra sənədlər masada qarışdı. Birinci saymanın qeydi də onların arasındadır.
evening-counted-once-more-candidate-piles-note = Yığınlar ikinci dəfə, vərəq-vərəq sayılıb.
evening-counted-once-more-first-count-note = Bu saylarla cəmlər uyğun gəlməmişdi.
evening-counted-once-more-note-stationary-boxes-note = Qutudan çıxan bütün bülletenlərə ayrı qoyulanlar da daxildir.
evening-counted-once-more-key = Birinci saymada bir neçə etibarsız bülleten birinci namizədin yığınında qalmışdı. Müəyyənləşdirilmiş formada olmayan bülletenləri qutunun sayından çıxın və etibarsızlara qatın. Qutularda tapılmayan bülletenlər öz-özlüyündə səhv deyil. Onlar barədə qayda tapmadıq, DSK ilə dəqiqləşdirin.

evening-six-pages = Altı səhifə imza
evening-six-pages-story = Seçici siyahısı altı səhifədən ibarətdir. Axşam imzalar səhifə-səhifə sayıldı. İstifadə edilməmiş bülletenləri iki üzv növbə ilə saydı. Hər biri sayı öz kağızına yazdı. Burada iki daşınmaz seçki qutusu var. Onlardan bir neçə bülleten əskik çıxdı. Sənədlər bir qovluqdadır, amma sıra ilə düzülməyib.
evening-six-pages-first-count-note = Bu qeydi bir üzv akt yazılmazdan əvvəl yazıb.
evening-six-pages-voter-list-note = Otaqdan kənarda səs verənlərin imzaları bu səhifələrdə yoxdur.
evening-six-pages-note-stationary-boxes-note = Ayrı qoyulan bülleten qutuların sayına daxil deyil.
evening-six-pages-key = Qeyd və akt eyni bülletenləri göstərir: onları toplamayın. Fərq istifadə edilməmiş bülletenlərin sayına bərabərdirsə, bu səhvi axtarın. İmzaların altı səhifəsini toplayın. Sonra əlavə siyahının imzalarını, vəsiqələri və otaqdan kənarda bülleten alanları qatın.

## Level 5

evening-the-mobile-box-is-opened = Daşınan qutu açılır
evening-the-mobile-box-is-opened-story = Daşınan seçki qutusu gün ərzində bir neçə ünvanda oldu. Sayma başlayanda əvvəlcə o açıldı. Üzvlər bülletenləri saydılar, sonra bir də saydılar. Say dəyişmədi. Sonra daşınmaz qutu açıldı, onun yığınları ayrıca düzüldü. Katib hər iki qutunun səslərini topladı. Sədr isə ərizələri istədi.
evening-the-mobile-box-is-opened-first-count-note = Hər iki qutunun səsləri bir yerdə toplanıb.
evening-the-mobile-box-is-opened-candidate-piles-note = Burada yalnız daşınmaz qutunun bülletenləri var.
evening-the-mobile-box-is-opened-invalid-piles-note = Burada yalnız daşınmaz qutunun bülletenləri var.
evening-the-mobile-box-is-opened-key = Bülletenlər ərizələrdən çoxdursa, komissiya qutunun bütün səslərini etibarsız sayır (Maddə 106.2). Namizədlərə yalnız daşınmaz qutunun səsləri yazılır. Təklifimiz: daşınan qutunun bülletenlərini digər etibarsızlara qatın, DSK ilə dəqiqləşdirin. Qərarı izahda yazın, aktda qutu ilə gedən üzvlərin soyadlarını göstərin.

evening-eleven-names = On bir ad
evening-eleven-names-story = Bülletendə on bir namizədin adı var. Yığınlar bir masaya sığmadı, ikinci masa gətirildi. Bəzi yığınlar qalındır, bəzilərində isə cəmi bir neçə vərəq var. Qutular da çox idi: bir daşınan, üç daşınmaz. Onlardan iki bülleten əskik çıxdı. Katib qeydləri gecə saat 01:00 olanda bitirdi. Hər adı və hər sayı diqqətlə köçürün.
evening-eleven-names-key = Uzun sütunda rəqəm asanlıqla düşür və ya qonşu namizədin sayı yazılır. Bir üzv adı və sayı ucadan oxusun, o biri protokola baxsın. Sonra etibarlı səslərə etibarsızları qatın və qutulardakı bülletenlərlə müqayisə edin. Bu axşam onlar bərabərdir: müəyyənləşdirilmiş formada olmayan bülleten yoxdur.

evening-the-day-ends-early = Erkən bitən gün
evening-the-day-ends-early-story = Xaricdəki bu məntəqənin seçici siyahısı qısadır. Gün ərzində daşınan seçki qutusu bir dəfə xəstəxanaya aparıldı. Saat 16:40 olanda üzvlər siyahıya bir də baxdılar. Sədr hamının səs verdiyini dedi və səsvermənin bitdiyini elan etdi. Saylar onun sözünü təsdiq edirmi? Protokolu doldurun və yoxlayın.
evening-the-day-ends-early-key = Xaricdəki məntəqədə siyahıdakı hamı səs veribsə, səsvermə erkən bitə bilər (Maddə 104.3). Bülleten almış bütün seçiciləri ümumi sayla müqayisə edin, təkcə imzaları yox. Vəsiqə alıb gedənlər ümumi saydan çıxılır, vəsiqə ilə gələnlər qatılır. Proqram fəallığın niyə yüksək olduğunu soruşacaq: səbəbini izahda yazın.
