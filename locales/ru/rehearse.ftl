### Пошаговые занятия: список, занятие, экзамен, роли, повторение.

## Список занятий

rehearse-title = День выборов шаг за шагом
rehearse-why = На плане видно, кто что делает. Вы решаете и сразу читаете почему.
rehearse-walked-of = Пройдено: { $n-text } из { $all }
rehearse-first = Начните здесь
rehearse-first-why = Пройдите день по порядку. Останавливайтесь когда угодно: место сохранится.
rehearse-stopped = Вы остановились здесь
rehearse-next = Следующее занятие
rehearse-all-walked = Все занятия пройдены
rehearse-all-walked-why = Теперь проверьте себя на экзамене.
rehearse-other = Другие ситуации
rehearse-minutes = { $n-text } мин
rehearse-steps =
    { $n ->
        [one] { $n-text } шаг
        [few] { $n-text } шага
       *[many] { $n-text } шагов
    }
rehearse-decisions =
    { $n ->
        [one] { $n-text } вопрос
        [few] { $n-text } вопроса
       *[many] { $n-text } вопросов
    }
rehearse-new = новое
rehearse-walked = пройдено
rehearse-right = Верно с первого раза: { $right } из { $all }
rehearse-exam = Экзамен: { $right } из { $all }
rehearse-study = Изучить
rehearse-study-again = Изучить снова
rehearse-take-exam = Экзамен
rehearse-in-roles = По ролям
rehearse-print = Печать
rehearse-list = Все занятия

rehearse-afresh = Начать заново
rehearse-afresh-ask = Начать заново?
rehearse-afresh-what = Ваше место и ваши ответы в этом занятии будут удалены. Повторение и балл экзамена останутся. Это действие нельзя отменить.

## Бумаги

walk-print-title = Печать занятия
walk-paper-which = Документ
walk-paper-checklists = Контрольные списки, по странице на роль
walk-paper-cards = Карточки ролей для вырезания
walk-paper-handout = Раздаточный лист
pocket-title = Карманная карточка
pocket-print = Печать карманной карточки

## Занятие

walk-step = Шаг { $no } из { $all }
walk-say = Скажите вслух
walk-met = Здесь сказывается ваш прежний ответ
walk-right = Верно.
walk-wrong = Неверно.
walk-answer-right = верно
walk-answer-wrong = неверно
walk-try = Можно попробовать другой ответ.
walk-first-counts = Считается первый ответ. Этот вопрос вернётся на повторении.
walk-to-page = Путеводитель: { $title }
walk-to-line = Протокол: { $title }
walk-who-acts = Кто действует
walk-on-plan = На плане
walk-back = Назад
walk-next = Далее
walk-finish = Завершить
walk-wait = Сначала ответьте на вопрос.
walk-steps = Шаги
walk-state-here = вы здесь
walk-state-done = пройдено
walk-state-wrong = неверный ответ
walk-state-right = верный ответ
walk-state-open = ещё не пройдено
walk-kept = Сохранено
walk-project = Показать группе
walk-key-choose = Выбрать ответ
walk-key-steps = Перейти к другому шагу
walk-key-ends = Первый и последний шаг

## На плане

actor-chairperson = Председатель
actor-secretary = Секретарь
actor-member = Член комиссии
actor-voter = Избиратель
actor-observer = Наблюдатель
actor-agent = Доверенное лицо
actor-journalist = Журналист
actor-helper = Помощник избирателя
actor-police = Сотрудник полиции
actor-con-ec = Член ОИК

## Экзамен

walk-exam = Экзамен
walk-exam-note = Верные ответы вы увидите в конце. До конца экзамена ответ можно изменить.
walk-exam-score = Верно: { $right } из { $all }
walk-exam-all-right = Все ответы верны.
walk-exam-missed = Ответы с ошибкой
walk-exam-yours = Ваш ответ
walk-exam-theirs = Верный ответ
walk-exam-kept = Балл сохранён. На повторение экзамен не влияет.
walk-exam-again = Сдать экзамен снова
walk-to-step = Показать шаг

