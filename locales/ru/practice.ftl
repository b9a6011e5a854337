### Упражнения: список, документы, оценка, спрятанная ошибка, числа прописью.

exercise-subtitle = { $kind } · Уровень { $number }: { $level } · Участок { $precinct }
exercise-minutes = { $minutes ->
    [one] около { $minutes } минуты
    [few] около { $minutes } минут
   *[many] около { $minutes } минут
}
how-it-went = верно { $reached } из { $whole }, { $at }
look-mistake = Найдите ошибку: { $code }
look-words = Числа прописью, уровень { $level }

## Документы

row-of-candidate = { $name }: { $row }
row-of-question = Вопрос { $entry }: { $row }
source-item = строка { $item }
source-row = { $document }: { $row }
# $figure (text): "1 200".
source-with-figure = { $source } ({ $figure })

## Оценка

grade-all-right = Все строки верны.
grade-summary = Верных строк: { $right } из { $whole }.

mistake-miscounted = Ошибка в подсчёте
mistake-miscounted-about = Число расходится с документом. Сосчитайте ещё раз или сравните по цифрам.
mistake-miscounted-said = Число расходится с документом.
mistake-wrong-line = Число другой строки
mistake-wrong-line-about = Это число из другого места. Проверьте документ каждой строки.
mistake-wrong-line-said = Это число взято отсюда: { $source }
mistake-arithmetic = Арифметическая ошибка
mistake-arithmetic-about = Сумма или разность не сходится. Пусть её посчитают два члена комиссии отдельно.
mistake-arithmetic-said = Части не дают этого числа. Посчитайте ещё раз.
mistake-blank = Не заполнено
mistake-blank-about = Пустое место – не ноль. Если ничего нет, напишите 0.
mistake-blank-said = Ничего не написано.
mistake-order = Порядок
mistake-order-about = Строки первой части изменены после вскрытия ящиков. Их заполняют до вскрытия.
mistake-order-said = Эта строка подтверждена до вскрытия ящиков, а изменена позже.
mistake-follows-said = Число следует из других строк, как вы их написали. Это не отдельная ошибка.

## Найдите ошибку

planted-about-1 = Проверка показывает, какие строки не сходятся.
planted-about-2 = Проверка говорит только, сколько соотношений не сходится.
planted-about-3 = Проверка молчит. Сравните строки сами.
planted-broken = Не сходится соотношений: { $count }

## Числа прописью

words-nothing-read = Слова не читаются как число.
words-say-another = Ваши слова означают число { $figure }.
words-spelling = Пишется «{ $correct }», а не «{ $written }».

# Что делают снова. $items: номера строк, $documents: документы.
repeat-compare = Сравните с документом: строка { $items }. Документ: { $documents }.
repeat-add = Сложите части ещё раз: строка { $items }.
repeat-bundles = Сосчитайте пачки, не вскрывая их: строка { $items }.
repeat-look-through = Просмотрите бюллетени по одному: строка { $items }.
repeat-ballots = Сосчитайте бюллетени ещё раз: строка { $items }.
repeat-names = Сосчитайте фамилии или подписи ещё раз: строка { $items }.
repeat-cards = Сосчитайте удостоверения ещё раз: строка { $items }.
