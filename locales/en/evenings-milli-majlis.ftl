### Words of the evenings of an election to the Milli Majlis: what happened, the answer key, documents of their own (English).

## Documents and rows of their own

document-note-at-the-table = Note from the table where ballots are issued
document-dictated-slip = Slip written from dictation
row-taken-out = Ballots removed from the pile at the second look

## parliament-zeros

evening-parliament-zeros = An evening with many zeros
evening-parliament-zeros-story = Voting in a small school was quiet. Nobody asked to vote outside the voting room. Nobody was entered in the additional list. At 19:00 the chairperson announced aloud that voting was over. The members counted ballots and signatures first, and then opened the boxes. Open the documents one by one and fill in the protocol.
evening-parliament-zeros-key = Several items here are zero: write the zero as well. In such a column the eye easily copies the figure of a neighbouring item again. The total equals the voter list, because the additional list is empty. Say the name of the document aloud before you write each figure.

## parliament-four-added

evening-parliament-four-added = Four voters added on the day
evening-parliament-four-added-story = On Election Day four voters were entered in the additional list. All four came and voted. One voter spoilt a ballot, and it was replaced. Nobody voted outside the voting room. In the evening the chairperson put both lists on the table. Look at the documents and fill in the protocol.
evening-parliament-four-added-key = The total is the sum of the two lists. The additional list is a separate sheet, so it is easily left out of the sum. Voters who received a ballot are counted from the signatures in both lists. Let two members do the sum separately: a difference shows at once.

## parliament-left-on-the-table

evening-parliament-left-on-the-table = Ballots left on the table
evening-parliament-left-on-the-table-story = Five ballots were spoilt during the day. The members kept them on the table, beside the ballots not yet issued. At 19:00 the member who issued ballots counted everything left on the table. Then the commission counted and cancelled the unused ballots and wrote the act. The cut corners were counted too. Now there are several figures about the ballots.
evening-parliament-left-on-the-table-key = The note from the table includes the spoilt ballots. If you write this figure as unused, the spoilt ballots are counted twice. The sum is then exactly five more than the ballots received. Take the unused ballots from the act on cancelling.

## parliament-figures-alike

evening-parliament-figures-alike = Two figures that look alike
evening-parliament-figures-alike-story = In the evening two members began two tasks at the same time. One counted the signatures in the list. The other counted the unused ballots. Both said their figure aloud at the same moment. Then the boxes were opened and the ballots were sorted into piles. One ballot was missing from the boxes, and nobody knew why.
evening-parliament-figures-alike-key = The two figures have the same digits in a different order. If they change places, the sum of the received ballots is still right. Only the boxes show the mistake: they would hold more ballots than were issued. One missing ballot is not a mistake in itself.

## parliament-dictated-figures

evening-parliament-dictated-figures = A slip written from dictation
evening-parliament-dictated-figures-story = The list is long and the figures are large. The secretary read the documents aloud, and a young member wrote on a slip. The room was noisy. The slip was put among the documents. One voter was entered in the additional list by a decision. The chairperson gave you the draft copy of the protocol to fill in.
evening-parliament-dictated-figures-dictated-slip-note = The secretary read aloud, and a member wrote what was heard.
evening-parliament-dictated-figures-key = In dictation one digit may be lost, and another may be written twice. The slip has 113 instead of 1133, and 33 instead of 3. Take the figure from the document itself, then read it aloud digit by digit. With such a mistake the sum of the received ballots is not right.

## parliament-in-bundles

evening-parliament-in-bundles = Bundles of fifty and of a hundred
evening-parliament-in-bundles-story = Many voters came to this precinct. The members counted the ballots and tied them in bundles. At one table they made bundles of fifty, at the other bundles of a hundred. Ballots that filled no bundle stayed loose. The members with the mobile ballot box did not find one voter at home. All boxes have been opened and all ballots counted.
evening-parliament-in-bundles-key = The bundles differ: look at the size first, and then at the number of bundles. If one bundle is counted wrongly, the difference is exactly 50 or 100. When you see such a difference, count only the bundles and open none. There were twelve requests, but eleven voters received a ballot outside the room.

## parliament-sum-of-all-boxes

