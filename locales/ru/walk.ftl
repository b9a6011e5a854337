### Пошаговые занятия: когда вопрос вернётся.

come-back-today = сегодня
come-back-tomorrow = завтра
come-back-after-election = после дня выборов
