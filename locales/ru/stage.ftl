### План участка и экран для зала.

## Сам план

stage-title = План избирательного участка
stage-words = Кто где стоит и что где лежит
stage-where = Места
stage-acting = Кто действует: { $actors }.
stage-said = «{ $text }»
stage-changed = Что изменилось с прошлого шага
stage-moved = { $who }. Прежде: { $from }. Теперь: { $to }.
stage-new = { $thing }. Место: { $place }.
stage-now = { $thing }. Прежде: { $was }. Место: { $place }.
stage-actor = { $letter } – { $name }
stage-thing = { $thing }: { $state }

## Люди

stage-actor-C = председатель
stage-actor-S1 = первый секретарь
stage-actor-S2 = второй секретарь
stage-actor-M1 = первый член комиссии
stage-actor-M2 = второй член комиссии
stage-actor-M3 = третий член комиссии
stage-actor-V1 = первый избиратель
stage-actor-V2 = второй избиратель
stage-actor-V3 = третий избиратель
stage-actor-V4 = четвёртый избиратель
stage-actor-O1 = первый наблюдатель
stage-actor-O2 = второй наблюдатель
stage-actor-A = доверенное лицо кандидата
stage-actor-J = журналист
stage-actor-H = помощник по выбору избирателя
stage-actor-P = сотрудник полиции
stage-actor-K = член окружной избирательной комиссии

## Места

stage-place-door = Вход
stage-place-queue = Очередь
stage-place-list-table = Стол со списком
stage-place-ballot-table = Стол выдачи
stage-place-booths = Кабины
stage-place-box-place = Место стационарного ящика
stage-place-mobile-place = Место переносного ящика
stage-place-count-table = Стол для подсчёта
stage-place-chair-table = Стол председателя
stage-place-observers-place = Наблюдатели
stage-place-wall = Стена
stage-place-safe = Сейф
stage-place-outside = Улица и дома
stage-place-con-ec = Окружная избирательная комиссия
stage-place-away = На плане не видно

## Предметы

stage-thing-box-stationary = Стационарный ящик
stage-thing-box-mobile = Переносной ящик
stage-thing-voter-list = Список избирателей
stage-thing-additional-list = Дополнительный список
stage-thing-ballots = Бюллетени
stage-thing-unused = Неиспользованные бюллетени
stage-thing-spoilt = Испорченные бюллетени
stage-thing-corners = Отрезанные углы
stage-thing-ballot = Бюллетень избирателя
stage-thing-thumb = Большой палец левой руки
stage-thing-lamp = Лампа
stage-thing-spray = Чернила
stage-thing-seals = Пломбы
stage-thing-card = Открепительное удостоверение
stage-thing-requests = Заявления
stage-thing-pile-candidates = Стопки кандидатов
stage-thing-pile-form = Неустановленной формы
stage-thing-pile-unmarked = Без отметок
stage-thing-pile-other = Иные недействительные
stage-thing-draft = Черновик
stage-thing-protocol = Протокол
stage-thing-copies = Копии
stage-thing-act = Акт
stage-thing-envelope = Конверт
stage-thing-stamp = Печать

## Состояние предметов

stage-state-box-open = открыт
stage-state-box-shown-empty = пустой, показан всем
stage-state-box-locked = опломбирован
stage-state-box-taken-along = вынесен из помещения
stage-state-box-seal-checked = пломба проверена
stage-state-box-opened = вскрыт, бюллетени внутри
stage-state-box-emptied = бюллетени вынуты
stage-state-list-closed = закрыт
stage-state-list-open = открыт
stage-state-list-signed = подпись стоит
stage-state-ballots-stack = в пачке
stage-state-ballots-counted = сосчитаны
stage-state-ballots-issued = выдаются
stage-state-ballots-fewer = стало меньше
stage-state-unused-stack = в пачке
stage-state-unused-counted = сосчитаны
stage-state-unused-cancelled = погашены
stage-state-spoilt-one = один бюллетень
stage-state-spoilt-counted = сосчитаны
stage-state-corners-kept = хранятся
stage-state-corners-counted = сосчитаны
stage-state-ballot-whole = целый
stage-state-ballot-corner-cut = угол отрезан
stage-state-ballot-marked = заполнен
stage-state-ballot-spoilt = испорчен
stage-state-ballot-in-box = в ящике
stage-state-thumb-not-checked = не проверен
stage-state-thumb-checked = проверен лампой
stage-state-thumb-inked = чернила нанесены
stage-state-thumb-refused = отказ или прежняя метка
stage-state-lamp-shown = готова
stage-state-lamp-attached = закреплена
stage-state-spray-shown = готовы
stage-state-spray-attached = закреплены
stage-state-seals-shown = готовы
stage-state-seals-attached = установлены
stage-state-card-shown = предъявлено
stage-state-card-attached = приложено к списку
stage-state-requests-list = вместе со списком
stage-state-requests-compared = сверены
stage-state-pile-none = ещё нет
stage-state-pile-growing = растёт
stage-state-pile-counted = сосчитана
stage-state-paper-blank = не заполнен
stage-state-paper-written = заполнен
stage-state-paper-signed = подписан
stage-state-paper-certified = заверен
stage-state-paper-displayed = вывешен
stage-state-paper-packed = упакован
stage-state-paper-handed-over = передан
stage-state-copies-blank = не заполнены
stage-state-copies-written = заполнены
stage-state-copies-signed = подписаны
stage-state-copies-certified = заверены
stage-state-copies-displayed = вывешены
stage-state-copies-packed = упакованы
stage-state-copies-handed-over = переданы
stage-state-stamp-blank = не использована
stage-state-stamp-written = готова
stage-state-stamp-signed = поставлена
stage-state-stamp-certified = поставлена
stage-state-stamp-displayed = показана
stage-state-stamp-packed = упакована
stage-state-stamp-handed-over = передана

## Экран для зала

wall-step = Слайд { $no-text } / { $all-text }
wall-practice = { $app } · только для тренинга
wall-empty = Пока ничего не показывается.
wall-empty-why = Слайд появится здесь, когда его выберет тренер.
wall-right = верно
wall-wrong = неверно
wall-ahead = ещё не открыто
wall-until = Продолжение в
wall-votes = Ответы группы
wall-first = первый ответ
wall-second = второй ответ
wall-vote = { $letter }: первый ответ { $first-text }, второй ответ { $second-text }
wall-picture = Рисунок из путеводителя
