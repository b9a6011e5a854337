### Names of practice protocols in the list and when finishing.

draft-untitled = No precinct written yet
draft-title = Precinct { $precinct }

# Invented candidates, separated by semicolons. The surnames are fruits and trees.
invented-candidates = Alma Birinci;Badam İkinci;Çinar Üçüncü;Əncir Dördüncü
# The further invented candidates of a protocol with a planted mistake.
invented-further = Fındıq Beşinci;Gilas Altıncı;Heyva Yeddinci;İnnab Səkkizinci;Limon Doqquzuncu;Nar Onuncu;Palıd On Birinci;Şam On İkinci

finish-blank = Item { $item } is blank: { $label }
finish-blank-unnumbered = Blank: { $label }
finish-completed = Write Election Day, and the date and time the protocol was completed

# Name of a saved file.
sheet-file-name = Training copy – protocol
sheet-file-name-precinct = Training copy – protocol – precinct { $precinct }
sheet-file-name-blank = Training copy – blank protocol
sheet-file-name-paper = Training copy – { $title }
# Name of the folder made inside the documents folder.
sheet-folder = Seçki Günü

# Names of fields, for the history of a protocol.
field-figure = { $item } { $label }
field-entry = Place { $place } of the list
field-explanation = Reason: { $control }
field-confirmed = Lines before the boxes confirmed
field-yes = yes
field-header-constituency = Constituency
field-header-precinct = Precinct
field-header-address = Address
field-header-date = Election Day
field-header-series = Series
field-header-number = Number
field-completed-date = Date of completion
field-completed-time = Time of completion
field-mobile-decision = Number of the commission’s decision
field-mobile-time = Time of the decision
field-mobile-members = Members who went with the mobile box
field-person = Who practises

# The commission’s way when the mobile box holds more ballots than there were requests.
mobile-box-explanation = Decision of the commission: No. { $decision }, at { $time }. The votes of the mobile box ({ $found } ballots) are invalid. Members who went with the box: { $members }. The act is attached to the protocol.
finish-mobile-votes = Write all ballots of the mobile box among the other invalid ballots

# Name of the file with a reader’s notes on the guide.
notes-file-name = My notes on the guide
guide-minutes = { $minutes } min
