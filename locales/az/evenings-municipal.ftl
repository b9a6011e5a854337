### Words of the evenings of a municipal election: what happened, the answer key, documents of their own (Azerbaijani, written first).

## Documents and rows of their own

document-note-marks = Sayma qeydi: namizədlərin işarələri
row-valid-ballots = Etibarlı bülletenlər
row-valid-first = Etibarlı bülletenlər, birinci hissə
row-valid-second = Etibarlı bülletenlər, ikinci hissə
row-marks = Namizədin işarələri
row-marks-first = Namizədin işarələri, birinci hissə
row-marks-second = Namizədin işarələri, ikinci hissə
row-marks-total = Bütün işarələr, cəmi
document-board = Lövhə
document-package-label = Paketin etiketi
row-package-unused = Paketdəki ləğv edilmiş bülletenlər

## municipal-marks-and-ballots

evening-municipal-marks-and-ballots = İşarələr və bülletenlər
evening-municipal-marks-and-ballots-story = Bələdiyyəyə beş üzv seçilir, yeddi namizəd var. Bülletenlərin çoxunda bir neçə namizəd işarələnib. Üzvlər əvvəlcə etibarlı bülletenləri ayırıb saydı. Sonra hər namizədin işarələrini bir-bir qeyd etdilər. Qeydi aparan üzv axırda işarələri də topladı. Otaqdan kənarda səsvermə olmadı.
evening-municipal-marks-and-ballots-key = Bir bülletendə bir neçə işarə olur, ona görə işarələrin cəmi böyükdür. Təklifimiz: etibarlı səslərin bəndinə işarələrin cəmini yox, etibarlı bülletenlərin sayını yazın. Belə yoxlayın: etibarlı və etibarsız bülletenlərin cəmi qutulardakı bülletenlərin sayına bərabərdir. Bülletendə neçə işarə ola biləcəyi barədə qayda tapmadıq, DSK ilə dəqiqləşdirin.

## municipal-five-list-pages

evening-municipal-five-list-pages = Beş səhifəlik siyahı
evening-municipal-five-list-pages-story = Kiçik qəsəbədə bələdiyyə seçkiləri keçirilirdi. Seçici siyahısı beş səhifəlik idi. Axşam üzvlər imzaları səhifə-səhifə saydı. Hər səhifənin cəmini ayrıca yazdılar. Əlavə seçici siyahısı boş qaldı, otaqdan kənarda səsvermə olmadı. Protokolu sənədlərə görə doldurun.
evening-municipal-five-list-pages-key = Beşinci səhifədə cəmi üç imza var, belə səhifə asanlıqla gözdən qaçır. Onu unutsanız, bülleten alanlar üç nəfər az çıxar. Səhv iki yerdə görünər: alınmış bülletenlərin hesabında və qutularda. Neçə say topladığınıza baxın: səhifə beşdir, say da beş olsun.

## municipal-figure-on-the-board

evening-municipal-figure-on-the-board = Lövhədəki say
evening-municipal-figure-on-the-board-story = Üzvlər istifadə edilməmiş bülletenləri saydı, ləğv etdi və akt yazdı. Sədr sayı ucadan elan etdi. Müşahidəçilər də görsün deyə katib onu lövhəyə yazdı. Tabaşir nazik idi, yazı aydın deyildi. İki seçici qərarla əlavə seçici siyahısına yazılmışdı. Sonra imzalar sayıldı, qutular açıldı: bir bülleten əskik çıxdı.
evening-municipal-figure-on-the-board-key = Aktda 187, lövhədə 181 yazılıb: bir rəqəmin yerinə oxşarı köçürülüb. Əl yazısında 1 və 7, 3 və 8 bir-birinə oxşayır. Sayı həmişə sənədin özündən götürün. Lövhədəki sayla alınmış bülletenlərin hesabı altı bülleten əskik çıxar.

## municipal-label-on-the-package

evening-municipal-label-on-the-package = Paketin üstündəki etiket
evening-municipal-label-on-the-package-story = Saat 19:00 olanda masada xeyli bülleten qalmışdı. Üzvlər onları saydı, ləğv etdi və əlli-əlli bağladı. Ləğv haqqında akt yazdılar. Sonra bu bülletenləri paketə qoyub üstünə etiket yapışdırdılar. Daşınan seçki qutusu ilə gedənlər bir seçicini evdə tapmadı. Qutuların hamısı açılıb, bülletenlər sayılıb: biri əskikdir.
evening-municipal-label-on-the-package-key = Etiket aktdakı bülletenləri bir daha göstərir, yeni bülleten əlavə etmir. Aktın iki sətrini toplayın: bağlamaları və bağlamadan kənar bülletenləri. Etiketi də toplasanız, istifadə edilməmiş bülletenlər iki dəfə sayılar. Fərq istifadə edilməmiş bülletenlərin sayına bərabərdirsə, bu səhvi axtarın.

