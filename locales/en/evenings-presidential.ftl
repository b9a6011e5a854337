### Evenings of a presidential election, also at a mission abroad: title, story, key, notes (English).

## Rows that only these evenings have

row-pile-stationary = Pile from the stationary box
row-pile-mobile = Pile from the mobile box

## Level 1

evening-first-evening = The first evening: a quiet precinct
evening-first-evening-story = 19:00. The chairperson announced aloud that voting was over. It was a quiet day: no queue, and nobody needed the mobile ballot box. The members counted the ballots and wrote the acts. The documents lie before you in order. Copy the figures from the documents into the protocol. Where a document says 0, write 0 too.
evening-first-evening-key = The totals are the hard part of this evening. To find the valid votes, add the votes of the three candidates. Then check: how many are the valid and invalid votes together? This evening their sum equals the ballots found in the box.

evening-the-secretarys-hand = The secretary’s handwriting
evening-the-secretarys-hand-story = Towards evening the light in the room was weak. The secretary wrote the acts by hand and in a hurry. The mobile ballot box stayed in its place all day. The members opened the stationary box and counted the ballots. The lists and the acts are ready. Now you fill in the protocol.
evening-the-secretarys-hand-key = These figures hold many digits that look alike: 1 and 7, 3 and 8. A common mistake is to take one for the other. Let one member read the figure aloud, and another look at the protocol. If the totals do not agree, check these digits first.

## Level 2

evening-cards-come-and-go = Those who came, those who left
evening-cards-come-and-go-story = The precinct is near a railway station: many people come and go. Before Election Day many voters obtained a de-registration card. On Election Day other voters came with cards from elsewhere. Their cards were attached to the list. The register holds several figures. First read what each figure counts.
evening-cards-come-and-go-dvc-cards-note = One voter voted with each card.
evening-cards-come-and-go-key = Total: add those who voted with a card, and take away those who obtained one. Those who voted with a card also belong to the voters who received a ballot. Common mistake: the two figures are swapped, or those who came are forgotten. Cards received or cancelled by the commission are not added to the voters.

evening-spoilt-and-replaced = One table, two acts
evening-spoilt-and-replaced-story = During the day a few voters spoilt a ballot. The commission replaced these ballots. In the evening all ballots left on the table were counted together. Then they were sorted, and two acts were written. The cut corners were counted too. Choose which figure belongs in the protocol.
evening-spoilt-and-replaced-first-count-note = This figure was written before the ballots were sorted.
evening-spoilt-and-replaced-key = Spoilt ballots have their own item: do not add them to the unused ones. There are more corners than voters who received a ballot: spoilt ballots had corners too. Ballots received less unused, issued and spoilt must leave nothing. If the difference equals the spoilt ballots, look for this mistake.

evening-far-from-home = Far from home
evening-far-from-home-story = The precinct is at a diplomatic mission abroad. Many voters came with a de-registration card. A few were added to the additional list by a decision. Voting ended at 19:00 local time. There were few voters, so the count was short. Now fill in the protocol.
evening-far-from-home-key = In these figures many equal digits stand side by side. Common mistake: such a digit is written once too often, or once too few. Compare with the document how many digits the figure has. Remember also that those who voted with a card received a ballot.

## Level 3

evening-bundles-on-the-table = Bundles on the table
evening-bundles-on-the-table-story = This precinct has many voters. The members tied the ballots in bundles to count them safely. Loose sheets were put on top of the bundles. The mobile ballot box also came back at midday. The secretary wrote how many bundles each pile has. Now calculate the final figures.
evening-bundles-on-the-table-candidate-piles-note = Three members tied the piles, each alone.
evening-bundles-on-the-table-key = The bundles are not equal: one holds 100 ballots, another 50. If a bundle is forgotten or miscounted, the difference is exactly 50 or 100. Then count only the bundles again, not the ballots. Add the loose sheets on top as well.

