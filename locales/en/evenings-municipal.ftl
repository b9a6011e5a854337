### Words of the evenings of a municipal election: what happened, the answer key, documents of their own (English).

## Documents and rows of their own

document-note-marks = Note of the count: marks for the candidates
row-valid-ballots = Valid ballots
row-valid-first = Valid ballots, first part
row-valid-second = Valid ballots, second part
row-marks = Marks for the candidate
row-marks-first = Marks for the candidate, first part
row-marks-second = Marks for the candidate, second part
row-marks-total = All marks, sum
document-board = Board
document-package-label = Label of the package
row-package-unused = Cancelled ballots in the package

## municipal-marks-and-ballots

evening-municipal-marks-and-ballots = Marks and ballots
evening-municipal-marks-and-ballots-story = The municipality elects five members, and there are seven candidates. Most ballots have several candidates marked. The members first sorted the valid ballots and counted them. Then they noted the marks for each candidate, one by one. At the end the member who kept the note also added the marks. Nobody voted outside the voting room.
evening-municipal-marks-and-ballots-key = One ballot has several marks, so the sum of the marks is larger. Our proposal: write the valid ballots as valid votes, not the sum of the marks. To check, add valid and invalid ballots: the sum equals the ballots in the boxes. We found no rule on how many marks a ballot may have: check with your Con.EC.

## municipal-five-list-pages

evening-municipal-five-list-pages = A list of five pages
evening-municipal-five-list-pages-story = Municipal elections were held in a small settlement. The voter list had five pages. In the evening the members counted the signatures page by page. They wrote the sum of each page separately. The additional list stayed empty, and nobody voted outside the voting room. Fill in the protocol from the documents.
evening-municipal-five-list-pages-key = Page five has only three signatures, and such a page is easily missed. Without it, the voters who received a ballot are three too few. The mistake shows in two places: in the received ballots and in the boxes. Count the figures that you add: five pages give five figures.

## municipal-figure-on-the-board

evening-municipal-figure-on-the-board = The figure on the board
evening-municipal-figure-on-the-board-story = The members counted and cancelled the unused ballots and wrote the act. The chairperson announced the figure aloud. The secretary also wrote it on the board, so that observers could see it. The chalk was thin and the writing was not clear. Two voters were entered in the additional list by a decision. Then the signatures were counted and the boxes opened: one ballot was missing.
evening-municipal-figure-on-the-board-key = The act has 187 and the board 181: one digit was copied as a similar one. In handwriting 1 and 7, and 3 and 8, look alike. Always take the figure from the document itself. With the figure on the board, the received ballots are six short.

## municipal-label-on-the-package

evening-municipal-label-on-the-package = The label on the package
evening-municipal-label-on-the-package-story = At 19:00 many ballots were left on the table. The members counted and cancelled them, and tied them in bundles of fifty. They wrote the act on cancelling. Then they put these ballots into a package and attached a label. The members with the mobile ballot box did not find one voter at home. All boxes have been opened and all ballots counted: one is missing.
evening-municipal-label-on-the-package-key = The label names the ballots of the act again: it adds no new ballots. Add the two rows of the act: the bundles and the ballots outside the bundles. If you add the label too, the unused ballots are counted twice. If the difference equals the unused ballots, look for this mistake.

## municipal-three-invalid-piles

evening-municipal-three-invalid-piles = Kinds of invalid ballots
evening-municipal-three-invalid-piles-story = The municipality elects nine members, and there are ten candidates. Two ballots of indeterminate form came out of the stationary ballot box. The commission put them apart and left them out of the figure of the box. The other invalid ballots were sorted into two piles. The ballots spoilt during the day were kept separately. The valid ballots were tied in bundles of a hundred. Two ballots were missing from the boxes.
evening-municipal-three-invalid-piles-key = The sum of the invalid votes has three parts. Ballots of indeterminate form stand in the note of the box, and are easily left out. Do not add the spoilt ballots: they were never in a box. Add the three items again and compare them with the sum.

## municipal-papers-in-disorder

evening-municipal-papers-in-disorder = Documents mixed by the wind
evening-municipal-papers-in-disorder-story = The window was open, and the wind mixed the documents. The valid ballots were counted twice, because the first figure did not agree with the boxes. Both notes are on the table. Ballots of indeterminate form also came out of the stationary ballot box. Two voters who made a request changed their minds. One voter of the additional list did not come to vote.
evening-municipal-papers-in-disorder-key = The first count has 519, the later note 591: two neighbouring digits changed places. Such a difference can always be divided by nine: here it is 72. Move the two ballots of indeterminate form from the stationary box to the invalid ballots. Four ballots that came out of no box are not a mistake in themselves.

## municipal-nearly-everybody

evening-municipal-nearly-everybody = Nearly everybody came
evening-municipal-nearly-everybody-story = Municipal elections were held in a small village. By the evening nearly everybody had voted. Six voters voted outside the voting room. One voter was entered in the additional list by a decision. The members counted the signatures page by page. Then they opened the boxes.
evening-municipal-nearly-everybody-voter-list-note = The pages include the voters who received a ballot outside the room.
evening-municipal-nearly-everybody-key = The pages already include the six voters who received a ballot outside the room. If you add them again, more voters received a ballot than there are voters. Turnout is high, so the program asks you to look at the signatures again. That is not a mistake: if the figure is right, write an explanation.

## municipal-sixteen-candidates

evening-municipal-sixteen-candidates = Sixteen candidates, two parts
evening-municipal-sixteen-candidates-story = The municipality elects nine members, and there are sixteen candidates. The table was small, so the valid ballots were counted in two parts. The ballots and marks of each part were written separately. One voter who made a request was not at home. Some ballots were missing from the boxes. Add the two parts for each candidate.
evening-municipal-sixteen-candidates-note-stationary-boxes-note = The ballot put apart is not included in the boxes.
evening-municipal-sixteen-candidates-key = In a long list the eye slips one row, and figures go to a neighbouring candidate. Lay a ruler under the row, and read aloud first the name, then the figure. The fifth and sixth candidates really have the same votes: 452 each. If a candidate has more votes than there are valid ballots, add the parts again.
