### Əmr sətrinin sözləri.

secki-usage =
    İstifadə qaydası:
        secki check FAYL.json [--json] [--lang az|en|ru]
        secki print FAYL.json --out FAYL.pdf [--blank] [--lang az|en|ru]
secki-wrong-word = Əmr anlaşılmadı: { $word }
secki-no-command = Əmr yazılmayıb.
secki-unknown-command = Belə əmr yoxdur: { $word }
secki-unknown-language = Belə dil yoxdur: { $word }. Dillər: az, en, ru.
secki-no-file = Fayl göstərilməyib. Əmr: { $word }
secki-no-out = PDF üçün yer göstərilməyib (--out). Əmr: { $word }
secki-unreadable = { $file }: fayl oxunmadı. { $reason }
secki-too-large = { $file }: fayl çox böyükdür. Hədd: 1 MB.
secki-no-json = { $file }:{ $place }: bu, JSON deyil. { $reason }
secki-no-object = { $file }: { $place }: burada obyekt olmalıdır.
secki-no-list = { $file }: { $place }: burada siyahı olmalıdır.
secki-no-text = { $file }: { $place }: burada mətn olmalıdır.
secki-no-form = { $file }: { $place }: protokolun forması göstərilməyib.
secki-unknown-form = { $file }: { $place }: belə forma yoxdur: { $reason }
secki-unknown-line = { $file }: { $place }: formada belə bənd yoxdur.
secki-no-figure = { $file }: { $place }: burada mənfi olmayan tam ədəd olmalıdır.
secki-figure-too-great = { $file }: { $place }: say çox böyükdür. Hədd: 9 999 999.
secki-text-too-long = { $file }: { $place }: mətn çox uzundur.
secki-too-many-entries = { $file }: { $place }: siyahı çox uzundur. Hədd: { $reason }
secki-unknown-key = { $file }: { $key }: bu açar nəzərə alınmadı.
secki-sheet = { $file }: vərəq hazırlanmadı. { $reason }
secki-not-written = { $file }: fayl yazılmadı. { $reason }
secki-blank = Boş bəndlər: { $items }
secki-agreeing = Uyğun gələn yoxlama: { $n }. Uyğun gəlməyən: { $findings }.