evening-parliament-sum-of-all-boxes = The sum of all the boxes
evening-parliament-sum-of-all-boxes-story = The precinct had two stationary ballot boxes and one mobile ballot box. The members opened the mobile box first and wrote a note of the count. Then they opened the stationary boxes one by one. The member who wrote the second note added everything at the end. All ballots were sorted together into the piles of the candidates. Fill in the protocol from the documents.
evening-parliament-sum-of-all-boxes-key = The row “Ballots found in all boxes” includes the mobile box. If you write it for the stationary boxes, the mobile box is counted twice. The ballots found are then exactly 18 more than the ballots issued. For this item add only the two stationary boxes.

## parliament-second-look

evening-parliament-second-look = A second look at the piles
evening-parliament-second-look-story = The members sorted the ballots by candidate and counted each pile. Then the chairperson asked them to look through the piles sheet by sheet. In one pile, two ballots had more than one square marked. In another pile, one ballot had no mark. The commission put all three with the invalid ballots. The note of the piles stayed as it was, with the removed ballots written below.
evening-parliament-second-look-candidate-piles-note = The piles were counted before the second look.
evening-parliament-second-look-invalid-piles-note = These piles were counted after the second look.
evening-parliament-second-look-key = Take the removed ballots away from the figure of their pile. They are already among the invalid ballots, so in the pile they would be counted twice. All piles together would then be exactly three ballots more than the boxes. When you see such a small difference, look through the piles sheet by sheet.

## parliament-sheets-of-another-form

evening-parliament-sheets-of-another-form = Sheets of another form
evening-parliament-sheets-of-another-form-story = When the boxes were opened, sheets of another kind came out as well. The commission found them to be ballots of indeterminate form and put them apart. The note of each box gives the number of all sheets that came out. One voter who made a request was not at home. Some issued ballots were in no box. During the night the documents were mixed.
evening-parliament-sheets-of-another-form-key = Ballots of indeterminate form do not belong in the items of the boxes. Take them away from each box, and write all of them in their own invalid item. If you forget, the boxes hold exactly four more ballots than the piles. Three ballots that were not found are not a mistake in themselves.

## parliament-piles-counted-again

evening-parliament-piles-counted-again = The piles were counted again
evening-parliament-piles-counted-again-story = The members opened the mobile ballot box first, counted its ballots and laid them aside. At midnight they counted the piles of the candidates, but the sum was not right. The chairperson proposed to count again without a break. Now there are two notes: the first count and the last note of the piles. One voter of the additional list did not come. Four ballots were missing from the boxes, and the documents are not in order.
evening-parliament-piles-counted-again-note-stationary-boxes-note = The ballot put apart is not included in the boxes.
evening-parliament-piles-counted-again-key = In the first count the ballots of the mobile box were not added to the piles. The piles were short by exactly 16 ballots, and the mobile box holds 16. Take the last note of the piles. The additional list has four voters, but only three signatures.

## parliament-mobile-box-opened

evening-parliament-mobile-box-opened = When the mobile ballot box was opened
evening-parliament-mobile-box-opened-story = Nine voters had asked to vote outside the voting room. The members went to all of them with the mobile ballot box. In the evening this box was opened first, and its ballots were counted twice. The members compared the figure with the requests. The commission made a decision and wrote an act to attach to the protocol. Then the stationary ballot box was opened. One ballot was missing from the two boxes together.
evening-parliament-mobile-box-opened-invalid-piles-note = These piles have no ballots of the mobile ballot box.
evening-parliament-mobile-box-opened-candidate-piles-note = Only ballots of the stationary ballot box are here.
evening-parliament-mobile-box-opened-key = The box holds more ballots than there are requests: 11 and 9. Then, by decision of the commission, all votes of the box are invalid (Article 106.2). Our proposal: write them for the box and under other invalid ballots; check with your Con.EC. The program still asks a question: that is not a mistake, so write an explanation.

## parliament-nobody-came

evening-parliament-nobody-came = The day nobody came
evening-parliament-nobody-came-story = Heavy snow fell in the night and closed the road to the village. The commission opened the polling station on time. One voter had asked to vote at home. The members walked there, but did not find the voter at home. By the evening nobody had voted. The boxes were opened and were empty.
evening-parliament-nobody-came-key = All received ballots are unused, so two items hold the same figure. There is a request, but no ballot was issued: ballots outside the room are zero. Write the zeros and leave no cell blank. The program asks about the signatures: if the figure is right, write an explanation.
