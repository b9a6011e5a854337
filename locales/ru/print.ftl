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
