### Əmr sətrinin sözləri.

secki-usage =
    İstifadə qaydası:
        secki check FAYL.json [--json] [--lang az|en|ru]
        secki print FAYL.json --out FAYL.pdf [--blank|--findings] [--lang az|en|ru]
        secki relations --form FORMA --out FAYL.pdf [--lang az|en|ru]
secki-wrong-word = Əmr anlaşılmadı: { $word }
secki-no-command = Əmr yazılmayıb.
secki-unknown-command = Belə əmr yoxdur: { $word }
secki-unknown-language = Belə dil yoxdur: { $word }. Dillər: az, en, ru.
secki-no-file = Fayl göstərilməyib. Əmr: { $word }
secki-no-out = PDF üçün yer göstərilməyib (--out). Əmr: { $word }
secki-unreadable = { $file }: fayl oxunmadı. { $reason }
secki-sheet = { $file }: vərəq hazırlanmadı. { $reason }
secki-not-written = { $file }: fayl yazılmadı. { $reason }
secki-blank = Boş bəndlər: { $items }
secki-agreeing = Uyğun gələn yoxlama: { $n }. Uyğun gəlməyən: { $findings }.
