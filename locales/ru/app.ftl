### Тексты экранов на русском языке.

app-name = Seçki Günü
skip = Перейти к содержанию
navigation = Основные разделы
breadcrumb = Где вы находитесь
home = Главная
exercise = Упражнение
rehearse = Шаги дня
exercises = Упражнения
teach = Тренинг
forms = Формы
protocol = Протокол
settings = Настройки
language = Язык
language-az = Azərbaycanca
language-en = English
language-ru = Русский
language-az-short = AZ
language-en-short = EN
language-ru-short = RU

## Кнопки, которые есть на многих экранах

close = Закрыть
cancel = Отмена
copy = Копировать
delete = Удалить
undo = Отменить
redo = Повторить
continue = Продолжить
try-again = Повторить попытку
take-copy = Сделать копию

## Семь этапов дня выборов

phases = Этапы дня выборов
phase-preparing = Подготовка
phase-opening = Открытие
phase-voting = Голосование
phase-closing = Закрытие
phase-counting = Подсчёт
phase-protocol = Протокол
phase-delivery = Передача
before-the-day = до дня выборов
without-a-break = без перерыва
within-24-hours = в течение 24 часов
not-started = не начат

## Главная

greeting-night = Здравствуйте.
greeting-morning = Доброе утро.
greeting-day = Добрый день.
greeting-evening = Добрый вечер.
greeting-night-name = Здравствуйте, { $name }.
greeting-morning-name = Доброе утро, { $name }.
greeting-day-name = Добрый день, { $name }.
greeting-evening-name = Добрый вечер, { $name }.
home-go-on = Продолжите протокол.
home-begin = Начните с протокола.
home-practice = тренинг
home-for = Тренинг для членов участковых избирательных комиссий
day-title = День выборов по часам
home-step-fill = Впишите числа
home-step-fill-why = Перенесите их из документов, в порядке бумажной формы.
home-step-agree = Увидьте, что не сходится
home-step-agree-why = Программа покажет сумму и шаг подсчёта, который нужно повторить.
home-step-hand = Сдайте на проверку
home-step-hand-why = Вы увидите верное число каждой строки и откуда оно взято.
home-stopped = Вписано чисел: { $n-text } из { $all }.
home-changed = Последнее изменение: { $time }.
home-next-title = Черновиков нет
home-next-why = Все учебные протоколы завершены. Начните следующий.
home-first = Начните с первого упражнения
home-first-why = Вы получаете документы вечера и по ним заполняете протокол.
home-first-begin = Начать первое упражнение
home-next-exercise = Следующее упражнение
home-exercises-all = Все упражнения
home-go-on-exercise = Продолжите упражнение.
home-begin-exercise = Начните с упражнения.
lines-written = вписано { $n-text } из { $all }
count-drafts =
    { $n ->
        [one] { $n-text } черновик
        [few] { $n-text } черновика
       *[many] { $n-text } черновиков
    }
count-finished =
    { $n ->
        [one] { $n-text } завершённый
        [few] { $n-text } завершённых
       *[many] { $n-text } завершённых
    }

## Список учебных протоколов

protocols-title = Учебные протоколы
protocols-all = Все учебные протоколы
protocols-why = Чтобы продолжить, откройте черновик. Завершённый протокол можно только читать. Чтобы изменить его, сделайте копию.
protocols-line = «{ $line }» – строка протокола. Пока её нет ни в одном черновике. Начните новый учебный протокол. Он откроется на этой строке.
protocols-drafts = Черновики
protocols-finished = Завершённые
protocols-empty-title = Учебных протоколов ещё нет
protocols-empty-why = Здесь будут черновики и завершённые протоколы. Начните первый.
protocol-start = Новый учебный протокол
protocol-deleted = Протокол «{ $title }» удалён.
state-finished = завершён
delete-ask = Удалить учебный протокол?
delete-what = Протокол «{ $title }» будет удалён. Это действие нельзя отменить.

## Протокол

protocol-of-precinct = Протокол о результатах голосования · Участок № { $precinct }
sheet-title = Итоговый протокол о результатах голосования
form-version = форма { $version }
header-constituency = Округ №
header-precinct = Участок №
header-address = Адрес помещения для голосования
header-date = День голосования
header-series = Серия
header-number = Номер
date-pattern = ДД.ММ.ГГГГ
date-unreadable = Запишите дату так: 07.02.2024.
time-pattern = ЧЧ:ММ
time-unreadable = Запишите время так: 21:30.
completed-date = Дата составления
completed-time = Время составления

