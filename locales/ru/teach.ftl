### Экраны тренера: планы, изменение плана, режим докладчика.

## Список планов

teach-why = Выберите план и покажите его группе. Ваших заметок группа не видит.
teach-stopped = Вы остановились здесь
teach-ready = Готовые планы
teach-ready-why = Чтобы изменить готовый план, скопируйте его.
teach-own = Мои планы
teach-own-empty = Здесь будут ваши планы. Скопируйте готовый план или создайте новый.
teach-project = Показать группе
teach-open = Открыть
teach-new = Новый план
teach-one = Показать одну тему
teach-cards = Карточки A–D
teach-days =
    { $n ->
        [one] { $n-text } день
        [few] { $n-text } дня
        [many] { $n-text } дней
       *[other] { $n-text } дня
    }
teach-blocks =
    { $n ->
        [one] { $n-text } блок
        [few] { $n-text } блока
        [many] { $n-text } блоков
       *[other] { $n-text } блока
    }
teach-minutes = { $minutes-text } мин
teach-hours = { $hours-text } ч
teach-hours-minutes = { $hours-text } ч { $minutes-text } мин
teach-again-ask = Тренинг не окончен
teach-again-why = Продолжите с места остановки или начните сначала.
teach-anew = Начать сначала
teach-remove-ask = Удалить план?
teach-remove-what = План «{ $title }» будет удалён. Вместе с ним удаляются вопросы и ответы группы. Это действие нельзя отменить.

## Что можно выбрать

choose-project = Что показать группе?
choose-add = Что добавить?
choose-search = Найти…
choose-kinds = Вид
choose-all = Все
choose-none = Ничего не найдено. Введите другое слово.
choose-found = Найдено: { $n-text }
block-walkthrough = Занятие
block-page = Путеводитель
block-exercise = Упражнение
block-question = Вопрос
block-break = Перерыв

## План

plan-ready = Это готовый план. Чтобы изменить его, скопируйте его.
plan-copy = Скопировать и изменить
plan-about = О тренинге
plan-title = Название плана
plan-group = Группа
plan-people = Число участников
plan-begins = Время начала
plan-day = День { $day }
plan-minutes = Минуты: { $title }
plan-minutes-short = мин
plan-minutes-missing = Впишите минуты: 1–480.
plan-up = Переместить вверх: { $title }
plan-down = Переместить вниз: { $title }
plan-to-day = Переместить в день { $day }: { $title }
plan-remove = Убрать из плана: { $title }
plan-removed = Убрано из плана: «{ $title }».
plan-put-back = Вернуть
plan-moved = { $title }: день { $day }, место { $place }.
plan-add = Добавить блок
plan-add-to = Добавить блок в день { $day }
plan-add-day = Новый день
plan-empty = План пуст. Добавьте первый блок.
plan-agenda = Программа тренинга
plan-attendance = Список участников
plan-asked = Вопросы группы на конец тренинга
plan-answers = Ответы группы
plan-answers-first = Первые
plan-answers-second = Вторые
plan-answers-letter = Ответ
plan-right = верно
plan-key-move = Переместить блок вверх и вниз

## Режим докладчика

console-none = Сейчас группе ничего не показывается.
console-none-why = Выберите план в разделе «Тренинг» и покажите его группе.
console-none-back = Вернуться
console-part = Этот блок
console-whole = Весь день
console-of = из { $time }
console-on-time = вовремя
console-behind =
    { $n ->
        [one] отставание на { $n-text } минуту
        [few] отставание на { $n-text } минуты
        [many] отставание на { $n-text } минут
       *[other] отставание на { $n-text } минуты
    }
console-ahead =
    { $n ->
        [one] опережение на { $n-text } минуту
        [few] опережение на { $n-text } минуты
        [many] опережение на { $n-text } минут
       *[other] опережение на { $n-text } минуты
    }
console-on-screen = На экране · слайд { $no } из { $all }
console-next-slide = Далее
console-last = Это последний слайд.
console-is-black = Группа видит чёрный экран. Чтобы вернуть слайд, нажмите B.
console-is-frozen = Экран заморожен. Группа видит прежний слайд.
console-is-closed = Экран для группы закрыт. Чтобы открыть его, нажмите F.
console-you = Вы здесь: { $heading }
console-notes = Скажите и спросите
console-notes-none = К этому слайду заметок нет.
console-notes-language = Язык заметок
console-act = Разыграйте по ролям
console-act-why = Впишите имена один раз. Программа распределит роли по жребию.
console-lot-free = пока никто
console-draw = Бросить жребий
console-draw-again = Новый жребий
console-names = Имена
console-names-title = Имена участников
console-names-why = Пишите по одному имени в строке. Группа их не видит.
console-names-missing = Впишите хотя бы одно имя.
console-ask = Вопрос группе
console-ask-right = Верный ответ: { $letter }
console-ask-first = Первые ответы. Сосчитайте руки или карточки.
console-ask-second = Пусть обсудят в парах. Затем сосчитайте вторые ответы.
console-ask-field = сколько человек
console-ask-keep = Сохранить числа
console-ask-missing = Впишите число для каждой буквы. Если никого нет, впишите 0.
console-ask-again = Спросить ещё раз
console-ask-were = Первые ответы
console-ask-bars = Как ответила группа
console-parked = Вопросы на конец тренинга
console-park = Вопрос группы
console-park-add = Сохранить
console-park-why = Эти вопросы печатаются вместе с программой тренинга.
console-unpark = Удалить вопрос: { $text }
console-back = Назад
console-next = Далее
console-reveal = Показать всё
console-black = Чёрный экран
console-light = Вернуть слайд
console-freeze = Заморозить
console-unfreeze = Разморозить
console-overview = Содержание
console-overview-now = сейчас на экране
console-screen = Экран: { $language }
console-screen-larger = Экран: { $language } · крупный шрифт
console-screen-title = Экран для группы
console-screen-language = Язык на экране
console-larger = Крупный шрифт
console-larger-why = Текст видно и с задних рядов.
console-displays = На каком экране
console-display-here = { $size }, этот экран
console-full = На весь экран
console-full-leave = Не на весь экран
console-one-display = У этого компьютера один экран: слайды закрывают это окно. Чтобы вернуться, нажмите Esc.
console-end = Завершить
console-key-step = Следующий и предыдущий слайд
console-key-black = Чёрный экран
console-key-full = Полный экран
console-key-leave = Убрать чёрный экран, затем выйти из полного
