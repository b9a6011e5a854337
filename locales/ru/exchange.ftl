### Протокол в файле со стороны: что в нём неверно и что не учтено.

# $reason (text): одна из строк ниже.
exchange-in-file = { $file }: { $reason }
# $place (text): "candidates[2].votes" или строка и столбец, "1:10".
exchange-at = { $place }: { $why }
exchange-at-row = строка { $row }: { $why }
# $column (text): буква столбца, "B".
exchange-at-cell = строка { $row }, столбец { $column }: { $why }

## Файл целиком

exchange-too-large = Файл слишком велик. Предел: { $most } МБ.
exchange-not-utf8 = Текст не в UTF-8. Сохраните файл в UTF-8.
exchange-no-json = Это не JSON. { $reason }
exchange-no-table = Таблица не прочитана. { $reason }
exchange-other-format = Это не протокол этой программы. Здесь должен быть формат { $format }.
exchange-other-format-version = Эта версия формата неизвестна. Известная версия: { $known }.
exchange-no-practice = Здесь читаются только учебные протоколы.
exchange-too-many-keys = В файле слишком много ключей. Предел: { $most }.
exchange-no-form = Форма протокола не указана.
exchange-unknown-form = Такой формы нет: { $form }

## Место в файле

exchange-no-object = Здесь должен быть объект: ключи и значения в фигурных скобках.
exchange-no-list = Здесь должен быть список в квадратных скобках.
exchange-no-text = Здесь должен быть текст в кавычках.
exchange-unknown-line = В форме нет такой строки.
exchange-no-figure = Здесь должно быть целое неотрицательное число. Пишите только цифры.
exchange-figure-too-great = Число слишком велико. Предел: { $most }.
exchange-no-date = Здесь должна быть дата. Пишите так: 2026-11-01.
exchange-no-time = Здесь должно быть время. Пишите так: 18:40.
exchange-other-minutes = Эти минуты не сходятся с датой и временем составления. Удалите минуты.
exchange-text-too-long = Текст слишком длинный. Предел (знаков): { $most }.
# $code (text): "U+202E".
exchange-hidden-letter = В тексте есть невидимый знак: { $code }. Удалите его.
exchange-nameless = Нет имени кандидата. Впишите его.
exchange-wrong-number = Номера идут по порядку списка. Здесь должен быть номер { $number }.
exchange-too-many-entries = Список слишком длинный. Предел: { $most }.
exchange-twice = Это стоит в файле дважды. Удалите одно.
exchange-fields = В строке должно быть два столбца. Столбцов здесь: { $count }. Проверьте кавычки и разделители.

## Прочитано, но посмотрите

exchange-unknown-key = { $key }: это не учтено.
exchange-other-form-version = В файле другая версия формы: { $theirs }. Версия здесь: { $here }. Сравните строки.