confirm-before-opening = Подтвердить строки
confirm-ready = Ещё раз сверьте эти строки с документами. Подтвердите их. Затем вскройте ящики.
confirm-not-ready = Заполните все строки выше. После этого их можно подтвердить.
locked-before-opening = Сначала подтвердите строки выше. Их заполняют до вскрытия ящиков.
locked-finished = Протокол завершён. Чтобы изменить его, сделайте копию.
finished-title = Завершён: { $time }.
finished-why = Этот протокол можно только читать.

item = Строка { $no }
line-about = Об этой строке:
line-counts = Что здесь считают
line-source = Откуда берут
line-official = В официальной форме
line-number = Номер строки

optional = необязательно
acts-why = В протоколе нет строк для этих чисел. Если вписать их, программа проверит больше.
acts-unfold = Показать числа из актов
acts-fold = Скрыть числа из актов

candidates-title = Кандидаты
candidates-none = Сначала впишите кандидатов.
candidates-edit = Изменить кандидатов
candidates-dialog = Кандидаты в бюллетене
candidates-why = Впишите вымышленные имена: от { $fewest } до { $most }. Программа ставит их в порядке азербайджанского алфавита. Голоса остаются со своим именем.
candidates-name = Кандидат { $place }: фамилия, имя, отчество
candidates-remove = Убрать кандидата { $place }
candidates-add = Добавить кандидата
candidates-keep = Сохранить имена
candidates-most = Строк для кандидатов в форме: { $most }. Больше добавить нельзя.
candidates-fewest = Наименьшее число кандидатов в форме: { $fewest }.
candidates-empty = Впишите имя или уберите эту строку.
candidates-long = Имя слишком длинное. Наибольшее число знаков: { $longest }.

## Числа

figure-refused =
    { $reason ->
        [letter] Вводите только цифры. Буква не записана.
        [minus] Число не бывает меньше нуля. Минус не записан.
        [fraction] Впишите целое число. Точка или запятая не записана.
        [long] В числе не больше семи цифр. Последняя цифра не записана.
       *[sign] Вводите только цифры. Знак не записан.
    }
figure-paste-refused =
    { $reason ->
        [letter] Не вставлено: в тексте есть буква. Число осталось прежним.
        [minus] Не вставлено: в тексте есть минус. Число осталось прежним.
        [fraction] Не вставлено: в тексте есть точка или запятая. Число осталось прежним.
        [long] Не вставлено: больше семи цифр. Число осталось прежним.
       *[sign] Не вставлено: в тексте есть знак. Число осталось прежним.
    }

## Что найдено

findings = Что найдено
found = Новое: { $titles }
ballots-title = Где каждый бюллетень
ballots-empty = Впишите числа. Здесь будет видно, где каждый бюллетень.
ballots-table = Таблица
message-error = Несоответствие:
message-explain = Поясните:
message-note = Посмотрите ещё раз:
message-difference = Разница: { $difference }
message-step = Повторите:
message-explanation = Пояснение
message-go-to = К строке { $no }
message-go-to-figure = К числу
message-folded =
    { $n ->
        [one] По той же причине не сходится ещё { $n-text } проверка
        [few] По той же причине не сходятся ещё { $n-text } проверки
       *[many] По той же причине не сходятся ещё { $n-text } проверок
    }
summary-title = Проверки
summary-agreeing =
    { $n ->
        [one] { $n-text } проверка сходится
        [few] { $n-text } проверки сходятся
       *[many] { $n-text } проверок сходятся
    }
summary-errors =
    { $n ->
        [one] { $n-text } несоответствие
        [few] { $n-text } несоответствия
       *[many] { $n-text } несоответствий
    }
summary-explain = пояснить: { $n-text }
summary-explained = пояснено: { $n-text }
summary-waiting =
    { $n ->
        [one] { $n-text } проверка ждёт чисел
        [few] { $n-text } проверки ждут чисел
       *[many] { $n-text } проверок ждут чисел
    }

## Нижняя строка

