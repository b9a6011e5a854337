### Başqa yerdən gələn protokol faylı: nə səhvdir, nə nəzərə alınmayıb.

# $reason (text): aşağıdakı sətirlərdən biri.
exchange-in-file = { $file }: { $reason }
# $place (text): "candidates[2].votes" və ya sətir və sütun, "1:10".
exchange-at = { $place }: { $why }
exchange-at-row = sətir { $row }: { $why }
# $column (text): sütunun hərfi, "B".
exchange-at-cell = sətir { $row }, sütun { $column }: { $why }

## Bütöv fayl

exchange-too-large = Fayl çox böyükdür. Hədd: { $most } MB.
exchange-not-utf8 = Mətn UTF-8 deyil. Faylı UTF-8 kimi saxlayın.
exchange-no-json = Bu, JSON deyil. { $reason }
exchange-no-table = Cədvəl oxunmadı. { $reason }
exchange-other-format = Bu, bu proqramın protokolu deyil. Burada bu format olmalıdır: { $format }.
exchange-other-format-version = Formatın bu versiyası tanınmır. Tanınan versiya: { $known }.
exchange-no-practice = Burada yalnız təlim protokolları oxunur.
exchange-too-many-keys = Faylda açar çoxdur. Hədd: { $most }.
exchange-no-form = Protokolun forması göstərilməyib.
exchange-unknown-form = Belə forma yoxdur: { $form }

## Fayldakı yer

exchange-no-object = Burada obyekt olmalıdır: fiqurlu mötərizədə açarlar və qiymətlər.
exchange-no-list = Burada kvadrat mötərizədə siyahı olmalıdır.
exchange-no-text = Burada dırnaqda mətn olmalıdır.
exchange-unknown-line = Formada belə bənd yoxdur.
exchange-no-figure = Burada mənfi olmayan tam ədəd olmalıdır. Yalnız rəqəm yazın.
exchange-figure-too-great = Say çox böyükdür. Hədd: { $most }.
exchange-no-date = Burada tarix olmalıdır. Belə yazın: 2026-11-01.
exchange-no-time = Burada saat olmalıdır. Belə yazın: 18:40.
exchange-other-minutes = Bu dəqiqələr tərtib edilmə tarixinə və vaxtına uyğun gəlmir. Dəqiqələri silin.
exchange-text-too-long = Mətn çox uzundur. Hədd: { $most } işarə.
# $code (text): "U+202E".
exchange-hidden-letter = Mətndə görünməyən işarə var: { $code }. Onu silin.
exchange-nameless = Namizədin adı yoxdur. Yazın.
exchange-wrong-number = Nömrələr siyahının sırası ilə gedir. Burada bu nömrə olmalıdır: { $number }.
exchange-too-many-entries = Siyahı çox uzundur. Hədd: { $most }.
exchange-twice = Bu, faylda iki dəfədir. Birini silin.
exchange-fields = Sətirdə iki sütun olmalıdır. Burada sütun sayı: { $count }. Dırnaqları və ayırıcıları yoxlayın.

## Oxundu, amma baxın

exchange-unknown-key = { $key }: bu, nəzərə alınmadı.
exchange-other-form-version = Faylda formanın başqa versiyası var: { $theirs }. Buradakı versiya: { $here }. Bəndləri müqayisə edin.
