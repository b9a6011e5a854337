### Təcrübə protokolunun siyahıda və yekunlaşdırmada adları.

draft-untitled = Məntəqə yazılmayıb
draft-title = { $precinct } nömrəli məntəqə

# Uydurma namizədlər, nöqtəli vergüllə ayrılır. Soyadlar meyvə və ağac adlarıdır.
invented-candidates = Alma Birinci;Badam İkinci;Çinar Üçüncü;Əncir Dördüncü

finish-blank = Bənd { $item } boşdur: { $label }
finish-blank-unnumbered = Boşdur: { $label }
finish-completed = Səsvermə gününü, protokolun tərtib edildiyi tarixi və vaxtı yazın

# Saxlanılan faylın adı.
sheet-file-name = Təlim nüsxəsi – protokol
sheet-file-name-precinct = Təlim nüsxəsi – protokol – məntəqə { $precinct }
sheet-file-name-blank = Təlim nüsxəsi – boş protokol
# Sənədlər qovluğunda açılan qovluğun adı.
sheet-folder = Seçki Günü
