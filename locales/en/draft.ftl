### Names of practice protocols in the list and when finishing.

draft-untitled = No precinct written yet
draft-title = Precinct { $precinct }

# Invented candidates, separated by semicolons. The surnames are fruits and trees.
invented-candidates = Alma Birinci;Badam İkinci;Çinar Üçüncü;Əncir Dördüncü

finish-blank = Item { $item } is blank: { $label }
finish-blank-unnumbered = Blank: { $label }
finish-completed = Write Election Day, and the date and time the protocol was completed

# Name of a saved file.
sheet-file-name = Training copy – protocol
sheet-file-name-precinct = Training copy – protocol – precinct { $precinct }
sheet-file-name-blank = Training copy – blank protocol
# Name of the folder made inside the documents folder.
sheet-folder = Seçki Günü
