### Сбои: что случилось, что сохранено, что делать.

failure-newer-database-what = Файл с протоколами записан более новой версией программы.
failure-newer-database-kept = Файл не изменён. Всё его содержимое на месте.
failure-newer-database-todo = Установите новую версию программы. Затем откройте её снова.

failure-unreadable-what = Файл с протоколами не читается. Он повреждён или принадлежит другой программе.
failure-unreadable-kept = Файл не изменён.
failure-unreadable-todo = Можно сохранить этот файл и начать новый. Старый файл останется в той же папке под новым именем.

failure-in-use-what = Программа уже открыта.
failure-in-use-kept = Сохранённые протоколы на месте.
failure-in-use-todo = Перейдите в другое окно. Или закройте его и откройте программу снова.

failure-disk-full-what = На диске нет места.
failure-disk-full-kept = Всё сохранённое ранее на месте. Последнее изменение не сохранено.
failure-disk-full-todo = Освободите место на диске. Затем нажмите «Повторить попытку».

failure-read-only-what = В папку нельзя записывать.
failure-read-only-kept = Всё сохранённое ранее на месте. Последнее изменение не сохранено.
failure-read-only-todo = Проверьте право записи в папку. Затем повторите.

failure-no-folder-what = Папку с протоколами не удаётся открыть.
failure-no-folder-kept = Ничего не изменено.
failure-no-folder-todo = Проверьте, что папка на месте. Затем откройте программу снова.

failure-missing-what = Этого протокола больше нет в списке.
failure-missing-kept = Остальные протоколы на месте.
failure-missing-todo = Вернитесь к списку и выберите другой протокол.

failure-finished-what = Завершённый протокол изменить нельзя.
failure-finished-kept = Протокол остался прежним.
failure-finished-todo = Создайте копию и продолжайте в ней.

failure-nothing-to-undo-what = Нет изменения, которое можно отменить.
failure-nothing-to-undo-kept = Протокол остался прежним.
failure-nothing-to-undo-todo = Продолжайте работу.

failure-nothing-to-redo-what = Нет изменения, которое можно вернуть.
failure-nothing-to-redo-kept = Протокол остался прежним.
failure-nothing-to-redo-todo = Продолжайте работу.

failure-other-what = В программе произошла ошибка: { $reason }
failure-other-kept = Всё сохранённое ранее на месте.
failure-other-todo = Повторите. Если ошибка остаётся, закройте и откройте программу.

failure-not-open-what = Файл с протоколами не открыт.
failure-not-open-kept = Ничего не изменено.
failure-not-open-todo = Закройте программу и откройте её снова.

failure-unknown-form-what = В программе нет такой формы протокола: { $form }
failure-unknown-form-kept = Протокол сохранён без изменений.
failure-unknown-form-todo = Установите новую версию программы.

failure-not-ready-what = Протокол пока нельзя завершить.
failure-not-ready-kept = Протокол остался прежним.
failure-not-ready-todo = Дополните недостающее. Затем проверьте снова.

failure-sheet-what = Лист не удалось подготовить: { $reason }
failure-sheet-kept = Протокол сохранён без изменений.
failure-sheet-todo = Повторите. Затем напечатайте на другом языке.

failure-file-disk-full-what = Файл не записан. На диске нет места: { $path }
failure-file-disk-full-kept = Протокол сохранён в программе.
failure-file-disk-full-todo = Освободите место на диске. Или выберите другое место.

failure-file-read-only-what = Файл не записан. В эту папку нельзя записывать: { $path }
failure-file-read-only-kept = Протокол сохранён в программе.
failure-file-read-only-todo = Выберите другую папку.

failure-file-what = Файл не записан: { $path }
failure-file-kept = Протокол сохранён в программе.
failure-file-todo = Выберите другое место и повторите.

failure-no-documents-what = Папка документов не найдена.
failure-no-documents-kept = Протокол сохранён в программе.
failure-no-documents-todo = Нажмите «Сохранить в другом месте» и выберите место.

failure-not-shown-what = Файл не удалось открыть: { $path }
failure-not-shown-kept = Файл сохранён.
failure-not-shown-todo = Откройте файл из папки сами.

