### Бумаги пошаговых занятий и тренингов.

## Бумаги занятия

# $n (number): minutes.
print-walk-minutes =
    { $n ->
        [one] { $n } минута
        [few] { $n } минуты
       *[many] { $n } минут
    }
# Under the name of the role.
print-walk-checklist = Контрольный список
print-walk-name = Фамилия, имя
print-walk-date = Дата
print-walk-done = Сделано
# Said of an empty box to a reader who does not see it.
print-walk-tick = пустая клетка
print-walk-time = Время
print-walk-what = Что вы делаете
print-walk-basis = Откуда мы это знаем
print-walk-cards = Карточки ролей
# $text (text): what is said aloud, without quotation marks.
print-walk-aloud = Скажите вслух: «{ $text }»
print-walk-no-steps = В этом занятии у вас нет своего шага. Стойте на своём месте на плане и смотрите. Потом расскажите группе, что вы видели.
print-walk-handout = Раздаточный лист
print-walk-roles = Роли:
print-walk-steps = Шаги
print-walk-solutions = Правильные ответы
# Before the text of the right answer.
print-walk-right = Верно:

## Карточка в карман

print-walk-pocket = Посмотрите ещё раз
print-walk-pocket-back = Посмотрите ещё раз: оборот
print-walk-pocket-none = Неверных ответов пока нет. Пройдите занятие. Затем напечатайте карточку снова.
print-walk-pocket-own = Мои записи
print-walk-pocket-print = Печать: бумага A6, 100 %, с двух сторон. Если A6 нет, напечатайте четыре страницы на листе A4 и разрежьте.

## Карточки для ответов

print-walk-answer-cards = Карточки для ответов A–D
print-walk-answer-cards-print = Напечатайте по листу на каждого участника. Разрежьте по пунктиру.

## Программа и участники

print-walk-agenda = Программа тренинга
# $n (number): the day.
print-walk-agenda-day = День { $n }
print-walk-agenda-minutes = Минуты
print-walk-agenda-what = Что делаем
print-walk-agenda-kind = Вид
# $hours (number), $minutes (number).
print-walk-lasts = { $hours } ч { $minutes } мин
print-walk-lasts-hours = { $hours } ч
print-walk-lasts-minutes = { $minutes } мин
# $time (text): 6 hours 30 minutes.
print-walk-agenda-total = Всего: { $time }
print-walk-agenda-work = Работа: { $time }
print-walk-agenda-breaks = Перерывы: { $time }
print-walk-agenda-parked = Вопросы группы на конец тренинга
print-walk-agenda-votes = Ответы группы
print-walk-agenda-question = Вопрос
print-walk-agenda-right = Верно
print-walk-agenda-votes-about = Под буквой: сколько человек выбрали этот ответ. До стрелки: первые ответы. После неё: вторые.
print-walk-attendance = Список участников
print-walk-attendance-place = Место
print-walk-attendance-trainer = Тренер
print-walk-attendance-name = Фамилия, имя, отчество
print-walk-attendance-precinct = Участок №
# $n (number): the day.
print-walk-attendance-signature = Подпись, день { $n }
