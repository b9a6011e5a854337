### Words shared by all evenings: levels, documents, what a row of a document counts (Russian).

## Levels: short name, what is new

evening-level-1 = Перепишите и сложите
evening-level-1-about = Каждое число переписывают из одного документа. Складывать нужно один-два раза.
evening-level-2 = Выберите нужное число
evening-level-2-about = В документе несколько чисел. Одно из них может сбить с толку.
evening-level-3 = Стопки и пачки
evening-level-3-about = Бюллетени лежат в пачках. Есть переносной ящик и недействительные бюллетени.
evening-level-4 = Документы вперемешку
evening-level-4-about = Документы лежат не по порядку. Некоторые бюллетени сосчитаны дважды.
evening-level-5 = Исключительные случаи
evening-level-5-about = Этот вечер не похож на другие. Даже верный протокол может вызвать вопрос.

## Documents of the evening

document-act-of-receipt = Акт о получении избирательных бюллетеней
document-voter-list = Список избирателей
document-additional-list = Дополнительный список избирателей
document-dvc-cards = Открепительные удостоверения, приложенные к списку
document-dvc-register = Реестр выдачи открепительных удостоверений
document-act-of-cancelling = Акт о погашении неиспользованных бюллетеней
document-act-on-spoilt = Акт об испорченных бюллетенях
document-corners = Акт о числе отрезанных углов
document-mobile-register = Журнал голосования вне помещения
document-mobile-act = Акт о переносном избирательном ящике
document-note-mobile-box = Запись подсчёта: переносной избирательный ящик
document-note-stationary-boxes = Запись подсчёта: стационарные избирательные ящики
document-invalid-piles = Стопки недействительных бюллетеней
document-candidate-piles = Стопки кандидатов
document-question-piles = Стопки по вопросам
document-seals = Акт о неиспользованных пломбах
document-first-count = Первый подсчёт

## Rows of the lists and cards

row-entered = Избиратели в списке
row-signatures = Подписи в списке
row-signatures-room = Подписи получивших бюллетень в помещении
row-signatures-outside = Получившие бюллетень вне помещения
row-page-1 = Подписи на 1-й странице
row-page-2 = Подписи на 2-й странице
row-page-3 = Подписи на 3-й странице
row-page-4 = Подписи на 4-й странице
row-page-5 = Подписи на 5-й странице
row-page-6 = Подписи на 6-й странице
row-cards = Удостоверения, принесённые голосовавшими
row-issued = Удостоверения, выданные избирателям
row-cancelled-cards = Удостоверения, никому не выданные и погашенные
row-received-cards = Удостоверения, полученные комиссией

## Rows of the acts

row-received = Полученные бюллетени
row-unused = Погашенные бюллетени
row-unused-sheets = Погашенные бюллетени вне пачек
row-spoilt = Испорченные и заменённые бюллетени
row-left-on-the-table = Все бюллетени, оставшиеся на столе
row-cut-corners = Отрезанные углы
row-requests = Заявления
row-received-outside = Избиратели, получившие бюллетень вне помещения
row-taken-along = Бюллетени, взятые с ящиком
row-used = Бюллетени, выданные избирателям
row-returned = Возвращённые бюллетени
row-seals-used = Использованные пломбы
row-seals-spare = Неиспользованные пломбы

## Rows of the count

row-found = Найденные бюллетени
row-found-form = Отложены: неустановленной формы
row-found-all = Бюллетени, найденные во всех ящиках
row-found-with-form = Все бюллетени из ящика
row-box-1 = Бюллетени, найденные в 1-м ящике
row-box-2 = Бюллетени, найденные во 2-м ящике
row-box-3 = Бюллетени, найденные в 3-м ящике
row-invalid-form = Неустановленной формы
row-invalid-unmarked = Без отметок
row-invalid-other = Иные недействительные бюллетени
row-pile = Бюллетени в стопке
row-yes = За
row-no = Против
row-invalid = Недействительные
