### Words shared by all evenings: levels, documents, what a row of a document counts (English).

## Levels: short name, what is new

evening-level-1 = Copy and add
evening-level-1-about = Each figure is copied from one document. One or two totals are added.
evening-level-2 = Choose the right figure
evening-level-2-about = A document holds more than one figure. One of them may mislead you.
evening-level-3 = Piles and bundles
evening-level-3-about = The ballots lie in bundles. There is a mobile ballot box, and there are invalid ballots.
evening-level-4 = Mixed documents
evening-level-4-about = The documents are not in order. Some ballots were counted twice.
evening-level-5 = Exceptional cases
evening-level-5-about = This evening is not like the others. Even a right protocol may raise a question.

## Documents of the evening

document-act-of-receipt = Act on receipt of ballot papers
document-voter-list = Voter list
document-additional-list = Additional voter list
document-dvc-cards = De-registration cards attached to the list
document-dvc-register = Register of de-registration cards
document-act-of-cancelling = Act on cancelling unused ballot papers
document-act-on-spoilt = Act on spoilt ballot papers
document-corners = Act on the number of cut left corners
document-mobile-register = Register of voting outside the voting room
document-mobile-act = Act on the mobile ballot box
document-note-mobile-box = Note of the count: mobile ballot box
document-note-stationary-boxes = Note of the count: stationary ballot boxes
document-invalid-piles = Piles of invalid ballots
document-candidate-piles = Piles of the candidates
document-question-piles = Piles of the questions
document-seals = Act on unused seals
document-first-count = First count

## Rows of the lists and cards

row-entered = Voters in the list
row-signatures = Signatures in the list
row-signatures-room = Signatures of voters who received a ballot in the room
row-signatures-outside = Voters who received a ballot outside the room
row-page-1 = Signatures on page 1
row-page-2 = Signatures on page 2
row-page-3 = Signatures on page 3
row-page-4 = Signatures on page 4
row-page-5 = Signatures on page 5
row-page-6 = Signatures on page 6
row-cards = Cards brought by those who voted
row-issued = Cards issued to voters
row-cancelled-cards = Cards issued to nobody, cancelled
row-received-cards = Cards received by the commission

## Rows of the acts

row-received = Ballots received
row-unused = Ballots cancelled
row-unused-sheets = Ballots cancelled, outside the bundles
row-spoilt = Ballots spoilt and replaced
row-left-on-the-table = All ballots left on the table
row-cut-corners = Cut corners
row-requests = Requests
row-received-outside = Voters who received a ballot outside the room
row-taken-along = Ballots taken with the box
row-used = Ballots issued to voters
row-returned = Ballots brought back
row-seals-used = Seals used
row-seals-spare = Seals not used

## Rows of the count

row-found = Ballots found
row-found-form = Put apart: of indeterminate form
row-found-all = Ballots found in all boxes
row-found-with-form = All ballots that came out of the box
row-box-1 = Ballots found in box 1
row-box-2 = Ballots found in box 2
row-box-3 = Ballots found in box 3
row-invalid-form = Of indeterminate form
row-invalid-unmarked = Unmarked
row-invalid-other = Other invalid ballots
row-pile = Ballots in the pile
row-yes = For
row-no = Against
row-invalid = Invalid