failure-not-digits-what = Здесь могут стоять только цифры.
failure-not-digits-kept = Прежнее число сохранено.
failure-not-digits-todo = Используйте цифры от 0 до 9.

failure-figure-too-great-what = Число слишком велико. В форме место для семи цифр.
failure-figure-too-great-kept = Прежнее число сохранено.
failure-figure-too-great-todo = Проверьте число и запишите его снова.

failure-locked-line-what = Эта строка заполняется после вскрытия ящиков.
failure-locked-line-kept = Ничего не изменено.
failure-locked-line-todo = Сначала подтвердите строки, заполняемые до вскрытия.

failure-not-all-written-what = Заполнены не все строки, предшествующие вскрытию ящиков.
failure-not-all-written-kept = Записанное сохранено.
failure-not-all-written-todo = Заполните пустые строки. Если считать нечего, запишите 0.

failure-unknown-field-what = В форме нет такого поля: { $field }
failure-unknown-field-kept = Ничего не изменено.
failure-unknown-field-todo = Закройте программу и откройте её снова.

failure-text-too-long-what = Текст слишком длинный.
failure-text-too-long-kept = Прежний текст сохранён.
failure-text-too-long-todo = Сократите его. Для имён и адресов предел 300 знаков.

failure-not-a-moment-what = Такой даты или такого времени нет.
failure-not-a-moment-kept = Прежняя запись сохранена.
failure-not-a-moment-todo = Проверьте дату и время.

failure-nameless-candidate-what = У одного из кандидатов нет имени.
failure-nameless-candidate-kept = Прежний список сохранён.
failure-nameless-candidate-todo = Впишите имя кандидата. Или удалите строку.

failure-entry-count-what = Число кандидатов или вопросов не подходит.
failure-entry-count-kept = Прежний список сохранён.
failure-entry-count-todo = В форме может быть не меньше { $least } и не больше { $most }.

failure-no-such-step-what = В истории протокола нет такой точки.
failure-no-such-step-kept = Протокол не изменился.
failure-no-such-step-todo = Откройте историю снова.

failure-no-such-person-what = Этого имени больше нет в списке.
failure-no-such-person-kept = Остальные имена на месте.
failure-no-such-person-todo = Выберите другое имя.

failure-name-taken-what = Такое имя уже есть: { $name }
failure-name-taken-kept = Ничего не изменилось.
failure-name-taken-todo = Напишите другое имя. Или выберите это имя в списке.

failure-nameless-what = Имя не написано.
failure-nameless-kept = Ничего не изменилось.
failure-nameless-todo = Напишите имя.

failure-unknown-exercise-what = В программе нет этого упражнения: { $exercise }
failure-unknown-exercise-kept = Протокол сохранён как есть.
failure-unknown-exercise-todo = Установите новую версию программы.

failure-unknown-code-what = Такого кода нет: { $code }
failure-unknown-code-kept = Ничего не изменилось.
failure-unknown-code-todo = Проверьте код. Он выглядит так: P2-0417.

failure-foreign-file-what = Файл не принят. { $reason }
failure-foreign-file-kept = Ничего не изменилось. Из файла ничего не взято.
failure-foreign-file-todo = Исправьте файл. Затем выберите его снова.

failure-table-what = Таблицу не удалось прочитать. { $reason }
failure-table-kept = Ничего не напечатано.
failure-table-todo = Исправьте таблицу. Затем выберите её снова.

failure-unknown-page-what = В путеводителе нет такой страницы: { $page }
failure-unknown-page-kept = Ваши заметки на месте.
failure-unknown-page-todo = Выберите другую страницу в содержании.

failure-unknown-walk-what = В программе нет такого занятия или шага: { $walk }
failure-unknown-walk-kept = Ваши ответы на месте.
failure-unknown-walk-todo = Выберите другое занятие в списке.

failure-not-a-day-what = В календаре нет такого дня: { $text }
failure-not-a-day-kept = Прежний день сохранён.
failure-not-a-day-todo = Напишите день так: 11.10.2030.

failure-no-such-lesson-what = Этого плана больше нет.
failure-no-such-lesson-kept = Остальные планы на месте.
failure-no-such-lesson-todo = Выберите другой план в списке.
