### Экраны о бумагах: история, проверка вторым человеком, переносной ящик, файлы, формы.

more = Ещё

## История

history = История
history-action = Что и когда изменилось, возврат назад
history-title = История протокола
history-why = Выберите две строки, чтобы сравнить их. Вернуться можно к любой. Ничего не пропадёт: возврат можно отменить.
history-why-finished = Выберите две строки, чтобы сравнить их. Протокол завершён, вернуться назад нельзя.
history-empty = Изменений пока нет. Здесь появится каждое число, которое вы впишете.
history-points = Изменения, последнее вверху
history-from = от
history-to = до
history-beginning = Начало
history-point = Изменение { $number }
history-undo = отмена
history-redo = повтор
history-blank = пусто
history-before = Было:
history-after = Стало:
history-more =
    { $n ->
        [one] ещё { $n-text } изменение
        [few] ещё { $n-text } изменения
       *[many] ещё { $n-text } изменений
    }
history-go-back = Вернуться сюда
history-went = Возврат: { $point }, { $time }. Его можно отменить.
history-compared = Чем отличаются
history-same = Различий нет.
history-field = Поле
history-first = Первый протокол
history-this = Этот протокол
history-original = Этот протокол скопирован с протокола «{ $title }». Сравните повторный протокол с первым.
history-open-original = Открыть первый
history-compare-original = Сравнить с первым

## Проверка вторым человеком

readback = Проверить со вторым человеком
readback-action = Он заново вписывает числа с бумаги
readback-title = Проверка вторым человеком
readback-why = Первые числа скрыты: кто видит готовое число, тот и на бумаге читает его же.
readback-how = Впишите каждое число с бумаги. Enter ведёт к следующей строке. Затем сравните.
readback-still-blank =
    { $n ->
        [one] { $n-text } строка ещё пуста
        [few] { $n-text } строки ещё пусты
       *[many] { $n-text } строк ещё пусты
    }
readback-compare = Сравнить
readback-clear = Начать заново
readback-clear-ask = Удалить числа второго человека?
readback-clear-why = Первые числа останутся. Это действие нельзя отменить.
readback-all = Ни одна строка не отличается
readback-differ =
    { $n ->
        [one] { $n-text } строка отличается
        [few] { $n-text } строки отличаются
       *[many] { $n-text } строк отличаются
    }
readback-agree =
    { $n ->
        [one] { $n-text } строка сходится
        [few] { $n-text } строки сходятся
       *[many] { $n-text } строк сходятся
    }
readback-blank =
    { $n ->
        [one] { $n-text } строка пуста у обоих
        [few] { $n-text } строки пусты у обоих
       *[many] { $n-text } строк пусты у обоих
    }
readback-look-why = По каждой строке посмотрите на бумагу вместе. Числа показываются только после этого.
readback-look = Мы оба посмотрели на бумагу
readback-differs = отличается
readback-agrees-now = теперь сходится
readback-first = Первый человек
readback-second = Второй человек
readback-compare-line = Сравнить эту строку

## В переносном ящике бюллетеней больше, чем заявлений

mobile-title = Что делает комиссия
mobile-why = В переносном ящике бюллетеней больше, чем заявлений. Выполните шаги по порядку.
mobile-count = Пересчитайте бюллетени переносного ящика. Пересчитайте и заявления.
mobile-decide = Если бюллетеней всё ещё больше, комиссия принимает решение: все голоса ящика недействительны.
mobile-act = Составьте акт. Впишите в него фамилии членов комиссии, которые сопровождали ящик. Приложите акт к протоколу.
mobile-move = Переложите все бюллетени ящика к недействительным. В стопках кандидатов их не остаётся.
mobile-move-questions = Переложите все бюллетени ящика к недействительным. Сделайте это по каждому вопросу.
mobile-close = Проверьте, что все проверки формы сходятся.
mobile-move-tip = Впишите их в эту строку: { $item }. Строку предлагаем мы. Уточните в ОИК.
mobile-close-open = Ещё не сходится проверок: { $n-text }.
mobile-done = сделано
mobile-open = не сделано
mobile-advice = Совет
mobile-decision = Номер решения
mobile-time = Время решения
mobile-members = Фамилии членов комиссии, которые сопровождали ящик
mobile-explained = Пояснение составлено из этих полей. Оно стоит рядом с несоответствием.

