### Evenings of a referendum: title, story, key, notes (Azerbaijani, written first).

## Rows that only these evenings have

row-valid-sheets = Azı bir sual üzrə etibarlı bülletenlər

## Level 1

evening-one-question = Bir sual, iki cavab
evening-one-question-story = Bülletendə bir sual, iki cavab var: lehinə və əleyhinə. Gün sakit keçdi, heç kim otaqdan kənarda səs vermədi. Axşam üzvlər daşınmaz seçki qutusunu açdılar. Bülletenləri üç yığına ayırdılar: lehinə, əleyhinə, etibarsız. Bütün sənədlər sıra ilə düzülüb. Sayları köçürün və cəmləri hesablayın.
evening-one-question-key = Tipik səhv: yanaşı duran iki rəqəmin yeri dəyişir. Onda fərq doqquza qalıqsız bölünür. Cəmlər uyğun gəlmirsə, fərqi doqquza bölün. Qalıq yoxdursa, sayları sənədlə rəqəm-rəqəm müqayisə edin.

evening-nobody-was-added = Siyahıya heç kim əlavə edilmədi
evening-nobody-was-added-story = Kənd məntəqəsində hamı adını siyahıda tapdı. Əlavə siyahıya heç kim yazılmadı. Heç kim bülleten korlamadı, daşınan seçki qutusu da lazım gəlmədi. Sayma uzun çəkmədi. Sənədlərin bir neçəsində yalnız 0 var. Protokolu tələsmədən doldurun.
evening-nobody-was-added-key = Bu axşam bəzi qonşu bəndlərin sayı həqiqətən eynidir, çünki əlavə siyahı boşdur. Başqa vaxt qonşu bəndlərin sayı eynidirsə, onlara bir də baxın. Yuxarıdakı bəndin sayı səhvən ikinci dəfə yazılmış ola bilər. Hər sayı öz sənədindən götürün, qonşu bənddən yox.

## Level 2

evening-added-on-the-day = Seçki günü əlavə edilənlər
evening-added-on-the-day-story = Səhər bəzi seçicilər adını siyahıda tapmadı. Onlar qərarla əlavə siyahıya yazıldı. Axşam üzvlər hər iki siyahıda adları və imzaları saydılar. Otaqdan kənarda səs verən olmadı. Siyahılardan dörd say alındı. Hər sayın yerini tapın.
evening-added-on-the-day-key = Əlavə siyahıdakı adlar seçicilərin ümumi sayına qatılır. İmzalar isə bülleten almış seçicilərə qatılır. Bu axşam adlar imzalardan çoxdur: əlavə edilənlərin ikisi bülleten almayıb. Tipik səhv: hər iki yerə eyni say yazılır.

evening-corners-kept-apart = Kəsilmiş künclər
evening-corners-kept-apart-story = Hər bülleten verilərkən sol küncü kəsildi. Künclər gün boyu ayrıca saxlanıldı. Axşam bir üzv küncləri saydı, başqa biri imzaları. İki say yaxındır, amma eyni deyil. Katib soruşdu: hansını yazım? Cavabı sənədlərdə axtarın.
evening-corners-kept-apart-key = Bülleten almış seçiciləri künclər yox, imzalar göstərir. Korlanmış bülletenin küncü də kəsilib, ona görə künclər imzalardan çoxdur. Fərq korlanmış bülletenlərin sayına bərabər olmalıdır. Korlanmış bülletenləri istifadə edilməmişlərə də qatmayın: onların öz bəndi var.

## Level 3

evening-notes-of-three-boxes = Üç qutunun qeydləri
evening-notes-of-three-boxes-story = Daşınan seçki qutusu günorta geri qayıtdı. Axşam əvvəlcə o, sonra iki daşınmaz qutu açıldı. Katib hər qutunun sayını ayrıca yazdı. Axırda bütün qutuların cəmini də hesabladı. Lehinə və əleyhinə olan bülletenlər bağlamalara yığıldı. Qeydlər qarşınızdadır.
evening-notes-of-three-boxes-key = Bütün qutuların cəmi protokolda heç bir bəndə yazılmır. Onu daşınmaz qutuların bəndinə yazsanız, daşınan qutu iki dəfə sayılır. Onda tapılan bülletenlər verilənlərdən çox olur. Fərq daşınan qutudakı bülletenlərin sayına bərabərdirsə, bu səhvi axtarın.