evening-the-box-comes-back = The mobile box comes back
evening-the-box-comes-back-story = Voters who could not come because of their health voted at home. Members of the commission went to them with the mobile ballot box. In the evening this box was opened first, then the stationary box. The ballots of each box were sorted by candidate, separately. The members who went with the box brought their own act. Choose the figures that you need.
evening-the-box-comes-back-invalid-piles-note = All these ballots came out of the stationary box.
evening-the-box-comes-back-key = A candidate’s votes are two piles together: from the stationary box and from the mobile box. Common mistake: the piles of the mobile box are forgotten. Then valid and invalid votes together are fewer than the ballots in the boxes. If the difference equals the ballots in the mobile box, look for this mistake.

## Level 4

evening-counted-once-more = Counted once more
evening-counted-once-more-story = The first count ended at midnight, but the totals did not agree. The members counted all piles again, sheet by sheet. There were ballots of indeterminate form in the stationary box. They were put apart. After the count the documents on the table were no longer in order. The note of the first count is among them.
evening-counted-once-more-candidate-piles-note = These piles were counted a second time, sheet by sheet.
evening-counted-once-more-first-count-note = With these figures the totals did not agree.
evening-counted-once-more-note-stationary-boxes-note = All ballots that came out include those put apart.
evening-counted-once-more-key = In the first count a few invalid ballots stayed in the first candidate’s pile. Take ballots of indeterminate form away from the box, and add them to the invalid ones. Ballots that are in no box are not a mistake in themselves. We found no rule about them: check with your Con.EC.

evening-six-pages = Six pages of signatures
evening-six-pages-story = The voter list has six pages. In the evening the signatures were counted page by page. Two members counted the unused ballots, one after the other. Each wrote the figure on a separate paper. There are two stationary ballot boxes here. A few ballots were missing from them. The documents are in one folder, but not in order.
evening-six-pages-first-count-note = One member wrote this note before the act was written.
evening-six-pages-voter-list-note = These pages have no signatures of voters who voted outside the room.
evening-six-pages-note-stationary-boxes-note = The ballot put apart is not included in the boxes.
evening-six-pages-key = The note and the act show the same ballots: do not add them together. If the difference equals the unused ballots, look for this mistake. Add the signatures of all six pages. Then add the additional list’s signatures, the cards, and the voters outside the room.

## Level 5

evening-the-mobile-box-is-opened = The mobile box is opened
evening-the-mobile-box-is-opened-story = The mobile ballot box was at several addresses during the day. At the count it was opened first. The members counted the ballots, and then counted them again. The figure stayed the same. Then the stationary box was opened, and its piles were kept apart. The secretary added the votes of both boxes. The chairperson asked for the requests.
evening-the-mobile-box-is-opened-first-count-note = The votes of both boxes were added together.
evening-the-mobile-box-is-opened-candidate-piles-note = Here are only ballots from the stationary box.
evening-the-mobile-box-is-opened-invalid-piles-note = Here are only ballots from the stationary box.
evening-the-mobile-box-is-opened-key = With more ballots than requests, the commission declares all votes of the box invalid (Article 106.2). Candidates get only the votes of the stationary box. Our proposal: add ballots of the mobile box to other invalid ones; check with your Con.EC. Write the decision in the explanation; name in the act the members who took the box.

evening-eleven-names = Eleven names
evening-eleven-names-story = There are eleven candidates on the ballot. One table was too small for the piles, so a second table was brought. Some piles are thick, and some have only a few sheets. There were also many boxes: one mobile, three stationary. Two ballots were missing from them. The secretary finished the notes at 01:00. Copy each name and each figure with care.
evening-eleven-names-key = In a long column a digit is easily lost, or the neighbouring candidate’s figure is written. Let one member read the name and the figure aloud, and another look at the protocol. Then add valid and invalid votes, and compare them with the ballots in the boxes. This evening they are equal: there are no ballots of indeterminate form.

evening-the-day-ends-early = The day that ended early
evening-the-day-ends-early-story = This precinct abroad has a short voter list. During the day the mobile ballot box went once to a hospital. At 16:40 the members looked through the list again. The chairperson said that all had voted, and announced the end of voting. Do the figures confirm these words? Fill in the protocol and check.
evening-the-day-ends-early-key = At a station abroad, voting may end early if all listed voters have voted (Article 104.3). Compare the total with all voters who received a ballot, not with the signatures alone. Voters who left with a card are taken away; those who came with one are added. The program will ask about the high turnout: write the reason.
