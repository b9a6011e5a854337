### Слова командной строки.

secki-usage =
    Как пользоваться:
        secki check ФАЙЛ.json [--json] [--lang az|en|ru]
        secki print ФАЙЛ.json --out ФАЙЛ.pdf [--blank] [--lang az|en|ru]
secki-wrong-word = Команда не распознана: { $word }
secki-no-command = Команда не указана.
secki-unknown-command = Такой команды нет: { $word }
secki-unknown-language = Такого языка нет: { $word }. Языки: az, en, ru.
secki-no-file = Файл не указан. Команда: { $word }
secki-no-out = Не указано место для PDF (--out). Команда: { $word }
secki-unreadable = { $file }: файл не прочитан. { $reason }
secki-too-large = { $file }: файл слишком велик. Предел: 1 МБ.
secki-no-json = { $file }:{ $place }: это не JSON. { $reason }
secki-no-object = { $file }: { $place }: здесь должен быть объект.
secki-no-list = { $file }: { $place }: здесь должен быть список.
secki-no-text = { $file }: { $place }: здесь должен быть текст.
secki-no-form = { $file }: { $place }: форма протокола не указана.
secki-unknown-form = { $file }: { $place }: такой формы нет: { $reason }
secki-unknown-line = { $file }: { $place }: в форме нет такой строки.
secki-no-figure = { $file }: { $place }: здесь должно быть целое неотрицательное число.
secki-figure-too-great = { $file }: { $place }: число слишком велико. Предел: 9 999 999.
secki-text-too-long = { $file }: { $place }: текст слишком длинный.
secki-too-many-entries = { $file }: { $place }: список слишком длинный. Предел: { $reason }
secki-unknown-key = { $file }: { $key }: этот ключ не учтён.
secki-sheet = { $file }: лист не подготовлен. { $reason }
secki-not-written = { $file }: файл не записан. { $reason }
secki-blank = Пустые строки: { $items }
secki-agreeing = Сходится проверок: { $n }. Не сходится: { $findings }.
