### Words of the printed sheets (English). Capitals are stored as they are printed.

## The results protocol: top

# $articles (text): numbers of articles, "100, 106, 201".
print-law = Election Code of the Republic of Azerbaijan, Articles { $articles }
print-copy-1 = Copy 1 — for the Constituency Election Commission
print-copy-2 = Copy 2
print-copy-3 = Copy 3
print-country = REPUBLIC OF AZERBAIJAN
print-title = FINAL PROTOCOL OF THE PRECINCT ELECTION COMMISSION ON THE VOTING RESULTS
# The name of the document. $precinct (text): the number of the precinct.
print-document-title = Voting results protocol – precinct { $precinct }
# $n (number): how many relations do not hold.
print-disagreements = Does not agree: { $n }
print-constituency = Constituency
print-precinct = Precinct No.
print-address = Address
print-series-and-number = Series and number

## The table

print-number = No.
print-in-figures = In figures
print-in-words = In words
# Read aloud in place of empty boxes and lines.
print-not-written = not written

## After the figures

print-explanations = Explanations
print-signatures = Signatures of the commission members
print-signatures-note = At least two thirds of the members with decisive vote sign the protocol (Article 100.12).
print-name = Surname, name, patronymic
print-signature = Signature
print-chairperson = Chairperson
print-secretary = Secretary
print-member = Member
print-completed = Date and time of completion
# $date (text): the full date, $time (text): 22:40.
print-completed-at = { $date }, { $time }
print-special-opinions = Note on special opinions (Article 100.12)
print-stamp = Place of the stamp

## The foot of each page

print-page = Page { $page } of { $pages }
# $form (text): kind of election and version of the form.
print-form = Form: { $form }
print-precinct-of-page = Precinct: { $precinct }
# $code (text): six letters and digits that follow from the figures.
print-check-code = Check code: { $code }
