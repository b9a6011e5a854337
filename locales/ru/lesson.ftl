### Планы тренеров и то, что показывают на экране.

## Готовые планы

plan-training-of-trainers = Тренинг для тренеров
plan-training-of-trainers-about = Тренер сначала сам проходит каждую тему, а потом учит других.
plan-pec-course = Однодневный курс для членов комиссий
plan-pec-course-about = Шесть комиссий за столами проходят весь день: от ящика до протокола.
plan-refresher = Повторение за два часа
plan-refresher-about = Опытные члены комиссий повторяют подсчёт и протокол.
lesson-new = Новый план
lesson-copy = { $title } – копия

## Названия блоков

lesson-question = { $walkthrough }: { $question }
lesson-break = Перерыв
lesson-lunch = Перерыв на обед
lesson-mistake = Найдите ошибку: { $code }
lesson-group = { $people ->
    [one] { $group } · { $people } человек
    [few] { $group } · { $people } человека
   *[many] { $group } · { $people } человек
}
lesson-people = { $people ->
    [one] { $people } человек
    [few] { $people } человека
   *[many] { $people } человек
}

## Слайды

lesson-gone = Этой темы в программе больше нет.
lesson-exercise-level = Уровень { $number }: { $level }
lesson-exercise-minutes = { $minutes ->
    [one] Около { $minutes } минуты
    [few] Около { $minutes } минут
   *[many] Около { $minutes } минут
}
lesson-exercise-how = За столом
lesson-exercise-open = Откройте в программе раздел «{ $exercises }».
lesson-exercise-find = Найдите это упражнение: { $title }
lesson-exercise-fill = Впишите в протокол числа из документов.
lesson-exercise-hand = Сдайте на проверку. Вместе посмотрите строки, которые расходятся.
lesson-exercise-code = Введите код.
lesson-exercise-look = Вместе выберите строку с ошибкой.
lesson-exercise-recount = Скажите, что вы сосчитаете ещё раз.

## Заметки

lesson-reason-right = { $letter } – верно. { $why }
lesson-reason-wrong = { $letter } – неверно. { $why }

## Что не получилось

failure-unknown-plan-what = Такого плана нет: { $plan }
failure-unknown-plan-kept = Остальные планы на месте.
failure-unknown-plan-todo = Выберите другой план в списке.
failure-broken-plan-what = План не читается: { $reason }
failure-broken-plan-kept = План не изменён.
failure-broken-plan-todo = Проверьте блоки, минуты и время начала.
failure-plan-block-what = Блок плана не принят: № { $block }
failure-plan-block-kept = План не изменён.
failure-plan-block-todo = Проверьте тему, минуты и день блока.
failure-plan-begins-what = Это не время: { $text }
failure-plan-begins-kept = План не изменён.
failure-plan-begins-todo = Напишите время так: 09:00.
failure-nothing-shown-what = Группе ничего не показывается.
failure-nothing-shown-kept = Планы и заметки на месте.
failure-nothing-shown-todo = Снова покажите план или занятие группе.
failure-no-wall-what = Окно экрана для группы не открылось: { $reason }
failure-no-wall-kept = Ваше место в тренинге сохранено.
failure-no-wall-todo = Проверьте проектор. Затем покажите группе ещё раз.
