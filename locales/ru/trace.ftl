### Which counting step went wrong: causes, why the figures say so, the smallest recount (Russian).

## What all traces share

trace-either = { $lines } (одна из них)
trace-shortened = { $first }, …, { $last }
trace-difference = Разница: { $difference }.
trace-minutes = { $minutes ->
    [one] По нашей оценке, это займёт { $minutes } минуту.
    [few] По нашей оценке, это займёт { $minutes } минуты.
    [many] По нашей оценке, это займёт { $minutes } минут.
   *[other] По нашей оценке, это займёт { $minutes } минуты.
}

## Counting steps that are no part of a rule

step-writing = Сравните переписанные в протокол числа с документами. Попросите одного члена комиссии читать их вслух.
step-adding = Сложите части ещё раз. Пусть два члена комиссии считают отдельно.

## Slips of writing

cause-lines-swapped = Возможно, перепутаны две строки: { $lines }
cause-lines-swapped-why = Если числа этих двух строк стоят не на своих местах, все разницы объясняются.
cause-lines-swapped-recount = Сравните число каждой строки с её документом: { $documents }.
cause-digits-transposed = Возможно, переставлены две соседние цифры: строка { $lines }
cause-digits-transposed-why = Разница делится на девять: так бывает, когда две соседние цифры поменялись местами.
cause-digits-transposed-recount = Сравните строку с документом цифра за цифрой: { $documents }.
cause-digit-misread = Возможно, цифру приняли за похожую: строка { $lines }
cause-digit-misread-why = Некоторые рукописные цифры похожи: 1 и 7, 3 и 8, 0 и 6, 5 и 6. Одна такая ошибка объясняет все разницы.
cause-digit-misread-recount = Сравните строку с документом цифра за цифрой: { $documents }.
cause-digit-dropped = Возможно, пропущена одна цифра: строка { $lines }
cause-digit-dropped-why = Если одна цифра пропущена, все разницы объясняются.
cause-digit-dropped-recount = Сравните строку с документом цифра за цифрой: { $documents }.
cause-digit-doubled = Возможно, одна цифра написана дважды: строка { $lines }
cause-digit-doubled-why = Рядом стоят две одинаковые цифры. Если одна из них лишняя, все разницы объясняются.
cause-digit-doubled-recount = Сравните строку с документом цифра за цифрой: { $documents }.
cause-neighbour-copied = Возможно, переписано число соседней строки: строка { $lines }
cause-neighbour-copied-why = В соседней строке стоит то же число (строка { $other }). Если неверна только эта строка, все разницы объясняются.
cause-neighbour-copied-recount = Сравните строку с её документом: { $documents }.
cause-total-wrong = Возможно, неверна сумма: строка { $lines }
cause-total-wrong-why = Части сходятся с другими строками, не сходится только сумма.
cause-total-wrong-recount = Сложите части ещё раз. Сравните сумму со строкой { $lines }.

## Slips of counting

cause-form-ballots-in-box = Возможно, бюллетени неустановленной формы вошли в строку ящика: строка { $lines }
cause-form-ballots-in-box-why = Разница равна числу бюллетеней неустановленной формы (строка { $other }). В строку ящика они не входят.
cause-form-ballots-in-box-recount = Отложите бюллетени неустановленной формы. Сосчитайте остальные бюллетени ящика ещё раз: строка { $lines }.
cause-mobile-box-forgotten = Возможно, забыты бюллетени переносного ящика: строка { $lines }
cause-mobile-box-forgotten-why = Если бюллетени переносного ящика не прибавлены, все разницы объясняются (строка { $other }).
cause-mobile-box-forgotten-recount = Посмотрите запись подсчёта: прибавлены ли бюллетени переносного ящика? Сравните строки: { $items }.
cause-mobile-box-added-twice = Возможно, переносной ящик сосчитан дважды: строка { $lines }
cause-mobile-box-added-twice-why = Разница равна числу бюллетеней в переносном ящике (строка { $other }). Возможно, они вписаны и в строку стационарных ящиков.
cause-mobile-box-added-twice-recount = Посмотрите запись подсчёта: прибавлены ли бюллетени переносного ящика к двум строкам? Сравните строки: { $items }.
cause-spoilt-counted-as-unused = Возможно, испорченные бюллетени сосчитаны как неиспользованные: строка { $lines }
cause-spoilt-counted-as-unused-why = Разница равна числу испорченных бюллетеней (строка { $other }).
cause-spoilt-counted-as-unused-recount = Отложите испорченные бюллетени. Сосчитайте неиспользованные бюллетени ещё раз: строка { $lines }.
cause-unused-counted-once-more = Возможно, неиспользованные бюллетени прибавлены дважды: строка { $lines }
cause-unused-counted-once-more-why = Разница равна одному полному подсчёту неиспользованных бюллетеней.
cause-unused-counted-once-more-recount = Сравните строку с актом и с записью подсчёта: { $documents }.
cause-bundle-off = Возможно, пачка пропущена или сосчитана дважды: строка { $lines }
cause-bundle-off-why = Если бюллетеней в пачке { $bundle }, одна пачка объясняет все разницы.
cause-bundle-off-recount = Сосчитайте только пачки: строка { $items }. Сравните их с записью подсчёта.
cause-invalid-left-in-pile = Возможно, недействительные бюллетени остались в стопке действительных: строка { $lines }
cause-invalid-left-in-pile-why = Если несколько недействительных бюллетеней осталось в стопке, они сосчитаны дважды.
cause-invalid-left-in-pile-recount = Просмотрите стопки лист за листом: строка { $items }. Ищите недействительные бюллетени.
cause-dvc-voters-forgotten = Возможно, забыты проголосовавшие по открепительным удостоверениям: строка { $lines }
cause-dvc-voters-forgotten-why = Если строки об удостоверениях не вошли в эту сумму, все разницы объясняются (строка { $other }).
cause-dvc-voters-forgotten-recount = Сосчитайте удостоверения, приложенные к списку: строка { $other }. Затем сложите ещё раз.
cause-line-miscounted = Возможно, одна строка сосчитана неверно: строка { $lines }
cause-line-miscounted-why = На известные нам особые ошибки это не похоже. Если неверна только эта строка, все разницы объясняются.
cause-line-miscounted-recount = Сосчитайте строку ещё раз: { $items }. Источник: { $documents }.
