### Названия учебных протоколов в списке и при завершении.

draft-untitled = Участок ещё не указан
draft-title = Участок № { $precinct }

# Вымышленные кандидаты, через точку с запятой. Фамилии — названия плодов и деревьев.
invented-candidates = Alma Birinci;Badam İkinci;Çinar Üçüncü;Əncir Dördüncü

finish-blank = Строка { $item } пуста: { $label }
finish-blank-unnumbered = Пусто: { $label }
finish-completed = Укажите день голосования, дату и время составления протокола

# Имя сохранённого файла.
sheet-file-name = Учебный экземпляр – протокол
sheet-file-name-precinct = Учебный экземпляр – протокол – участок { $precinct }
sheet-file-name-blank = Учебный экземпляр – пустой протокол
# Имя папки внутри папки документов.
sheet-folder = Seçki Günü
