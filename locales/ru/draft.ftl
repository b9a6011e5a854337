### Названия учебных протоколов в списке и при завершении.

draft-untitled = Участок ещё не указан
draft-title = Участок № { $precinct }

# Вымышленные кандидаты, через точку с запятой. Фамилии — названия плодов и деревьев.
invented-candidates = Alma Birinci;Badam İkinci;Çinar Üçüncü;Əncir Dördüncü
# Остальные вымышленные кандидаты протокола со спрятанной ошибкой.
invented-further = Fındıq Beşinci;Gilas Altıncı;Heyva Yeddinci;İnnab Səkkizinci;Limon Doqquzuncu;Nar Onuncu;Palıd On Birinci;Şam On İkinci

finish-blank = Строка { $item } пуста: { $label }
finish-blank-unnumbered = Пусто: { $label }
finish-completed = Укажите день голосования, дату и время составления протокола

# Имя сохранённого файла.
sheet-file-name = Учебный экземпляр – протокол
sheet-file-name-precinct = Учебный экземпляр – протокол – участок { $precinct }
sheet-file-name-blank = Учебный экземпляр – пустой протокол
sheet-file-name-paper = Учебный экземпляр – { $title }
# Имя папки внутри папки документов.
sheet-folder = Seçki Günü

# Названия полей для истории протокола.
field-figure = { $item } { $label }
field-entry = Место { $place } в списке
field-explanation = Причина: { $control }
field-confirmed = Строки до вскрытия ящиков подтверждены
field-yes = да
field-header-constituency = Избирательный округ
field-header-precinct = Избирательный участок
field-header-address = Адрес
field-header-date = День голосования
field-header-series = Серия
field-header-number = Номер
field-completed-date = Дата составления
field-completed-time = Время составления
field-mobile-decision = Номер решения комиссии
field-mobile-time = Время решения
field-mobile-members = Члены комиссии, которые ходили с переносным ящиком
field-person = Кто занимается

# Порядок действий комиссии, когда в переносном ящике бюллетеней больше, чем было заявлений.
mobile-box-explanation = Решение комиссии: № { $decision }, время { $time }. Голоса переносного ящика (бюллетеней: { $found }) недействительны. С ящиком ходили члены комиссии: { $members }. Акт приложен к протоколу.
finish-mobile-votes = Запишите все бюллетени переносного ящика в иные недействительные

# Name of the file with a reader’s notes on the guide.
notes-file-name = Мои заметки к путеводителю
guide-minutes = { $minutes } мин