## Роли

walk-roles = По ролям
walk-roles-title = Кто кого играет?
walk-roles-why = Имена можно не писать. На своих шагах исполнитель роли берёт ноутбук. Он видит только то, что происходит рядом с ним.
walk-roles-begun = Это занятие по ролям уже начато.
walk-roles-begin = Начать
walk-role-chairperson = Председатель
walk-role-secretary = Секретарь
walk-role-members = Член комиссии
walk-role-voters = Избиратель
walk-role-observers = Наблюдатель
walk-role-police = Сотрудник полиции
walk-role-media = Журналист
walk-role-con-ec = Член ОИК
walk-hand-over = Ноутбук берёт
walk-hand-over-why = Остальные не смотрят на экран.
walk-i-am-chairperson = Я председатель
walk-i-am-secretary = Я секретарь
walk-i-am-members = Я член комиссии
walk-i-am-voters = Я избиратель
walk-i-am-observers = Я наблюдатель
walk-i-am-police = Я сотрудник полиции
walk-i-am-media = Я журналист
walk-i-am-con-ec = Я член ОИК
walk-heard = Вы слышали

## Конец занятия

walk-end = Занятие пройдено
walk-end-open =
    { $n ->
        [one] Без ответа остался { $n-text } вопрос.
        [few] Без ответа осталось { $n-text } вопроса.
       *[many] Без ответа осталось { $n-text } вопросов.
    }
walk-end-all-right = Все первые ответы верны. В повторение ничего не попадёт.
walk-end-missed = Неверно с первого раза
walk-end-back = Эти вопросы вернутся на повторении
walk-end-read = Страницы путеводителя
walk-end-look = Посмотреть шаги ещё раз

## Повторение

review-title = Повторение на десять минут
review-due =
    { $n ->
        [one] Сегодня возвращается { $n-text } вопрос.
        [few] Сегодня возвращаются { $n-text } вопроса.
       *[many] Сегодня возвращается { $n-text } вопросов.
    }
review-ten = Это займёт не больше десяти минут.
review-none = Сегодня повторять нечего.
review-none-why = Вопросы, на которые вы ответили неверно, вернутся сюда в другой день.
review-first = Сначала пройдите занятие
review-begin = Начать повторение
review-open = К повторению
review-question = Вопрос { $no } из { $all }
review-missed = Неверных ответов: { $n-text }
review-key-next = Следующий вопрос
review-next = Следующий вопрос
review-comes-back = Вернётся: { $next }
review-finish = Завершить
review-done = Повторение на сегодня окончено
review-pause = На сегодня есть ещё вопросы
review-more =
    { $n ->
        [one] На сегодня остался ещё { $n-text } вопрос. Его можно оставить на завтра.
        [few] На сегодня осталось ещё { $n-text } вопроса. Их можно оставить на завтра.
       *[many] На сегодня осталось ещё { $n-text } вопросов. Их можно оставить на завтра.
    }
review-again = Ещё десять минут
review-next-day = Следующий вопрос вернётся: { $next }.
review-nothing-waits = Других вопросов на повторении нет.
review-day = День выборов
review-day-why = Каждый вопрос вернётся не позднее чем за день до выборов.
review-days =
    { $n ->
        [one] Остался { $n-text } день
        [few] Осталось { $n-text } дня
       *[many] Осталось { $n-text } дней
    }
review-day-today = Выборы сегодня.
review-day-past = Этот день прошёл.

## На главной

home-rehearse-first = Пройдите день шаг за шагом
home-rehearse-due =
    { $n ->
        [one] Возвращается { $n-text } вопрос
        [few] Возвращаются { $n-text } вопроса
       *[many] Возвращается { $n-text } вопросов
    }
