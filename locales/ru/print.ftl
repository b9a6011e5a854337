### Words of the printed sheets (Russian). Capitals are stored as they are printed.

## The results protocol: top

# $articles (text): numbers of articles, "100, 106, 201".
print-law = Избирательный кодекс Азербайджанской Республики, ст. { $articles }
print-copy-1 = 1-й экземпляр — для окружной избирательной комиссии
print-copy-2 = 2-й экземпляр
print-copy-3 = 3-й экземпляр
print-country = АЗЕРБАЙДЖАНСКАЯ РЕСПУБЛИКА
print-title = ИТОГОВЫЙ ПРОТОКОЛ УЧАСТКОВОЙ ИЗБИРАТЕЛЬНОЙ КОМИССИИ О РЕЗУЛЬТАТАХ ГОЛОСОВАНИЯ
# The name of the document. $precinct (text): the number of the precinct.
print-document-title = Протокол о результатах голосования – участок { $precinct }
# $n (number): how many relations do not hold.
print-disagreements = Не сходится: { $n }
print-constituency = Избирательный округ
print-precinct = Избирательный участок №
print-address = Адрес
print-series-and-number = Серия и номер

## The table

print-number = №
print-in-figures = Цифрами
print-in-words = Прописью
# Read aloud in place of empty boxes and lines.
print-not-written = не заполнено

## After the figures

print-explanations = Объяснения
print-signatures = Подписи членов комиссии
print-signatures-note = Протокол подписывают не менее двух третей членов комиссии с правом решающего голоса (ст. 100.12).
print-name = Фамилия, имя, отчество
print-signature = Подпись
print-chairperson = Председатель комиссии
print-secretary = Секретарь комиссии
print-member = Член комиссии
print-completed = Дата и время составления протокола
# $date (text): the full date, $time (text): 22:40.
print-completed-at = { $date }, { $time }
print-special-opinions = Отметка об особых мнениях (ст. 100.12)
print-stamp = Место печати

## The foot of each page

print-page = Страница { $page } из { $pages }
# $form (text): kind of election and version of the form.
print-form = Форма: { $form }
print-precinct-of-page = Участок: { $precinct }
# $code (text): six letters and digits that follow from the figures.
print-check-code = Контрольный код: { $code }

## The check of a protocol on paper: findings and explanations

print-findings-title = Результаты проверки и объяснения
# The name of the document. $precinct (text): the number of the precinct.
print-findings-document = Результаты проверки – участок { $precinct }
print-constituency-of-page = Избирательный округ: { $constituency }
print-agreeing = Сходится проверок: { $n }
print-waiting = Ждут чисел: { $n }
print-nothing-found = Все проведённые проверки сходятся.
print-blank-items = Пустые строки: { $items }. Их проверки ещё не проведены.
print-difference = Разница: { $difference }
print-repeat = Повторите:
print-explanation = Объяснение:
print-no-explanation = Объяснение ещё не записано.
print-what-to-write = В объяснении:
print-traces = Самые вероятные ошибки
print-traces-why = Каждая из них объяснила бы все расхождения. Прежде чем писать, пересчитайте.
print-traces-and = Вместе с этим:
print-recount = Наименьший пересчёт:
print-assumptions = Допущения

## All checks of a form on paper

print-relations-title = Все проверки протокола
print-relations-controls = Проверки
print-relations-advice = Наш совет: проверьте ещё раз
print-control = Код
print-must-hold = В верном протоколе
print-if-not = Если не сходится
print-basis = Откуда это известно
print-source = Источник
print-shown-only = Только показано
print-no-rule = Правила мы не нашли: уточните в ОИК
print-legend = Как читать
print-legend-items = В квадратных скобках стоит номер строки. Подставьте вместо него число из этой строки.
print-legend-names = Число без строки названо словами. Его нет в таблице: смотрите акты, подписи или бюллетень.
print-legend-signs = = равно; ≤ не больше; ≥ не меньше; < меньше; × умножить.
print-legend-error = пока не сойдётся, учебный протокол не завершить.
print-legend-explain = запишите причину, и учебный протокол можно завершить.
print-legend-note = ничего не требуется.
print-legend-numbers = Большинство номеров строк предложено нами. Сверьте их с формой, которую утвердила ЦИК.

## What each check says when it agrees

