### Экраны тренировки: упражнения, участники, документы вечера, оценка, поиск ошибки, числа прописью.

## Список упражнений

exercises-why = Вы получаете документы вечера и по ним заполняете протокол. Когда вы сдадите его на проверку, увидите верное число каждой строки.
exercises-first = Начните здесь
exercises-first-why = Документы вечера находятся рядом с формой. Перенесите числа из них в протокол. Затем сдайте протокол на проверку.
exercises-next = Следующее упражнение
exercises-begun = Начатое упражнение
exercises-begin = Начать
exercises-list = Упражнения по уровням
exercises-kind = Вид выборов
exercises-kind-all = Все выборы
exercises-level = Уровень { $level }
exercises-back = К упражнениям
exercise-state-new = новое
exercise-state-begun = начато
exercise-state-mistakes = есть ошибки
exercise-state-right = всё верно
exercise-last = Последняя попытка: { $last }

looks-title = Посмотрите ещё раз
looks-why = В прошлый раз были ошибки

## Участники

people-title = Кто занимается?
people-why = Результаты хранятся отдельно для каждого имени. Пароля нет.
people-now = Участник: { $name }
people-nobody = Имя не выбрано
people-none = Заниматься без имени
people-new = Новое имя
people-add = Добавить
people-name = Имя
people-rename = Изменить имя: { $name }
people-keep = Сохранить
people-remove = Удалить имя: { $name }
people-remove-ask = Удалить это имя?
people-remove-what = Имя «{ $name }» и все его попытки будут удалены. Протоколы останутся. Это действие нельзя отменить.

## Рядом с формой

beside = Рядом с формой
beside-documents = Документы
beside-findings = Что найдено
beside-new = новых: { $n-text }
beside-toggle = Документы или что найдено
beside-head = Начало формы уже заполнено
beside-story = Тот вечер
beside-print-evening = Напечатать документы
beside-print-evening-why = Вечер и его документы на бумаге
beside-print-answers = Напечатать ключ с ответами
beside-print-answers-why = Верное число каждой строки и откуда оно взято

## Сдача на проверку

hand-in = Сдать на проверку
hand-in-ask = Сдать протокол на проверку?
hand-in-blank =
    { $n ->
        [one] Не заполнена { $n-text } строка
        [few] Не заполнены { $n-text } строки
       *[many] Не заполнено { $n-text } строк
    }
hand-in-blank-why = Пустая строка считается ошибкой. Если ничего нет, напишите 0. Чтобы перейти к строке, выберите её.
hand-in-complete = Все строки заполнены.
hand-in-errors =
    { $n ->
        [one] Проверка показывает { $n-text } несоответствие.
        [few] Проверка показывает { $n-text } несоответствия.
       *[many] Проверка показывает { $n-text } несоответствий.
    }
hand-in-locks = Сданный протокол закрывается. Числа в нём изменить нельзя. После этого вы увидите верные числа.
handed-in = Сдано: { $time }.

## Оценка

graded-kinds = Какие ошибки есть
graded-key = Чему учит этот вечер
graded-lines = Строка за строкой
graded-only = Только ошибки
graded-all = Все строки
graded-no = №
graded-item = Строка
graded-written = У вас
graded-right = Верное число
graded-blank = пусто
graded-agrees = верно
graded-from = Откуда: { $from }
graded-again = Ещё раз

## Найдите ошибку

find-title = Найдите ошибку
find-why = В заполненном протоколе есть одна ошибка. Укажите, в какой она строке и что нужно пересчитать.
find-level = Уровень
find-level-1 = Проверка показывает, какие строки не сходятся.
find-level-2 = Проверка говорит только, сколько соотношений не сходится.
find-level-3 = Проверка молчит. Ошибки допущены при подсчёте.
find-kind-any = Любые выборы
find-new = Новый протокол
find-code = У вас есть код? Впишите его
find-code-why = По одному и тому же коду на любом компьютере открывается один и тот же протокол.
find-open = Открыть по коду
find-code-here = Код
find-code-tell = Назовите этот код другим. У них откроется тот же протокол.
find-check = Проверка
find-which-line = В какой строке ошибка?
find-line-hint = Выберите строку в протоколе: мышью или стрелками вверх и вниз.
find-chosen = Ваша строка: { $no } { $label }
find-which-recount = Что бы вы пересчитали?
find-answer = Ответить
find-missing =
    { $what ->
        [line] Теперь выберите строку с ошибкой.
        [recount] Теперь выберите, что пересчитать.
       *[both] Сначала выберите строку, затем пересчёт.
    }
find-ready = Теперь можно ответить.
find-both-right = Оба ответа верны.
find-one-right = Один из двух ответов верен.
find-none-right = Неверно.
find-line-right = Строка выбрана верно.
find-line-wrong = Строка выбрана неверно. Ошибка может быть здесь: строка { $items }.
find-recount-right = Пересчёт выбран верно.
find-recount-wrong = Пересчёт выбран неверно.
find-smallest = Самый малый пересчёт
find-here = ошибка здесь
find-yours = ваш выбор
find-same = Тот же уровень, новый протокол
find-another = Выбрать другое
find-key-lines = Предыдущая и следующая строка
find-key-recount = Выбрать пересчёт

## Числа прописью

drill-title = Числа прописью
drill-why = В протоколе каждое число пишут цифрами и прописью. Напишите десять чисел прописью.
drill-level-1 = Числа до 99 и круглые сотни.
drill-level-2 = Числа до 3 000, со словами, в которых часто ошибаются.
drill-level-3 = Числа до 100 000.
drill-begin = Начать
drill-place = Число { $place } из { $all }
drill-label = Напишите это число прописью
drill-hint = Вместо ё можно писать е.
drill-check = Проверить
drill-next = Далее
drill-finish = Посмотреть итог
drill-right = Верно.
drill-right-gently = Верно. Обратите внимание на написание:
drill-wrong = Неверно.
drill-written = В протоколе пишут так:
drill-score = Верных чисел: { $right } из { $whole }
drill-all-right = Все числа верны
drill-missed = Посмотрите на эти числа ещё раз
drill-again = Ещё раз
drill-key-check = Проверить, затем следующее число
