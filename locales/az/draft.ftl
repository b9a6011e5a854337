### Təcrübə protokolunun siyahıda və yekunlaşdırmada adları.

draft-untitled = Məntəqə yazılmayıb
draft-title = { $precinct } nömrəli məntəqə

# Uydurma namizədlər, nöqtəli vergüllə ayrılır. Soyadlar meyvə və ağac adlarıdır.
invented-candidates = Alma Birinci;Badam İkinci;Çinar Üçüncü;Əncir Dördüncü
# Səhv yerləşdirilmiş protokol üçün qalan uydurma namizədlər.
invented-further = Fındıq Beşinci;Gilas Altıncı;Heyva Yeddinci;İnnab Səkkizinci;Limon Doqquzuncu;Nar Onuncu;Palıd On Birinci;Şam On İkinci

finish-blank = Bənd { $item } boşdur: { $label }
finish-blank-unnumbered = Boşdur: { $label }
finish-completed = Səsvermə gününü, protokolun tərtib edildiyi tarixi və vaxtı yazın

# Saxlanılan faylın adı.
sheet-file-name = Təlim nüsxəsi – protokol
sheet-file-name-precinct = Təlim nüsxəsi – protokol – məntəqə { $precinct }
sheet-file-name-blank = Təlim nüsxəsi – boş protokol
sheet-file-name-paper = Təlim nüsxəsi – { $title }
# Sənədlər qovluğunda açılan qovluğun adı.
sheet-folder = Seçki Günü

# Sahələrin adları: protokolun tarixçəsi üçün.
field-figure = { $item } { $label }
field-entry = Siyahıdakı yer: { $place }
field-explanation = Səbəb: { $control }
field-confirmed = Qutulardan əvvəlki bəndlər təsdiqlənib
field-yes = bəli
field-header-constituency = Seçki dairəsi
field-header-precinct = Seçki məntəqəsi
field-header-address = Ünvan
field-header-date = Səsvermə günü
field-header-series = Seriya
field-header-number = Nömrə
field-completed-date = Tərtib tarixi
field-completed-time = Tərtib vaxtı
field-mobile-decision = Komissiya qərarının nömrəsi
field-mobile-time = Qərarın vaxtı
field-mobile-members = Daşınan qutu ilə gedən üzvlər
field-person = Məşq edən

# Daşınan qutuda ərizələrdən artıq bülleten olanda komissiyanın yolu.
mobile-box-explanation = Komissiyanın qərarı: № { $decision }, saat { $time }. Daşınan qutudakı { $found } bülleten üzrə səslər etibarsız sayılır. Qutu ilə gedən üzvlər: { $members }. Akt protokola əlavə olunur.
finish-mobile-votes = Daşınan qutunun bütün bülletenlərini digər etibarsız bülletenlərə yazın

# Name of the file with a reader’s notes on the guide.
notes-file-name = Bələdçi üzrə qeydlərim
guide-minutes = { $minutes } dəqiqə
