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

## The check of a protocol on paper: findings and explanations

print-findings-title = Results of the check and explanations
# The name of the document. $precinct (text): the number of the precinct.
print-findings-document = Results of the check – precinct { $precinct }
print-constituency-of-page = Constituency: { $constituency }
print-agreeing = Checks that agree: { $n }
print-waiting = Checks that wait for a figure: { $n }
print-nothing-found = All checks that were made agree.
print-blank-items = Blank items: { $items }. Their checks were not made yet.
print-difference = Difference: { $difference }
print-repeat = Repeat:
print-explanation = Explanation:
print-no-explanation = No explanation is written yet.
print-what-to-write = In the explanation:
print-traces = The most likely slips
print-traces-why = Each of these would explain every difference. Count again before you write.
print-traces-and = Together with:
print-recount = The smallest recount:
print-assumptions = Assumptions

## All checks of a form on paper

print-relations-title = All checks of the protocol
print-relations-controls = Checks
print-relations-advice = Our advice: look again
print-control = Code
print-must-hold = In a right protocol
print-if-not = If it does not agree
print-basis = How we know
print-source = Source
print-shown-only = Only shown
print-no-rule = We found no rule: check with your Con.EC
print-legend = How to read it
print-legend-items = The number of an item stands in square brackets. Put the figure of the item in its place.
print-legend-names = A figure without an item is written by its name. It is not in the table: look at the acts, the signatures or the ballot paper.
print-legend-signs = = equals; ≤ is at most; ≥ is at least; < is less than; × times.
print-legend-error = the practice protocol cannot be finished until it agrees.
print-legend-explain = write the reason, then the practice protocol can be finished.
print-legend-note = nothing is asked of you.
print-legend-numbers = Most item numbers are our proposal. Compare them with the form that the CEC has approved.

## What each check says when it agrees

# $condition (text): [5] ≥ 1
relation-when = Condition: { $condition }
# $percent (text): 95
relation-percent = { $percent }%
relation-each-candidate = The same for each candidate.
relation-each-question = The same for each question.
relation-voters-add-up = The total of voters comes from the lists and the DVCs
relation-listed-voters-add-up = The total of voters is the sum of the two lists
relation-nobody-outside-the-lists-received-a-ballot = No more voters received a ballot than there are voters
relation-voters-outside-are-part-of-those-who-received = No more ballots were issued outside the room than in all
relation-dvc-voters-are-part-of-those-who-received = No more voters voted with a DVC than received a ballot
relation-dvc-holders-are-part-of-the-list = No more voters obtained a DVC than are in the list
relation-received-ballots-are-accounted-for = Every ballot received is unused, issued or spoilt
relation-mobile-ballots-within-requests = No more ballots are in the mobile boxes than requests
relation-stationary-ballots-within-voters-in-the-room = No more ballots are in the stationary boxes than voters in the room
relation-no-more-ballots-found-than-issued = No more ballots are found than issued
relation-ballots-in-boxes-are-sorted = Every ballot from the boxes lies in a valid or an invalid pile
relation-invalid-rows-add-up = The invalid ballots are the sum of their parts
relation-candidate-votes-add-up-to-valid-votes = Every valid vote is for one candidate
relation-corners-match-ballots-issued = A corner was cut from every ballot issued
relation-mobile-ballots-taken-are-requests-and-three = One ballot for each request and three more were taken
relation-mobile-ballots-taken-are-used-or-returned = Every ballot taken was issued or brought back
relation-dvc-cards-are-accounted-for = Every DVC received was issued or cancelled
relation-two-thirds-have-signed = At least two thirds of the members with decisive voting right have signed
relation-completed-after-voting-ended = The protocol was completed after voting ended
relation-early-end-only-when-all-have-voted = If voting ended early, all voters have voted
relation-marks-within-seats = A valid ballot has at least one mark and no more than there are members to elect
relation-one-mark-for-a-candidate-on-a-ballot = A candidate has no more votes than there are valid ballots
relation-answers-add-up-to-ballots-in-boxes = Every ballot in the boxes has one answer to the question
relation-somebody-voted = At least one voter received a ballot
relation-turnout-below-ninety-five-percent = Turnout is not very high
relation-invalid-votes-below-three-percent = There are not many invalid ballots
relation-few-ballots-taken-away = Few ballots were not found in the boxes
relation-ballots-received-within-three-percent = Not too many ballots were received for the voter list
relation-votes-for-more-than-one-candidate = The valid votes are not all for one candidate
relation-few-voters-added-on-the-day = There are not many voters in the additional list

## Papers of an exercise

print-answer-key = Answer key
print-evening = The evening
print-answer = The answer, item by item
print-item = Item
print-right-figure = Right figure
print-where-from = Where it comes from
print-teaches = What this exercise teaches
print-documents = Documents of the evening

## The guide on paper: front

# The name of the program.
print-guide-program = Seçki Günü
print-guide-title = Election Day guide
print-guide-for = For members of Precinct Election Commissions
# At the foot of each page and on the cover.
print-guide-notice = Training material – not an official text
print-guide-not-official = If the law in force differs from this guide, the law is right.
print-guide-not-of-cec = This is not the CEC’s booklet “Election Day Guide”.
# $date (text): the full date.
print-guide-edition = Edition: { $date }
# $date (text): the full date.
print-guide-printed = Printed: { $date }
print-guide-contents = Contents
print-guide-marks = What the marks mean
print-guide-marks-where = At the end of an instruction, its mark and its article stand in small letters.
print-guide-mark = Mark
print-guide-meaning = Meaning
print-guide-articles-of = “Article” is an article of the Election Code. “CEC” is an act of the Central Election Commission, with its number.
print-guide-check-about = The text is old or incomplete, or the texts do not agree.

## The guide on paper: pages

print-guide-key = Remember
print-guide-see = What you see
print-guide-do = What to do
print-guide-see-also = See also
# $page (text): the number of the page.
print-guide-see-page = see page { $page }

## The guide on paper: terms and articles

print-guide-terms = Terms
print-guide-term = Term
print-guide-pages = Pages
# Said of the words that bear a star.
print-guide-own-word = Our translation: we have not seen the word in official texts or in the press.
print-guide-articles = Articles and acts
print-guide-about = About
print-guide-read = What was read

## A reader's notes on paper

print-notes-title = My notes
print-notes-none = There are no notes yet.
# $quote (text): what the guide says at the note.
print-notes-quote = “{ $quote }”
print-notes-notice = Personal notes – not an official text

## Printing the guide from the command line

# $chapters (text): the names of all chapters.
print-guide-usage =
    Printing the guide:
        secki guide --out FILE.pdf [--page PAGE|--chapter CHAPTER] [--lang az|en|ru]
            Chapters: { $chapters }
# $file (text): the word before the name, $reason (text): the name.
print-guide-unknown = { $file }: the guide has no such page or chapter: { $reason }