saved = Сохранено в { $time }
saving = Сохранение…
not-saved = Не сохранено
preview = Просмотр
finish = Проверить и завершить

finish-ask = Завершить учебный протокол?
finish-locks = Всё заполнено. Завершённый протокол закрывается. Числа в нём изменить нельзя.
finish-copy = Позже можно сделать копию и изменить её.
finish-confirm = Завершить
finish-missing = Не хватает: { $n-text }
finish-missing-why = Выберите, куда перейти.
leave-title = Последние изменения не сохранены
leave-why = Если выйти сейчас, они пропадут.
leave-anyway = Выйти без сохранения
leave-stay = Остаться

## Лист перед печатью

preview-filled = Предварительный просмотр
preview-practice = На каждой странице написано: «Учебный экземпляр – не является официальным документом».
preview-copies = Экземпляры
preview-one-copy = Один
preview-three-copies = Три
preview-language = Язык листа
preview-save = Сохранить в PDF
preview-save-place = Файл попадёт в папку документов.
preview-save-elsewhere = Сохранить в другом месте…
preview-saved = Сохранено:
preview-open = Открыть
preview-open-folder = Открыть папку
preview-page = Стр. { $page } из { $all }
preview-loading = Страницы готовятся…

## Настройки

settings-view = Язык и вид
settings-text-size = Размер шрифта
settings-text-size-why = Вместе с текстом растёт всё остальное.
settings-theme = Оформление
settings-theme-why = Тёмное оформление – для тёмной комнаты. Листы для печати остаются белыми.
theme-light = Светлое
theme-dark = Тёмное
settings-contrast = Высокая контрастность
settings-contrast-why = Текст и границы видны яснее.
settings-motion = Движение
settings-motion-why = Небольшие движения показывают, что меняется.
settings-letter-keys = Команды одной клавишей
settings-letter-keys-why = Там, где вы не пишете текст, буква, цифра или знак – это команда. Если их выключить, команды с Ctrl и Alt остаются.
about = О программе
about-product = Программа
about-version = Версия
about-form = Форма протокола
about-licence = Лицензия
about-practice = Программа предназначена для тренингов. Её протоколы и листы не являются официальными документами. В день выборов заполняйте официальную форму.
about-sources = Источники
about-sources-text = Строки и проверки следуют тем текстам Избирательного кодекса и актов ЦИК, которые удалось прочитать. Рядом с каждой строкой и каждым несоответствием показано, насколько это точно.
about-numbers = Большинство номеров строк предложено нами. Сверьте их с формой, которую утвердила ЦИК.
about-offline = Офлайн
about-offline-text = Программа не пользуется сетью. Всё, что вы вписали, остаётся на этом компьютере.
about-fonts = Шрифты
about-libraries = Библиотеки

## Клавиши

keys-title = Сочетания клавиш
key-tab = Следующее поле или кнопка
key-language = Язык: { $language }
key-escape = Закрыть окно
key-keys = Этот список
key-next-figure = Следующее число
key-previous-figure = Предыдущее число
key-arrows = Следующее и предыдущее число

## Когда что-то не удалось

trouble-title = Протоколы не открываются
trouble-kept = Что сохранено
trouble-todo = Что делать
trouble-place = Где находится файл
trouble-set-aside = Сохранить файл и начать новый
trouble-quit = Чтобы выйти, закройте окно. Файл останется как есть.
failure-unexpected-what = Программа не смогла это сделать.
failure-unexpected-kept = Всё сохранённое раньше осталось.
failure-unexpected-todo = Повторите попытку. Если не поможет, закройте программу и откройте её снова.

kind-ask = Для каких выборов?
kind-presidential = Кандидаты, со строками об открепительных удостоверениях
kind-presidential-abroad = При представительстве за рубежом, возможно раннее окончание
kind-milli-majlis = Кандидаты, без строк об открепительных удостоверениях
kind-municipal = Несколько мест, несколько отметок в бюллетене
kind-referendum = По каждому вопросу: за, против, недействительные

questions-title = Вопросы
question-add = Добавить вопрос
question-remove = Удалить последний вопрос

traces-title = Самые вероятные ошибки
traces-why = Каждая из них объяснила бы все расхождения. Прежде чем писать, пересчитайте.
traces-and = Вместе с этим:
