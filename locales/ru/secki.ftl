### Слова командной строки.

secki-usage =
    Как пользоваться:
        secki check ФАЙЛ.json [--json] [--lang az|en|ru]
        secki print ФАЙЛ.json --out ФАЙЛ.pdf [--blank|--findings] [--lang az|en|ru]
        secki relations --form ФОРМА --out ФАЙЛ.pdf [--lang az|en|ru]
secki-wrong-word = Команда не распознана: { $word }
secki-no-command = Команда не указана.
secki-unknown-command = Такой команды нет: { $word }
secki-unknown-language = Такого языка нет: { $word }. Языки: az, en, ru.
secki-no-file = Файл не указан. Команда: { $word }
secki-no-out = Не указано место для PDF (--out). Команда: { $word }
secki-unreadable = { $file }: файл не прочитан. { $reason }
secki-sheet = { $file }: лист не подготовлен. { $reason }
secki-not-written = { $file }: файл не записан. { $reason }
secki-blank = Пустые строки: { $items }
secki-agreeing = Сходится проверок: { $n }. Не сходится: { $findings }.