# $condition (text): [5] ≥ 1
relation-when = Условие: { $condition }
# $percent (text): 95
relation-percent = { $percent } %
relation-each-candidate = Так для каждого кандидата.
relation-each-question = Так для каждого вопроса.
relation-voters-add-up = Общее число избирателей складывается из списков и удостоверений
relation-listed-voters-add-up = Общее число избирателей – сумма двух списков
relation-nobody-outside-the-lists-received-a-ballot = Получивших бюллетени не больше, чем избирателей
relation-voters-outside-are-part-of-those-who-received = Вне помещения выдано не больше бюллетеней, чем всего
relation-dvc-voters-are-part-of-those-who-received = Проголосовавших по удостоверениям не больше, чем получивших бюллетени
relation-dvc-holders-are-part-of-the-list = Получивших удостоверения не больше, чем избирателей в списке
relation-received-ballots-are-accounted-for = Каждый полученный бюллетень не использован, выдан или испорчен
relation-mobile-ballots-within-requests = В переносных ящиках бюллетеней не больше, чем заявлений
relation-stationary-ballots-within-voters-in-the-room = В стационарных ящиках бюллетеней не больше, чем голосовавших в помещении
relation-no-more-ballots-found-than-issued = Найдено не больше бюллетеней, чем выдано
relation-ballots-in-boxes-are-sorted = Каждый бюллетень из ящиков лежит среди действительных или недействительных
relation-invalid-rows-add-up = Недействительные бюллетени – сумма своих частей
relation-candidate-votes-add-up-to-valid-votes = Каждый действительный голос подан за одного кандидата
relation-corners-match-ballots-issued = У каждого выданного бюллетеня отрезан угол
relation-mobile-ballots-taken-are-requests-and-three = Взято по бюллетеню на каждое заявление и ещё три
relation-mobile-ballots-taken-are-used-or-returned = Каждый взятый бюллетень выдан или возвращён
relation-dvc-cards-are-accounted-for = Каждое полученное удостоверение выдано или погашено
relation-two-thirds-have-signed = Подписали не менее двух третей членов с правом решающего голоса
relation-completed-after-voting-ended = Протокол составлен после окончания голосования
relation-early-end-only-when-all-have-voted = Если голосование закончилось раньше, проголосовали все избиратели
relation-marks-within-seats = В действительном бюллетене есть отметка, и отметок не больше, чем избирают членов
relation-one-mark-for-a-candidate-on-a-ballot = У кандидата не больше голосов, чем действительных бюллетеней
relation-answers-add-up-to-ballots-in-boxes = В каждом бюллетене из ящиков один ответ на вопрос
relation-somebody-voted = Бюллетень получил хотя бы один избиратель
relation-turnout-below-ninety-five-percent = Явка не слишком высокая
relation-invalid-votes-below-three-percent = Недействительных бюллетеней немного
relation-few-ballots-taken-away = Мало бюллетеней, не найденных в ящиках
relation-ballots-received-within-three-percent = Бюллетеней получено не слишком много для списка избирателей
relation-votes-for-more-than-one-candidate = Не все действительные голоса поданы за одного кандидата
relation-few-voters-added-on-the-day = В дополнительном списке избирателей немного

## Papers of an exercise

print-answer-key = Ключ к упражнению
print-evening = Вечер выборов
print-answer = Ответ по строкам
print-item = Строка
print-right-figure = Верное число
print-where-from = Откуда берётся
print-teaches = Чему учит это упражнение
print-documents = Документы вечера

## The guide on paper: front

# The name of the program.
print-guide-program = Seçki Günü
print-guide-title = Путеводитель по дню выборов
print-guide-for = Для членов участковых избирательных комиссий
# At the foot of each page and on the cover.
print-guide-notice = Учебный материал – не официальный текст
print-guide-not-official = Если действующий закон отличается от путеводителя, верен закон.
print-guide-not-of-cec = Это не брошюра ЦИК «Памятка для дня выборов».
# $date (text): the full date.
print-guide-edition = Издание: { $date }
# $date (text): the full date.
print-guide-printed = Напечатано: { $date }
print-guide-contents = Содержание
print-guide-marks = Что значат знаки
print-guide-marks-where = В конце указания мелкими буквами стоят его знак и статья.
print-guide-mark = Знак
print-guide-meaning = Что значит
print-guide-articles-of = «ст.» – статья Избирательного кодекса. «ЦИК» – акт Центральной избирательной комиссии и его номер.
print-guide-check-about = Текст старый, неполный или тексты расходятся.

## The guide on paper: pages

print-guide-key = Запомните
print-guide-see = Что вы видите
print-guide-do = Что делать
print-guide-see-also = Смотрите также
# $page (text): the number of the page.
print-guide-see-page = см. стр. { $page }

## The guide on paper: terms and articles

print-guide-terms = Термины
print-guide-term = Термин
print-guide-pages = Страницы
# Said of the words that bear a star.
print-guide-own-word = Наш перевод: в официальных текстах и в прессе этого слова мы не видели.
print-guide-articles = Статьи и акты
print-guide-about = О чём
print-guide-read = Что прочитано

## A reader's notes on paper

print-notes-title = Мои заметки
print-notes-none = Заметок пока нет.
# $quote (text): what the guide says at the note.
print-notes-quote = «{ $quote }»
print-notes-notice = Личные заметки – не официальный текст

## Printing the guide from the command line

# $chapters (text): the names of all chapters.
print-guide-usage =
    Печать путеводителя:
        secki guide --out ФАЙЛ.pdf [--page СТРАНИЦА|--chapter РАЗДЕЛ] [--lang az|en|ru]
            Разделы: { $chapters }
# $file (text): the word before the name, $reason (text): the name.
print-guide-unknown = { $file }: в путеводителе нет такой страницы или раздела: { $reason }
