### Evenings of a referendum: title, story, key, notes (English).

## Rows that only these evenings have

row-valid-sheets = Ballots valid for at least one question

## Level 1

evening-one-question = One question, two answers
evening-one-question-story = The ballot has one question and two answers: for and against. The day was quiet, and nobody voted outside the room. In the evening the members opened the stationary ballot box. They sorted the ballots into three piles: for, against, invalid. All documents are in order. Copy the figures and add the totals.
evening-one-question-key = Common mistake: two neighbouring digits change places. Then the difference can be divided by nine. If the totals do not agree, divide the difference by nine. If nothing is left over, compare the figures with the documents, digit by digit.

evening-nobody-was-added = Nobody was added to the list
evening-nobody-was-added-story = In this village precinct everybody found their name in the list. Nobody was written in the additional list. Nobody spoilt a ballot, and nobody needed the mobile ballot box. The count was short. Some documents hold only a 0. Fill in the protocol without hurry.
evening-nobody-was-added-key = This evening some neighbouring items really are equal, because the additional list is empty. At other times, look again at neighbouring items that are equal. The figure of the item above may have been written twice. Take each figure from its own document, not from the item beside it.

## Level 2

evening-added-on-the-day = Added on Election Day
evening-added-on-the-day-story = In the morning some voters did not find their name in the list. By a decision they were written in the additional list. In the evening the members counted names and signatures in both lists. Nobody voted outside the room. The lists gave four figures. Find the place of each one.
evening-added-on-the-day-key = The names in the additional list are added to the voters in total. The signatures are added to the voters who received a ballot. This evening there are more names than signatures: two of those added received no ballot. Common mistake: the same figure is used in both places.

evening-corners-kept-apart = Cut corners
evening-corners-kept-apart-story = When a ballot was issued, its left corner was cut off. The corners were kept apart all day. In the evening one member counted the corners, and another the signatures. The two figures are close, but not equal. The secretary asked: which one do I write? Look for the answer in the documents.
evening-corners-kept-apart-key = The voters who received a ballot are shown by the signatures, not by the corners. A spoilt ballot lost its corner too, so there are more corners than signatures. The difference must equal the spoilt ballots. Do not add spoilt ballots to the unused ones either: they have their own item.

## Level 3

evening-notes-of-three-boxes = Notes on three boxes
evening-notes-of-three-boxes-story = The mobile ballot box came back at midday. In the evening it was opened first, then the two stationary boxes. The secretary wrote the figure of each box separately. At the end the secretary added up all boxes as well. The ballots for and against were tied in bundles. The notes are before you.
evening-notes-of-three-boxes-key = The sum of all boxes belongs in no item of the protocol. If you write it for the stationary boxes, the mobile box is counted twice. Then more ballots are found than were issued. If the difference equals the ballots in the mobile box, look for this mistake.

## Level 4

evening-papers-out-of-order = Papers out of order
evening-papers-out-of-order-story = At night the folder fell, and the papers lay all over the floor. The members collected them, but the order was lost. The note of the first count is among these papers too. There were ballots of indeterminate form in the stationary box. They were put apart. The final count is done: now fill in the protocol.
evening-papers-out-of-order-first-count-note = This note was written before the ballots were checked.
evening-papers-out-of-order-mobile-register-note = One of those who made a request received no ballot.
evening-papers-out-of-order-voter-list-note = These pages have no signatures of voters who voted outside the room.
evening-papers-out-of-order-key = In the first count a few invalid ballots stayed in the pile “For”. The ballots left on the table still included the spoilt ones. Ballots of indeterminate form belong to the invalid ones, not to a box or question. We found no rule about ballots that are in no box: check with your Con.EC.

## Level 5

evening-three-questions = Three questions on one sheet
evening-three-questions-story = The ballot is a large sheet with three questions. The voter answers each question separately. On some sheets one question has no answer, and a few sheets have no mark. The members sorted all ballots again for each question. The count lasted until midnight. One ballot was in no box. The documents are not in order yet.
evening-three-questions-note-stationary-boxes-note = The ballot put apart is not included in the boxes.
evening-three-questions-invalid-piles-note = An unmarked sheet is invalid for each question.
evening-three-questions-question-piles-note = All ballots were sorted again for each question.
evening-three-questions-key = In each question the votes for, against and invalid together equal the ballots in the boxes. Common mistake: a figure of one question is written in the row of another. Read the question, the answer and the figure aloud together. The form, and this way to count valid votes, are our proposal: check with your Con.EC.

evening-nobody-came = Nobody came
evening-nobody-came-story = It snowed all day, and the road to the village was closed. Not one voter came to the small precinct. At 19:00 the chairperson announced that voting was over. The members counted the ballots and cancelled them. Then they opened the boxes: both were empty. The protocol must still be filled in.
evening-nobody-came-key = Even if nobody came, every item takes a figure. A blank item does not mean zero: write 0. All ballots received are unused ballots. The program will ask why nobody came: write the reason.
