### Экраны путеводителя и поиска.

guide = Путеводитель
guide-title = Путеводитель по дню выборов
guide-why = Все шаги от подготовки до передачи. Рядом с каждым указанием стоит статья. Видно и то, кто так говорит: закон, старый текст, обычай или наш совет.

## Первая страница

guide-edition = Издание: { $date }
guide-stopped = Вы остановились здесь
guide-go-on = Читать дальше
guide-begin = Начните с начала
guide-begin-why = Страницы идут в порядке дня выборов. Прочитанную страницу вы отмечаете сами.
guide-read-pages = Прочитано: { $n-text } из { $all }
guide-bookmarks = Закладки
guide-bookmarks-none = Поставьте закладку, чтобы быстро вернуться к странице.
guide-bookmarks-key = Клавиша: B.
guide-changed-pages = Страницы, которые изменились после прочтения
home-reading = В путеводителе вы остановились здесь
home-open-guide = Открыть путеводитель

## Содержание

guide-contents = Содержание
guide-read = прочитано
guide-changed = изменено

## Страница

guide-beside = Язык рядом
guide-beside-none = нет
guide-beside-said = Язык рядом: { $language }
guide-beside-gone = Второй язык убран.
guide-bookmark = Закладка
guide-bookmark-remove = Убрать закладку
guide-bookmark-said = Закладка поставлена.
guide-bookmark-gone = Закладка убрана.
guide-more-law =
    { $n ->
        [one] ещё { $n-text } статья
        [few] ещё { $n-text } статьи
       *[many] ещё { $n-text } статей
    }
guide-changed-page =
    { $n ->
        [one] На этой странице после прочтения изменилось { $n-text } место
        [few] На этой странице после прочтения изменились { $n-text } места
       *[many] На этой странице после прочтения изменилось { $n-text } мест
    }
guide-changed-show = Показать первое
guide-key = Запомните.
guide-see = Что вы видите
guide-do = Что сделать
guide-near = Смотрите также:
guide-mark-read = Страница прочитана
guide-mark-read-again = Изменения тоже прочитаны
guide-mark-unread = Снять отметку
guide-page-read = Страница отмечена как прочитанная
guide-page-unread = Отметка о прочтении снята.
guide-around = Соседние страницы
guide-previous = Предыдущая
guide-next = Следующая

## Рядом со страницей

guide-beside-page = Рядом со страницей
guide-on-this-page = На этой странице
guide-practise = Упражнения
guide-lines = Строки протокола
guide-forms = Формы
guide-see-also = Смотрите также
guide-your-notes = Ваши заметки
guide-notes-none = Выберите текст и напишите заметку.
guide-notes-keys = Клавиша: N. Чтобы выделить текст, нажмите H.

## Выделения и заметки

guide-highlight = Выделить этот текст
guide-highlighted = Выделено
guide-highlight-gone = Выделение снято.
guide-note = Моя заметка
guide-note-write = Написать заметку
guide-note-saved = Сохранено
notes-title = Мои заметки
notes-why = Всё, что вы выделили и написали. Чтобы перейти к месту, выберите заметку.
notes-empty = Заметок ещё нет. Откройте страницу путеводителя. Нажмите «Написать заметку» рядом с текстом.
notes-save = Сохранить как текст

## Печать

guide-print = Печать
guide-print-title = Печать путеводителя
guide-paper-which = Что печатать
guide-paper-page = Эта страница
guide-paper-chapter = Этот раздел
guide-paper-book = Весь путеводитель
guide-paper-notes = Мои заметки

## Клавиши

guide-key-beside = Показать или убрать язык рядом
guide-key-bookmark = Поставить или убрать закладку
guide-key-blocks = Следующий и предыдущий текст
guide-key-highlight = Выделить выбранный текст
guide-key-note = Написать заметку к выбранному тексту
guide-key-pages = Предыдущая и следующая страница
key-search = Поиск

## Поиск

search-title = Поиск
search-open = Найти в путеводителе
search-field = Что вы ищете?
search-hits = Что найдено
search-hint = Введите одно или несколько слов. Азербайджанские и английские слова тоже находятся. Буквы ə, ı, ş можно писать как e, i, s.
search-count = Найдено: { $n-text }
search-none = Ничего не найдено
search-none-advice = Введите другое слово. Ищите одно слово или введите только его начало.
search-pages = Страницы об этом слове
search-back = Вернуться к найденному
