### Bələdçinin və axtarışın ekranları.

guide = Bələdçi
guide-title = Seçki günü bələdçisi
guide-why = Hazırlıqdan təhvilə qədər bütün addımlar. Hər göstərişin yanında maddəsi yazılıb. Bunu kimin dediyi də görünür: qanun, köhnə mətn, adət, yoxsa bizim məsləhətimiz.

## Birinci səhifə

guide-edition = Nəşr: { $date }
guide-stopped = Burada dayanmısınız
guide-go-on = Oxumağa davam et
guide-begin = Əvvəldən başlayın
guide-begin-why = Səhifələr seçki gününün ardıcıllığı ilə düzülüb. Oxuduğunuz səhifəni özünüz qeyd edirsiniz.
guide-read-pages = Oxunub: { $n-text } / { $all }
guide-bookmarks = Əlfəcinlər
guide-bookmarks-none = Səhifəyə tez qayıtmaq üçün ona əlfəcin qoyun.
guide-bookmarks-key = Düyməsi: B.
guide-changed-pages = Siz oxuyandan sonra dəyişən səhifələr
home-reading = Bələdçidə burada dayanmısınız
home-open-guide = Bələdçini aç

## Mündəricat

guide-contents = Mündəricat
guide-read = oxunub
guide-changed = dəyişib

## Səhifə

guide-beside = İkinci dil
guide-beside-none = yoxdur
guide-beside-said = İkinci dil: { $language }
guide-beside-gone = İkinci dil götürüldü.
guide-bookmark = Əlfəcin
guide-bookmark-remove = Əlfəcini götür
guide-bookmark-said = Əlfəcin qoyuldu.
guide-bookmark-gone = Əlfəcin götürüldü.
guide-more-law = daha { $n-text } maddə
guide-changed-page = Siz oxuyandan sonra bu səhifədə dəyişən yer: { $n-text }
guide-changed-show = Birincisini göstər
guide-key = Yadda saxlayın.
guide-see = Nə görürsünüz
guide-do = Nə edirsiniz
guide-near = Həmçinin baxın:
guide-mark-read = Bu səhifəni oxudum
guide-mark-read-again = Dəyişən yerləri də oxudum
guide-mark-unread = Geri al
guide-page-read = Bu səhifəni oxumusunuz
guide-page-unread = Səhifə oxunmamış sayılır.
guide-around = Qonşu səhifələr
guide-previous = Əvvəlki
guide-next = Növbəti

## Səhifənin yanında

guide-beside-page = Səhifənin yanında
guide-on-this-page = Bu səhifədə
guide-practise = Məşq edin
guide-lines = Protokolun bəndləri
guide-forms = Formalar
guide-see-also = Həmçinin baxın
guide-your-notes = Qeydləriniz
guide-notes-none = Mətni seçin və qeyd yazın.
guide-notes-keys = Düyməsi: N. Mətni işarələmək üçün H düyməsini basın.

## İşarə və qeyd

guide-highlight = Mətni işarələ
guide-highlighted = İşarələnib
guide-highlight-gone = İşarə götürüldü.
guide-note = Mənim qeydim
guide-note-write = Qeyd yaz
guide-note-saved = Yadda saxlanıldı
notes-title = Qeydlərim
notes-why = İşarələdiyiniz və yazdığınız hər şey. Yerinə keçmək üçün qeydi seçin.
notes-empty = Hələ qeyd yoxdur. Bələdçidə səhifə açın. Mətnin yanındakı “Qeyd yaz” düyməsini basın.
notes-save = Mətn faylı kimi saxla

## Çap

guide-print = Çap et
guide-print-title = Bələdçini çap et
guide-paper-which = Nə çap edilsin?
guide-paper-page = Bu səhifə
guide-paper-chapter = Bu bölmə
guide-paper-book = Bütün bələdçi
guide-paper-notes = Qeydlərim

## Düymələr

guide-key-beside = İkinci dili göstər və ya gizlət
guide-key-bookmark = Əlfəcin qoy və ya götür
guide-key-blocks = Növbəti və əvvəlki mətn
guide-key-highlight = Seçilmiş mətni işarələ
guide-key-note = Seçilmiş mətnə qeyd yaz
guide-key-pages = Əvvəlki və növbəti səhifə
key-search = Axtarış

## Axtarış

search-title = Axtarış
search-open = Bələdçidə axtar
search-field = Nə axtarırsınız?
search-hits = Tapılanlar
search-hint = Bir və ya bir neçə söz yazın. Sözü ə, ı, ş hərfləri olmadan da yazmaq olar. Rus və ingilis sözləri də tapılır.
search-count = Tapılıb: { $n-text }
search-none = Heç nə tapılmadı
search-none-advice = Başqa söz yazın. Bir sözlə axtarın və ya sözün əvvəlini yazın.
search-pages = Bu söz haqqında səhifələr
search-back = Tapılanlara qayıt
