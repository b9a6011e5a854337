### Cədvəldən toplu çap: məntəqələr, fayllar, səhv sətirlər.

batch-usage =
    Cədvəldən toplu çap:
        secki batch CƏDVƏL.csv --form FORMA --out QOVLUQ [--entries SAY] [--one-file] [--lang az|en|ru]
            Cədvəlin sütunları: constituency, precinct, address, voters, language. Ayırıcı: vergül və ya nöqtəli vergül.
            --entries: namizədlərin və ya sualların sayı.
            --one-file: bütün protokollar bir faylda. Bir faylda ən çoxu { $most } protokol olur. Qalanları növbəti fayla yazılır.
batch-no-form = Forma göstərilməyib (--form). Əmr: { $word }
batch-unknown-form = { $file }: belə forma yoxdur: { $reason }
batch-wrong-entries = { $file }: formaya uyğun say deyil: { $reason }

## Qovluq və fayllar

batch-folder-not-empty = { $file }: qovluq boş deyil. Boş və ya yeni qovluq göstərin.
batch-no-folder = { $file }: bu, qovluq deyil. Boş və ya yeni qovluq göstərin.
# Faylın adı. $place (text): dairə və məntəqə, "27-14".
batch-file-name = Təlim nüsxəsi – protokol – { $place }
# Bir faylın adı və sənədin başlığı.
batch-file-name-bound = Təlim nüsxəsi – protokollar
# $rows (text): which of the rows are in it, "00001–00500".
batch-file-name-volume = Təlim nüsxəsi – protokollar – { $rows }

## Gediş

# $done, $all (text): "1 200".
batch-progress = Hazırdır: { $done } / { $all }
batch-done = Protokol: { $sheets }. Səhv sətir: { $rows }. Qovluq: { $file }
batch-unknown-column = { $file }: bu sütun nəzərə alınmadı: { $column }

## Səhv sətir

batch-fault-in-file = { $file }: { $fault }
batch-fault = sətir { $row }, sütun { $column }: { $why }
batch-fault-of-row = sətir { $row }: { $why }
batch-missing = Boşdur. Yazın.
batch-too-long = Mətn çox uzundur. Hədd: { $most } işarə.
batch-no-figure = Say deyil: { $text }. Yalnız rəqəm yazın.
batch-too-great = Say çox böyükdür. Hədd: { $most }.
batch-unknown-language = Belə dil yoxdur: { $text }. Dillər: az, en, ru.
batch-twice = Bu dairədə həmin məntəqə artıq var: sətir { $row }.
batch-fields = Sətirdə sahə sayı: { $here }. Başlıqda: { $header }. Dırnaqları və ayırıcıları yoxlayın.
batch-not-printed = Vərəq hazırlanmadı. { $reason }

## Cədvəl oxunmur

batch-refused = { $file }: { $reason }
batch-too-large = Cədvəl çox böyükdür. Hədd: { $most } MB.
batch-too-many-rows = Cədvəldə sətir çoxdur. Hədd: { $most }.
batch-not-utf8 = Sətir { $row }: mətn UTF-8 deyil. Cədvəli «CSV UTF-8» kimi saxlayın.
batch-no-column = Başlıqda bu sütun yoxdur: { $column }. Birinci sətirdə sütunların adını yazın.
batch-column-twice = Başlıqda bu sütun iki dəfədir: { $column }
batch-no-table = Cədvəl oxunmadı. { $reason }

# Proqramın cədvəl üçün açdığı qovluq.
batch-folder = Təlim nüsxələri – protokollar
