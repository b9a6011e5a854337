### Слова вокруг путеводителя и проверка его текстов.

## Разделы

chapter-preparing = Подготовка
chapter-opening = Открытие
chapter-voting = Голосование
chapter-closing = Закрытие
chapter-counting = Подсчёт
chapter-protocol = Протокол
chapter-delivery = Передача
chapter-background = Что нужно знать
chapter-trainers = Для тренеров

## Кто делает

who-chairperson = Председатель
who-secretary = Секретарь
who-members = Члены комиссии
who-member-at-door = Член комиссии у входа
who-member-at-list = Член комиссии со списком избирателей
who-member-at-ballots = Член комиссии, выдающий бюллетени
who-commission = Вся комиссия
who-observer = Наблюдатель
who-voter = Избиратель
who-con-ec = Окружная избирательная комиссия
who-trainer = Тренер
who-reader = Вы

## Кто так говорит

standing-law = Закон
standing-law-about = Прочитано в тексте кодекса или акта ЦИК.
standing-older = Старый текст
standing-older-about = Прочитан только старый текст. Сейчас может быть иначе.
standing-customary = Обычай
standing-customary-about = Так говорят наблюдатели, пресса или памятки для избирателей.
standing-advice = Наш совет
standing-advice-about = Это наше мнение, а не правило.
check-with-con-ec = Уточните в ОИК
near-articles = Смотрите также
read-text = Текст прочитан
read-older = Прочитан только старый текст
read-reported = Прочитано только то, что о нём пишут
read-unread = Текст не прочитан
term-attested = Это слово есть в официальных текстах или в прессе.
term-own = Это слово перевели мы.

## Что найдено

found-page = Путеводитель
found-term = Словарь
found-line = Строка протокола
found-form = Форма
found-exercise = Упражнение
found-walkthrough = Пошаговое занятие
search-nothing = Ничего не найдено. Введите другое слово.

## Командная строка

content-usage =
    Путеводитель:
        secki content check [ПАПКА] [--lang az|en|ru]
        secki search СЛОВА [--json] [--lang az|en|ru]
content-no-query = Не указано, что искать. Команда: { $word }
content-no-such-command = Такой команды нет: { $word }. Напишите: secki content check
content-right = Страниц: { $pages }. Занятий: { $walkthroughs }. Терминов: { $terms }. Статей и актов: { $articles }. Ошибок нет.
content-faults = Ошибок: { $n }

## Ошибки текстов

content-not-toml = Файл не читается как TOML: { $name }
content-no-list = Нет списка { $name }.toml.
content-no-such-page = Слова есть, но структуры «{ $name }» нет.
content-no-words = Нет слов на этом языке: { $name }
content-no-block-words = У блока нет слов: [{ $name }]
content-no-such-block = В структуре нет такого блока: [{ $name }]
content-twice = Это стоит здесь второй раз: { $name }
content-out-of-order = Порядок блоков другой. Здесь должен стоять этот: [{ $name }]
content-no-head = Файл начинается так: «# заголовок», пустая строка, «> краткое содержание».
content-empty = Здесь не хватает слов.
content-no-see-do = Напишите: что вы видите => что делать
content-no-table = У таблицы есть заголовок и строки. В каждой строке столько ячеек, сколько в заголовке.
content-other-rows = Строк не столько, сколько на этом языке: { $name }
content-no-who = В шаге указано, кто его делает (who). В других блоках – нет.
content-no-standing = У указания должно быть основание (standing).
content-no-article = Для оснований «law» и «older» назовите статью (law).
content-advice-with-law = Совета в законе нет. Напишите near вместо law.
content-wrong-kind = Рисунок бывает только у картинки (picture), адрес – только у ссылки (to).
content-unknown-article = В списке статей нет { $name }.
content-unknown-term = В словаре нет { $name }.
content-unknown-target = Такого нет: { $name }
content-unknown-picture = Нет рисунка { $name }.
content-unbalanced = Знак не закрыт. Термин пишется {"{ключ|слова}"}, жирное слово – **слово**.
content-marked-twice = Термин отмечен на этой странице второй раз: { $name }
content-too-many-marks = На странице слишком много отметок. Допустимо: { $most }
content-not-marked = Страница объясняет этот термин, но нигде его не отмечает: { $name }
content-long-sentence = В предложении «{ $start } …» { $words ->
        [one] { $words } слово
        [few] { $words } слова
       *[many] { $words } слов
    }. Допустимо: { $most }
content-page-length = На странице { $words ->
        [one] { $words } слово
        [few] { $words } слова
       *[many] { $words } слов
    }. Должно быть от { $least } до { $most }.
content-avoid = Не пишите «{ $name }». Напишите: { $instead }
content-foreign-letters = В этом слове буквы другого алфавита: { $name }
content-capitals = Это слово набрано прописными буквами: { $name }
content-spaces = Здесь лишний пробел.
content-straight-quote = Здесь прямая кавычка. Поставьте кавычку языка.
content-short-time = Напишите час двумя цифрами: { $name }
content-article-in-words = Номер { $name } стоит в структуре, а не в словах.
content-step-count = Шагов в занятии: { $count }. Должно быть от { $least } до { $most }.
content-answer-count = Ответов у решения: { $count }. Должно быть от { $least } до { $most }.
content-right-answers = У решения должен быть один верный ответ (right). Сейчас: { $count }
content-wrong-time = Время пишется как ЧЧ:ММ и не раньше предыдущего: { $name }
content-not-on-plan = Того, кто действует в этом шаге, нет на плане: { $name }
content-not-played = Шаг обращён к роли, которой в занятии нет: { $name }
content-not-remembered = Ни одно решение до этого шага не запоминает { $name }.
content-marked = Здесь не отмечают ни терминов, ни жирных слов.