## municipal-three-invalid-piles

evening-municipal-three-invalid-piles = Etibarsız bülletenlərin növləri
evening-municipal-three-invalid-piles-story = Bələdiyyəyə doqquz üzv seçilir, on namizəd var. Daşınmaz seçki qutusundan müəyyənləşdirilmiş formada olmayan iki bülleten çıxdı. Komissiya onları ayrı qoydu, qutunun sayına qatmadı. Qalan etibarsız bülletenlər iki yığına ayrıldı. Gündüz korlanmış bülletenlər isə ayrıca saxlanılırdı. Etibarlı bülletenləri yüz-yüz bağladılar. Qutulardan iki bülleten əskik çıxdı.
evening-municipal-three-invalid-piles-key = Etibarsız səslərin cəmi üç hissədən ibarətdir. Müəyyənləşdirilmiş formada olmayan bülletenlər qutunun qeydindədir, ona görə cəmdə asanlıqla unudulur. Korlanmış bülletenləri bu cəmə qatmayın: onlar qutuya düşməyib. Üç bəndi yenidən toplayın və cəmlə müqayisə edin.

## municipal-papers-in-disorder

evening-municipal-papers-in-disorder = Küləyin qarışdırdığı sənədlər
evening-municipal-papers-in-disorder-story = Pəncərə açıq qalmışdı, külək sənədləri bir-birinə qarışdırdı. Etibarlı bülletenləri iki dəfə saydılar, çünki ilk say qutularla uyğun gəlmədi. Hər iki qeyd masadadır. Daşınmaz seçki qutusundan müəyyənləşdirilmiş formada olmayan bülletenlər də çıxdı. Ərizə verənlərdən ikisi fikrindən döndü. Əlavə seçici siyahısındakı bir nəfər isə səs verməyə gəlmədi.
evening-municipal-papers-in-disorder-key = Birinci saymada 519, işarələrin qeydində 591 yazılıb: iki qonşu rəqəmin yeri dəyişib. Belə fərq həmişə doqquza qalıqsız bölünür: burada fərq 72. Daşınmaz qutunun sayından müəyyənləşdirilmiş formada olmayan iki bülleteni çıxın, etibarsızlara qatın. Qutulardan çıxmayan dörd bülleten öz-özlüyündə səhv deyil.

## municipal-nearly-everybody

evening-municipal-nearly-everybody = Demək olar ki, hamı gəldi
evening-municipal-nearly-everybody-story = Kiçik kənddə bələdiyyə seçkiləri keçirilirdi. Axşama qədər demək olar ki, hamı səs verdi. Altı seçici otaqdan kənarda səs verdi. Bir nəfər qərarla əlavə seçici siyahısına yazıldı. Üzvlər imzaları səhifə-səhifə saydı. Sonra qutuları açdılar.
evening-municipal-nearly-everybody-voter-list-note = Səhifələrdə otaqdan kənarda bülleten alanlar da sayılıb.
evening-municipal-nearly-everybody-key = Otaqdan kənarda bülleten alan altı seçici səhifələrdə onsuz da sayılıb. Onları bir də toplasanız, bülleten alanlar bütün seçicilərdən çox çıxar. Fəallıq yüksəkdir, ona görə proqram imzalara bir də baxmağınızı istəyir. Bu, səhv demək deyil: say doğrudursa, izah yazın.

## municipal-sixteen-candidates

evening-municipal-sixteen-candidates = On altı namizəd, iki hissə
evening-municipal-sixteen-candidates-story = Bələdiyyəyə doqquz üzv seçilir, on altı namizəd var. Masa kiçik idi, etibarlı bülletenləri iki hissəyə bölüb saydılar. Hər hissənin bülletenlərini və işarələrini ayrıca yazdılar. Ərizə verən bir seçici evdə olmadı. Qutulardan bir neçə bülleten əskik çıxdı. Hər namizəd üçün iki hissəni toplayın.
evening-municipal-sixteen-candidates-note-stationary-boxes-note = Ayrı qoyulan bülleten qutuların sayına daxil deyil.
evening-municipal-sixteen-candidates-key = Uzun siyahıda göz bir sətir sürüşür, sonra hər say qonşu namizədə düşür. Sətrin altına xətkeş qoyun, əvvəl adı, sonra sayı ucadan oxuyun. Beşinci və altıncı namizədin səsləri doğrudan da eynidir: hər birində 452. Bir namizədin səsi etibarlı bülletenlərdən çox çıxsa, hissələri yenidən toplayın.