## Файл для другого компьютера

export = Сохранить как файл
export-action = Для другого компьютера или таблицы
export-title = Протокол как файл
export-kind = Вид файла
export-json = Для этой программы (JSON)
export-csv = Таблица (CSV)
export-json-why = Откройте этот файл этой же программой на другом компьютере.
export-csv-why = Откройте этот файл в программе для таблиц. Эта программа тоже его откроет.
export-save = Сохранить

import-choose = Открыть файл со стороны…
import-done = Из файла создан черновик
import-unknown = Не учтено из файла: { $n-text }
import-open = Открыть черновик
import-too-large = Файл слишком велик: { $file }
import-too-large-kept = Он не прочитан. Ничего не изменено.
import-too-large-todo = Выберите файл не больше 1 МБ.

## Печать протокола

paper-which = Что печатать
paper-protocol = Протокол
paper-blank = Пустая форма
paper-findings = Пояснения и несоответствия

## Формы

forms-parts = Разделы форм
forms-blank-title = Пустые формы
forms-class-title = Для группы
forms-table-title = Много по таблице
forms-blank-why = Откройте документ для просмотра. Затем сохраните его в PDF и напечатайте.
forms-blank = Пустой протокол
forms-relations = Все проверки
forms-candidates = Строк для кандидатов ({ $least }–{ $most })
forms-questions = Вопросов ({ $least }–{ $most })
forms-class-why = Напечатайте документы вечера для каждого участника. Ключ с ответами нужен тренеру.
forms-evening = Документы вечера
forms-answers = Ключ с ответами
forms-level = Уровень
forms-level-all = Все уровни
forms-level-named = { $level }. { $title }
forms-count =
    { $n ->
        [one] { $n-text } упражнение
        [few] { $n-text } упражнения
       *[many] { $n-text } упражнений
    }

count-less = Меньше на один
count-more = Больше на один

## Много протоколов по таблице

many-title = Много протоколов по таблице
many-why = Каждая строка таблицы даёт пустой протокол. Его шапка уже заполнена.
many-choose = Выберите таблицу
many-file = Выбрать таблицу…
many-file-other = Выбрать другую таблицу…
many-rows =
    { $n ->
        [one] Будет создан { $n-text } протокол
        [few] Будет создано { $n-text } протокола
       *[many] Будет создано { $n-text } протоколов
    }
many-faults =
    { $n ->
        [one] { $n-text } строка с ошибкой не войдёт
        [few] { $n-text } строки с ошибками не войдут
       *[many] { $n-text } строк с ошибками не войдут
    }
many-more-faults =
    { $n ->
        [one] ещё { $n-text } строка
        [few] ещё { $n-text } строки
       *[many] ещё { $n-text } строк
    }
many-most-faults = Здесь показано не больше { $most } строк.
many-what = Выберите, что создать
many-files = Файлы
many-each = Каждый протокол в своём файле
many-one = Все в одном файле
many-one-why = Из длинной таблицы получится несколько файлов.
many-print = Создать PDF
many-elsewhere = Создать в другой папке…
many-where = В папке документов появится новая папка.
many-first = Сначала выберите таблицу.
many-far = Готово: { $done } из { $all }
many-stop = Остановить
many-stopping = Остановка…
many-done = Готово
many-cancelled = Остановлено. Готовое остаётся в папке.
many-sheets = Протоколов: { $n-text }.
many-files-written = Файлов: { $n-text }.
many-table-large = Таблица слишком велика: { $file }
many-table-letters = Буквы таблицы не прочитаны: { $file }
many-table-kept = Ничего не создано.
many-table-large-todo = Разделите её на части не больше 16 МБ.
many-table-letters-todo = Сохраните таблицу как «CSV UTF-8». Затем выберите её снова.

columns-title = Как составить таблицу
columns-why = В первой строке запишите названия столбцов. Их порядок не важен. Сохраните таблицу как «CSV UTF-8».
columns-example = Пример
column-constituency = Номер округа
column-precinct = Номер участка
column-address = Адрес помещения для голосования
column-voters = Число избирателей в списке
column-language = Язык листа: az, en или ru. Если пусто, язык экрана.
