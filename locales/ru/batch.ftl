### Печать многих листов по таблице: участки, файлы, строки с ошибкой.

batch-usage =
    Печать многих протоколов по таблице:
        secki batch ТАБЛИЦА.csv --form ФОРМА --out ПАПКА [--entries ЧИСЛО] [--one-file] [--lang az|en|ru]
            Столбцы таблицы: constituency, precinct, address, voters, language. Разделитель: запятая или точка с запятой.
            --entries: число кандидатов или вопросов.
            --one-file: все протоколы в одном файле. В одном файле — не больше { $most } протоколов. Остальные идут в следующий файл.
batch-no-form = Форма не указана (--form). Команда: { $word }
batch-unknown-form = { $file }: такой формы нет: { $reason }
batch-wrong-entries = { $file }: число не подходит к форме: { $reason }

## Папка и файлы

batch-folder-not-empty = { $file }: папка не пуста. Укажите пустую или новую папку.
batch-no-folder = { $file }: это не папка. Укажите пустую или новую папку.
# Имя файла. $place (text): округ и участок, «27-14».
batch-file-name = Учебный экземпляр – протокол – { $place }
# Имя единственного файла и название документа.
batch-file-name-bound = Учебный экземпляр – протоколы
# $rows (text): which of the rows are in it, "00001–00500".
batch-file-name-volume = Учебный экземпляр – протоколы – { $rows }

## Ход

# $done, $all (text): «1 200».
batch-progress = Готово: { $done } из { $all }
batch-done = Протоколы: { $sheets }. Строки с ошибкой: { $rows }. Папка: { $file }
batch-unknown-column = { $file }: этот столбец не учтён: { $column }

## Строка с ошибкой

batch-fault-in-file = { $file }: { $fault }
batch-fault = строка { $row }, столбец { $column }: { $why }
batch-fault-of-row = строка { $row }: { $why }
batch-missing = Здесь пусто. Впишите.
batch-too-long = Текст слишком длинный. Предел: { $most } знаков.
batch-no-figure = Это не число: { $text }. Пишите только цифры.
batch-too-great = Число слишком велико. Предел: { $most }.
batch-unknown-language = Такого языка нет: { $text }. Языки: az, en, ru.
batch-twice = В этом округе такой участок уже есть: строка { $row }.
batch-fields = Полей в строке: { $here }. В заголовке: { $header }. Проверьте кавычки и разделители.
batch-not-printed = Лист не подготовлен. { $reason }

## Таблица не читается

batch-refused = { $file }: { $reason }
batch-too-large = Таблица слишком велика. Предел: { $most } МБ.
batch-too-many-rows = В таблице слишком много строк. Предел: { $most }.
batch-not-utf8 = Строка { $row }: текст не в UTF-8. Сохраните таблицу как «CSV UTF-8».
batch-no-column = В заголовке нет этого столбца: { $column }. Напишите имена столбцов в первой строке.
batch-column-twice = В заголовке этот столбец стоит дважды: { $column }
batch-no-table = Таблица не прочитана. { $reason }

# Папка, которую программа создаёт для таблицы.
batch-folder = Учебные экземпляры – протоколы
