### Words of the printed sheets (Azerbaijani, written first). Capitals are stored as they are printed.

## The results protocol: top

# $articles (text): numbers of articles, "100, 106, 201".
print-law = Azərbaycan Respublikasının Seçki Məcəlləsi, maddə { $articles }
print-copy-1 = 1-ci nüsxə — Dairə Seçki Komissiyası üçün
print-copy-2 = 2-ci nüsxə
print-copy-3 = 3-cü nüsxə
print-country = AZƏRBAYCAN RESPUBLİKASI
print-title = SƏSVERMƏNİN NƏTİCƏLƏRİ HAQQINDA MƏNTƏQƏ SEÇKİ KOMİSSİYASININ YEKUN PROTOKOLU
# The name of the document. $precinct (text): the number of the precinct.
print-document-title = Səsvermənin nəticələri haqqında protokol – məntəqə { $precinct }
# $n (number): how many relations do not hold.
print-disagreements = Uyğun gəlmir: { $n }
print-constituency = Seçki dairəsi
print-precinct = Seçki məntəqəsi №
print-address = Ünvan
print-series-and-number = Seriya və nömrə

## The table

print-number = №
print-in-figures = Rəqəmlə
print-in-words = Sözlə
# Read aloud in place of empty boxes and lines.
print-not-written = yazılmayıb

## After the figures

print-explanations = İzahlar
print-signatures = Komissiya üzvlərinin imzaları
print-signatures-note = Protokolu həlledici səs hüquqlu üzvlərin ən azı üçdə ikisi imzalayır (maddə 100.12).
print-name = Soyadı, adı, atasının adı
print-signature = İmza
print-chairperson = Komissiyanın sədri
print-secretary = Komissiyanın katibi
print-member = Komissiyanın üzvü
print-completed = Protokolun tərtib edilmə tarixi və vaxtı
# $date (text): the full date, $time (text): 22:40.
print-completed-at = { $date }, saat { $time }
print-special-opinions = Xüsusi rəylər haqqında qeyd (maddə 100.12)
print-stamp = Möhür yeri

## The foot of each page

print-page = Səhifə { $page } / { $pages }
# $form (text): kind of election and version of the form.
print-form = Forma: { $form }
print-precinct-of-page = Məntəqə: { $precinct }
# $code (text): six letters and digits that follow from the figures.
print-check-code = Yoxlama kodu: { $code }
