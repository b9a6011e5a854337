### Words shared by all evenings: levels, documents, what a row of a document counts (Azerbaijani, written first).

## Levels: short name, what is new

evening-level-1 = Köçürün və toplayın
evening-level-1-about = Hər say bir sənəddən köçürülür. Yalnız bir-iki cəm hesablanır.
evening-level-2 = Lazım olan sayı seçin
evening-level-2-about = Sənəddə birdən çox say var. Biri sizi çaşdıra bilər.
evening-level-3 = Yığınlar və bağlamalar
evening-level-3-about = Bülletenlər bağlamalardadır. Daşınan seçki qutusu və etibarsız bülletenlər də var.
evening-level-4 = Qarışıq sənədlər
evening-level-4-about = Sənədlər sıra ilə düzülməyib. Bəzi bülletenlər iki dəfə sayılıb.
evening-level-5 = Müstəsna hallar
evening-level-5-about = Bu axşam adi axşamlara oxşamır. Düzgün protokol da sual doğura bilər.

## Documents of the evening

document-act-of-receipt = Bülletenlərin qəbulu haqqında akt
document-voter-list = Seçici siyahısı
document-additional-list = Əlavə seçici siyahısı
document-dvc-cards = Siyahıya əlavə edilmiş səsvermə vəsiqələri
document-dvc-register = Səsvermə vəsiqələrinin reyestri
document-act-of-cancelling = İstifadə edilməmiş bülletenlərin ləğv edilməsi haqqında akt
document-act-on-spoilt = Korlanmış bülletenlər haqqında akt
document-corners = Kəsilmiş künclərin sayı haqqında akt
document-mobile-register = Otaqdan kənarda səsvermənin qeydiyyat jurnalı
document-mobile-act = Daşınan seçki qutusu haqqında akt
document-note-mobile-box = Sayma qeydi: daşınan seçki qutusu
document-note-stationary-boxes = Sayma qeydi: daşınmaz seçki qutuları
document-invalid-piles = Etibarsız bülletenlərin yığınları
document-candidate-piles = Namizədlərin yığınları
document-question-piles = Sualların yığınları
document-seals = İstifadə edilməmiş kilidlər haqqında akt
document-first-count = Birinci sayma

## Rows of the lists and cards

row-entered = Siyahıdakı seçicilər
row-signatures = Siyahıdakı imzalar
row-signatures-room = Otaqda bülleten alanların imzaları
row-signatures-outside = Otaqdan kənarda bülleten alanlar
row-page-1 = 1-ci səhifədəki imzalar
row-page-2 = 2-ci səhifədəki imzalar
row-page-3 = 3-cü səhifədəki imzalar
row-page-4 = 4-cü səhifədəki imzalar
row-page-5 = 5-ci səhifədəki imzalar
row-page-6 = 6-cı səhifədəki imzalar
row-cards = Səs verənlərin gətirdiyi vəsiqələr
row-issued = Seçicilərə verilmiş vəsiqələr
row-cancelled-cards = Heç kimə verilməmiş, ləğv edilmiş vəsiqələr
row-received-cards = Komissiyanın aldığı vəsiqələr

## Rows of the acts

row-received = Alınmış bülletenlər
row-unused = Ləğv edilmiş bülletenlər
row-unused-sheets = Bağlamadan kənar ləğv edilmiş bülletenlər
row-spoilt = Korlanmış və əvəz edilmiş bülletenlər
row-left-on-the-table = Masada qalan bütün bülletenlər
row-cut-corners = Kəsilmiş künclər
row-requests = Ərizələr
row-received-outside = Otaqdan kənarda bülleten almış seçicilər
row-taken-along = Qutu ilə aparılmış bülletenlər
row-used = Seçicilərə verilmiş bülletenlər
row-returned = Geri gətirilmiş bülletenlər
row-seals-used = İstifadə edilmiş kilidlər
row-seals-spare = İstifadə edilməmiş kilidlər

## Rows of the count

row-found = Tapılmış bülletenlər
row-found-form = Ayrı qoyulub: müəyyənləşdirilmiş formada olmayan
row-found-all = Bütün qutularda tapılmış bülletenlər
row-found-with-form = Qutudan çıxan bütün bülletenlər
row-box-1 = 1-ci qutuda tapılmış bülletenlər
row-box-2 = 2-ci qutuda tapılmış bülletenlər
row-box-3 = 3-cü qutuda tapılmış bülletenlər
row-invalid-form = Müəyyənləşdirilmiş formada olmayan
row-invalid-unmarked = Heç bir qeyd edilməmiş
row-invalid-other = Digər etibarsız bülletenlər
row-pile = Yığındakı bülletenlər
row-yes = Lehinə
row-no = Əleyhinə
row-invalid = Etibarsız