## Level 4

evening-papers-out-of-order = Qarışmış kağızlar
evening-papers-out-of-order-story = Gecə qovluq əldən düşdü, kağızlar yerə səpələndi. Üzvlər onları yığdılar, amma sıra pozuldu. Birinci saymanın qeydi də bu kağızların içindədir. Daşınmaz qutudan müəyyənləşdirilmiş formada olmayan bülletenlər çıxmışdı. Onları ayrı qoydular. Yekun sayma bitib, indi protokolu doldurun.
evening-papers-out-of-order-first-count-note = Bu qeyd bülletenlər yoxlanmazdan əvvəl yazılıb.
evening-papers-out-of-order-mobile-register-note = Ərizə verənlərdən biri bülleten almayıb.
evening-papers-out-of-order-voter-list-note = Otaqdan kənarda səs verənlərin imzaları bu səhifələrdə yoxdur.
evening-papers-out-of-order-key = Birinci saymada lehinə yığınında bir neçə etibarsız bülleten qalmışdı. Masada qalanlara isə korlanmış bülletenlər də qatılmışdı. Müəyyənləşdirilmiş formada olmayan bülletenlər qutuya və suala yox, yalnız etibarsızlara yazılır. Qutularda tapılmayan bülletenlər barədə qayda tapmadıq, DSK ilə dəqiqləşdirin.

## Level 5

evening-three-questions = Bir vərəqdə üç sual
evening-three-questions-story = Bülleten böyük vərəqdir, üstündə üç sual var. Seçici hər suala ayrıca cavab verir. Bəzi vərəqlərdə bir sual cavabsızdır, bir neçə vərəqdə heç bir qeyd yoxdur. Üzvlər bütün bülletenləri hər sual üçün yenidən ayırdılar. Sayma gecə yarısına kimi çəkdi. Bir bülleten qutulardan çıxmadı. Sənədlər isə hələ sıra ilə düzülməyib.
evening-three-questions-note-stationary-boxes-note = Ayrı qoyulan bülleten qutuların sayına daxil deyil.
evening-three-questions-invalid-piles-note = Heç bir qeyd edilməmiş vərəq hər sual üzrə etibarsızdır.
evening-three-questions-question-piles-note = Hər sual üçün bütün bülletenlər yenidən ayrılıb.
evening-three-questions-key = Hər sualda lehinə, əleyhinə və etibarsız səslərin cəmi qutulardakı bülletenlərin sayına bərabərdir. Tipik səhv: bir sualın sayı o biri sualın sətrinə düşür. Sualı, cavabı və sayı birlikdə ucadan oxuyun. Formanın quruluşu və etibarlı səslərin bu sayı bizim təklifimizdir, DSK ilə dəqiqləşdirin.

evening-nobody-came = Heç kim gəlmədi
evening-nobody-came-story = Bütün gün qar yağdı və kəndin yolu bağlandı. Kiçik məntəqəyə bir seçici də gəlmədi. Saat 19:00 olanda sədr səsvermənin bitdiyini elan etdi. Üzvlər bülletenləri saydılar və ləğv etdilər. Sonra qutuları açdılar: hər ikisi boş idi. Protokolu yenə də doldurmaq lazımdır.
evening-nobody-came-key = Heç kim gəlməsə də, hər bəndə say yazılır. Boş bənd sıfır demək deyil: 0 yazın. Alınmış bülletenlərin hamısı istifadə edilməmiş qalıb. Proqram heç kimin niyə gəlmədiyini soruşacaq: səbəbini izahda yazın.
