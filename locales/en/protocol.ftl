### Words of the voting results protocol: lines, documents, rules, counting steps, bars (English).

## Titles and marks

election-presidential = Presidential election
protocol-title = Voting results protocol
practice-only = Practice only
training-copy = Training copy – not an official document

## Sections

stage-before-opening = Before the ballot boxes are opened
stage-after-opening = After the ballot boxes are opened
stage-acts = Acts that go with the protocol
stage-signing = Signatures and time

## Lines before the boxes are opened: short label, printed label, what it counts

line-voters-total = Voters in total
line-voters-total-official = The total number of voters in the voter list
line-voters-total-counts = The voter list, the additional list and those who voted with a de-registration card (DVC). Voters who obtained a DVC are taken away.
line-voters-list = In the voter list
line-voters-list-official = The number of voters in the voter list
line-voters-list-counts = Voters in the voter list of the precinct. Voters added on Election Day are not included.
line-voters-additional = In the additional list
line-voters-additional-official = The number of voters in the additional voter list
line-voters-additional-counts = Voters added on Election Day by a decision.
line-dvc-voted = Voted with a DVC
line-dvc-voted-official = The number of voters who voted with de-registration cards for voting
line-dvc-voted-counts = Voters who voted in this precinct with a de-registration card (DVC). Count the cards attached to the list.
line-dvc-obtained = Obtained a DVC
line-dvc-obtained-official = The number of voters who obtained de-registration cards for voting
line-dvc-obtained-counts = Voters from this precinct’s list who obtained a de-registration card (DVC). They are taken away from the voters in total.
line-ballots-received = Ballots received
line-ballots-received-official = The number of ballots submitted by the Constituency Election Commission to the Precinct Election Commission and by the Central Election Commission to the Constituency Election Commission
line-ballots-received-counts = All ballots received from the Constituency Election Commission.
line-ballots-cancelled-unused = Unused ballots, cancelled
line-ballots-cancelled-unused-official = The number of unused ballot papers, cancelled
line-ballots-cancelled-unused-counts = Ballots given to nobody, then counted and cancelled. Spoilt ballots are not included.
line-voters-received = Voters who received a ballot
line-voters-received-official = The number of voters who received ballot papers
line-voters-received-counts = Signatures in the lists, and voters who voted with a DVC. Voters outside the voting room are included.
line-voters-outside = Ballots issued outside the room
line-voters-outside-official = The number of ballot papers issued to voters voting outside the polling station
line-voters-outside-counts = Ballots issued to voters outside the voting room. These voters are also among those who received a ballot.
line-ballots-spoilt = Spoilt ballots
line-ballots-spoilt-official = The number of spoilt ballot papers
line-ballots-spoilt-counts = Ballots that a voter spoilt and that were replaced. They are not in a box and are not invalid ballots.

## Lines after the boxes are opened

line-box-mobile = In the mobile boxes
line-box-mobile-official = The number of ballot papers in mobile ballot boxes (excluding ballots of indeterminate form)
line-box-mobile-counts = Ballots found in the mobile ballot boxes. Ballots of indeterminate form are not included.
line-box-stationary = In the stationary boxes
line-box-stationary-official = The number of ballot papers in immovable ballot boxes (excluding the ballots of indeterminate form)
line-box-stationary-counts = Ballots found in the stationary ballot boxes. Ballots of indeterminate form are not included.
line-invalid-total = Invalid votes
line-invalid-total-official = The number of invalid votes (recording in separate rows ballots in indeterminate form and unmarked ballots)
line-invalid-total-counts = All invalid ballots. Ballots of indeterminate form and unmarked ballots are included.
line-invalid-form = Of indeterminate form
line-invalid-form-official = Ballots in indeterminate form
line-invalid-form-counts = Ballots of indeterminate form. Add them to the invalid ballots, and leave them out of the box items.
line-invalid-unmarked = Unmarked
line-invalid-unmarked-official = Unmarked ballots
line-invalid-unmarked-counts = Ballots without any mark: every square is empty.
line-invalid-other = Other invalid ballots
line-invalid-other-official = The number of other invalid ballots
line-invalid-other-counts = The remaining invalid ballots, for example with more than one square marked. Our proposal: add the ballots of the mobile box that were declared invalid. Check with your Con.EC.
line-valid-votes = Valid votes
line-valid-votes-official = The number of valid votes
line-valid-votes-counts = All votes accepted as valid, taken together.
line-candidate = Candidate
line-candidate-official = Number of votes cast for each candidate for the Presidency
line-candidate-counts = Valid votes cast for this candidate.

## Figures of the acts

line-corners-cut = Cut corners
line-corners-cut-counts = Left corners cut off when ballots were issued. The corners of spoilt ballots are included.
line-mobile-taken = Ballots taken with the mobile box
line-mobile-taken-counts = Ballots taken out of the voting room with the mobile ballot box.
line-mobile-returned = Ballots brought back
line-mobile-returned-counts = Ballots taken with the mobile ballot box, not issued, and brought back.
line-dvc-received = DVCs received
line-dvc-received-counts = De-registration cards (DVCs) that the Precinct Election Commission received.
line-dvc-issued = DVCs issued
line-dvc-issued-counts = De-registration cards (DVCs) that this commission issued to voters.
line-dvc-cancelled = DVCs cancelled
line-dvc-cancelled-counts = De-registration cards (DVCs) issued to nobody and cancelled.

## Signature block and clock

line-members = Members with decisive voting right
line-members-counts = All members of the commission with decisive voting right. Absent members are included.
line-signatures = Signatures in the protocol
line-signatures-counts = Members with decisive voting right who signed the protocol.
line-completed-minutes = Time of completion
line-completed-minutes-counts = The hour and minute when the protocol was completed.

## Documents the figures come from

source-voter-lists-and-cards = voter lists and de-registration cards
source-voter-list = voter list
source-additional-list = additional voter list
source-cards-attached-to-the-list = de-registration cards attached to the list
source-dvc-register = register of de-registration cards
source-act-of-receipt = act on receipt of ballot papers
source-act-of-cancelling = act on cancelling unused ballot papers
source-signatures-and-cards = signatures in the lists and de-registration cards
source-mobile-register = register of voting outside the voting room, and the requests
source-act-on-spoilt-ballots = act on spoilt ballot papers
source-count-of-the-mobile-box = count of the ballots in the mobile ballot box
source-count-of-the-stationary-boxes = count of the ballots in the stationary ballot boxes
source-invalid-piles = piles of invalid ballots
source-candidate-piles = piles of the candidates
source-act-on-cut-corners = act on the number of cut left corners
source-act-on-the-mobile-box = act on the mobile ballot box
source-act-on-unused-dvc = act on unused de-registration cards
source-commission = composition of the commission
source-signature-block = signatures at the end of the protocol
source-clock = clock

## How sure a rule or an item number is, and how grave a finding

evidence-stated = Stated in the law or a CEC text
evidence-older = Older text: check with your Con.EC
evidence-arithmetic = Follows arithmetically
evidence-assumed = Follows if the assumption holds
evidence-advice = Our advice
assumption-A1 = We assume that the voters who received a ballot include those outside the voting room. They also include those who voted with a DVC. Check with your Con.EC.
assumption-A2 = We assume that unused ballots and cancelled ballots are the same ballots in a precinct. Check with your Con.EC.
number-evidence-stated = Item number stands in a CEC text
number-evidence-indirect = Item number taken from published tables
number-evidence-proposed = Item number is our proposal: look at the approved form
severity-error = To fix
severity-explain = To explain
severity-note = Look again

## Chips of law

law-ec = Article { $article }
law-cec = CEC { $number }

## Rules on voters: title, why, what to write as the explanation

rule-voters-add-up = Voters in total: items { $left } and { $right } do not agree
rule-voters-add-up-why = The voter list, the additional list and the voters who voted with a DVC are added. The CEC text then takes away the voters who obtained a DVC. Common mistakes: the DVC items were forgotten, swapped or both added.
rule-nobody-outside-the-lists-received-a-ballot = More voters received a ballot than the total: item { $left } is greater than item { $right }
rule-nobody-outside-the-lists-received-a-ballot-why = Only a voter who is part of the total can receive a ballot. Common mistakes: signatures counted twice, or pages added wrongly. The additional list or the de-registration cards may be missing from the total.
rule-voters-outside-are-part-of-those-who-received = More ballots issued outside the room than in all: item { $left } is greater than item { $right }
rule-voters-outside-are-part-of-those-who-received-why = This follows from what the items count: a part cannot be greater than the whole. Voters who received a ballot outside the room are among all who received one. Common mistakes: the two items swapped, or the voters outside not added to the whole.
rule-dvc-voters-are-part-of-those-who-received = More voted with a DVC than received a ballot: item { $left } is greater than item { $right }
rule-dvc-voters-are-part-of-those-who-received-why = This follows from what the items count: a part cannot be greater than the whole. Voters who voted with a DVC are among those who received a ballot. Common mistakes: these voters left out, or the cards issued by the precinct counted too.
rule-dvc-holders-are-part-of-the-list = More obtained a DVC than are in the list: item { $left } is greater than item { $right }
rule-dvc-holders-are-part-of-the-list-why = This follows from what the items count: a part cannot be greater than the whole. Voters who obtained a DVC are from this precinct’s list. Common mistakes: the two DVC items swapped, or all cards that the commission received written here.

## Rules on ballots

rule-received-ballots-are-accounted-for = Ballots received: items { $left } and { $right } do not agree
rule-received-ballots-are-accounted-for-why = Every ballot received is unused, given to a voter, or spoilt. Common mistakes: a bundle miscounted, or a spoilt ballot counted as unused. Voters who voted with a DVC may be missing from those who received a ballot.
rule-mobile-ballots-within-requests = More ballots in the mobile box than requests: item { $left } is greater than item { $right }
rule-mobile-ballots-within-requests-why = The law compares the ballots in the mobile ballot box with the requests. If there are more, the commission decides that all votes of the box are invalid. Look first: was a request forgotten, a ballot miscounted, or were the boxes mixed?
rule-mobile-ballots-within-requests-explain = Write the decision of the commission. Write an act with the surnames of the members who went with the box. Attach the act to the protocol.
rule-stationary-ballots-within-voters-in-the-room = Too many ballots in the stationary boxes: item { $left } is greater than items { $right }
rule-stationary-ballots-within-voters-in-the-room-why = An older text compares ballots in the stationary ballot box with the voters in the room. We count the voters who voted with a DVC among them. Common mistakes: the cards forgotten, ballots of the mobile box mixed in, or a bundle miscounted.
rule-stationary-ballots-within-voters-in-the-room-explain = We could read only an older text, and its sentence breaks off. The app does not decide: count again and check with your Con.EC. Then write what you found and what the Con.EC answered.
rule-no-more-ballots-found-than-issued = More ballots found than issued: items { $left } are greater than item { $right }
rule-no-more-ballots-found-than-issued-why = This follows from what the items count: no more ballots can be found than were issued. Common mistakes: the mobile ballot box added twice, or too few signatures counted. A ballot of indeterminate form may also be written in a box item.
rule-ballots-in-boxes-are-sorted = Ballots in the boxes: items { $left } and { $right } do not agree
rule-ballots-in-boxes-are-sorted-why = This follows from what the items count: both sides count the same ballots. Ballots of indeterminate form are left out, but may have been written into a box item. Common mistakes: the mobile ballot box forgotten or added twice, or a pile miscounted.
rule-invalid-rows-add-up = Invalid ballots: items { $left } and { $right } do not agree
rule-invalid-rows-add-up-why = This follows from what the items count: the parts together are all the invalid ballots. Common mistakes: ballots of indeterminate form not added, or one ballot written in two items. Spoilt ballots are not included here.
rule-candidate-votes-add-up-to-valid-votes = Votes for the candidates: items { $left } and { $right } do not agree
rule-candidate-votes-add-up-to-valid-votes-why = This follows from what the items count: every valid vote is for one candidate. Common mistakes: an invalid ballot left in a candidate’s pile, or a bundle miscounted. A pile may be forgotten or written twice.

## Rules on the acts

rule-corners-match-ballots-issued = Cut corners do not agree with items { $right }
rule-corners-match-ballots-issued-why = A corner is cut off when a ballot is issued. This includes ballots that were spoilt later. Common mistakes: corners cut outside the room not added, a corner lost, or a bundle miscounted.
rule-corners-match-ballots-issued-explain = Write who counted the corners again. Then write the reason for the difference.
rule-mobile-ballots-taken-are-requests-and-three = Ballots taken are not the number of requests plus 3
rule-mobile-ballots-taken-are-requests-and-three-why = An older text says: one ballot for each request, and three more. We could not read the number in force today. Check with your Con.EC.
rule-mobile-ballots-taken-are-used-or-returned = Mobile ballot box: ballots taken, issued and brought back do not agree
rule-mobile-ballots-taken-are-used-or-returned-why = This follows from the act itself: a ballot taken is issued or brought back. Common mistakes: a ballot brought back not counted, or a spoilt ballot forgotten.
rule-mobile-ballots-taken-are-used-or-returned-explain = Ask the members who went with the box. Write why a ballot is missing or extra.
rule-dvc-cards-are-accounted-for = DVCs received, issued and cancelled do not agree
rule-dvc-cards-are-accounted-for-why = This follows from the papers themselves: a DVC received is issued or cancelled. Common mistakes: a page of the register forgotten, or cards brought by voters counted too.
rule-dvc-cards-are-accounted-for-explain = Write which DVC is missing or extra. Give the reason.

## Rules on signing and time

rule-two-thirds-have-signed = Too few signatures: under 2/3 of members with decisive voting right
rule-two-thirds-have-signed-why = At least two thirds of all members with decisive voting right must sign the protocol. Absent members are part of the whole. A member who disagrees may attach a special opinion to the protocol.
rule-two-thirds-have-signed-sum = Signatures: { $signatures }; members with decisive voting right: { $members }
rule-completed-after-voting-ended = Protocol completed before voting ended
rule-completed-after-voting-ended-why = By law, voting ends at 19:00. The protocol is completed after the count. Common mistakes: the 12-hour clock used, or the old date written after midnight.
rule-completed-after-voting-ended-sum = Protocol: { $time }; end of voting: 19:00
rule-completed-after-voting-ended-explain = If the time is right, write why voting ended early. The law provides for this only in temporary precincts and abroad. Condition: all voters in the list have voted.

## Advice: look again

rule-somebody-voted = Item { $left }: no voter received a ballot
rule-somebody-voted-why = This is possible, but look at the lists again. Common mistakes: signatures not counted yet, or the figure written in another item.
rule-somebody-voted-explain = Write why nobody received a ballot.
rule-turnout-below-ninety-five-percent = Turnout is very high
rule-turnout-below-ninety-five-percent-why = Those who received a ballot are 95% or more of the voters. This is possible, but look at the signatures again. Common mistakes: names in the list counted as signatures, or two items swapped.
rule-turnout-below-ninety-five-percent-sum = Voters who received a ballot: { $voters-received } (item { $no-voters-received }); all voters: { $voters-total } (item { $no-voters-total })
rule-turnout-below-ninety-five-percent-explain = Write who counted the signatures again. Write why turnout is high.
rule-invalid-votes-below-three-percent = Many invalid ballots
rule-invalid-votes-below-three-percent-why = Invalid ballots are 3% or more of the ballots counted. This is possible, but look at the pile again. Common mistakes: spoilt ballots added here, or a valid ballot in the wrong pile.
rule-invalid-votes-below-three-percent-sum = Invalid: { $invalid-total } (item { $no-invalid-total }); valid: { $valid-votes } (item { $no-valid-votes })
rule-invalid-votes-below-three-percent-explain = Write who looked at the invalid ballots again. Write why there are many.
rule-few-ballots-taken-away = Many ballots were not found in the boxes
rule-few-ballots-taken-away-why = The difference is at least 15 ballots, or at least 2% of the ballots issued. A small difference is usual; with this one, look again. Common mistakes: the mobile ballot box forgotten, a bundle miscounted, or too many signatures counted.
rule-few-ballots-taken-away-sum = Issued: { $voters-received } (item { $no-voters-received }); found: { $box-mobile } + { $box-stationary } + { $invalid-form } (items { $no-box-mobile }, { $no-box-stationary }, { $no-invalid-form })
rule-few-ballots-taken-away-explain = Write who counted the boxes again. If you know why the ballots were not found, write that too.
rule-ballots-received-within-three-percent = Many ballots received for this voter list
rule-ballots-received-within-three-percent-why = By law, at most 3% more ballots are printed than there are voters. For one precinct this is only a sign to look again. Common mistakes: the figure copied wrongly from the act, or another precinct’s bundle counted.
rule-ballots-received-within-three-percent-sum = Ballots received: { $ballots-received } (item { $no-ballots-received }); in the voter list: { $voters-list } (item { $no-voters-list })
rule-ballots-received-within-three-percent-explain = Check the figure in the act of receipt with your Con.EC. Write the answer of the Con.EC.
rule-votes-for-more-than-one-candidate = All valid votes are for one candidate: { $name }
rule-votes-for-more-than-one-candidate-why = This is possible, but look at the piles again. Common mistakes: ballots for another candidate mixed in, or the sum of valid votes written here.
rule-votes-for-more-than-one-candidate-sum = Candidate: { $candidate } (item { $no-candidate }); valid votes: { $valid-votes } (item { $no-valid-votes })
rule-few-voters-added-on-the-day = Many voters in the additional list
rule-few-voters-added-on-the-day-why = The voters added are more than 5% of the voter list. Look again at the decision for each voter. Common mistakes: voters who voted with a DVC written here too.
rule-few-voters-added-on-the-day-sum = In the additional list: { $voters-additional } (item { $no-voters-additional }); in the voter list: { $voters-list } (item { $no-voters-list })

## Which counting step to repeat

step-lists = Count the voter list and the additional list again, page by page. Then count the de-registration cards again.
step-signatures = Count the signatures in the lists again, page by page. Check the voters outside the room and the voters with a DVC too.
step-cards = Count the de-registration cards attached to the list again. Compare them with the register.
step-unused-ballots = Count the unused ballots again, bundle by bundle. Then check the spoilt ballots and the signatures.
step-mobile-box = Count the ballots of the mobile ballot box again. Compare them with the requests.
step-stationary-boxes = Count the ballots of each stationary ballot box again. Keep ballots of indeterminate form apart.
step-piles = Count all piles again, one by one. Begin with the ballots of indeterminate form.
step-invalid-piles = Count each pile of invalid ballots again. Check that every ballot is in its own pile.
step-candidate-piles = Count the pile of each candidate again. Look for ballots of other candidates and invalid ballots.
step-corners = Count the cut corners again. Check also the corners cut outside the voting room.
step-mobile-act = Compare the act on the mobile ballot box with the requests. Count the ballots brought back again.
step-signing = Invite all members to read and sign the protocol. Count the signatures again.
step-clock = Compare the time written with the clock. Use the 24-hour clock.
step-act-of-receipt = Look at the act on receipt of ballot papers. Compare its figure with the protocol.

## Questions that help to find the mistake


## Ballots given to voters and not found in a box

difference-taken-away = Given to voters, not found in the boxes
difference-taken-away-note = Not a mistake in itself: a voter may not have put the ballot into a box. We found no rule on this, so check with your Con.EC. If you know the reason, write a note.

## Where every ballot went: bars and their parts

bar-received = Ballots received
bar-given-to-voters = Ballots given to voters
bar-counted = Ballots counted
bar-candidates = Votes for the candidates
part-ballots-cancelled-unused = unused
part-voters-received = issued
part-ballots-spoilt = spoilt
part-box-mobile = mobile box
part-box-stationary = stationary box
part-invalid-form = indeterminate form
part-taken-away = not found
part-valid-votes = valid
part-invalid-unmarked = unmarked
part-invalid-other = other invalid
part-candidate = candidate

## Other kinds of election

election-presidential-abroad = Presidential election, polling station abroad
election-milli-majlis = Elections to the Milli Majlis
election-municipal = Municipal elections
election-referendum = Referendum

stage-election = About the election

line-seats = Municipality members to be elected
line-seats-counts = How many members of this municipality are to be elected. The ballot paper says it.
line-question-yes = Question { $entry }: for
line-question-yes-official = Question { $entry }: number of voters who voted for
line-question-yes-counts = Votes for, on this question.
line-question-no = Question { $entry }: against
line-question-no-official = Question { $entry }: number of voters who voted against
line-question-no-counts = Votes against, on this question.
line-question-invalid = Question { $entry }: invalid
line-question-invalid-official = Question { $entry }: number of invalid votes
line-question-invalid-counts = Invalid votes on this question: both answers marked, or none.

source-voter-lists = voter lists
source-signatures = signatures in the lists
source-ballot-paper = ballot paper
source-question-piles = piles of the questions

line-voters-total-counts-without-dvc = The voter list and the additional list together.
line-voters-received-counts-without-dvc = Signatures in the lists. Voters outside the voting room are included.
assumption-A1-without-dvc = We assume that the voters who received a ballot include those outside the voting room. Check with your Con.EC.
assumption-A3 = We assume that a ballot carries no more marks than there are members to elect. We have not read this rule: check with your Con.EC.

rule-listed-voters-add-up = Voters in total: items { $left } and { $right } do not agree
rule-listed-voters-add-up-why = The voter list and the additional list are added. Common mistakes: the additional list forgotten, or pages added wrongly.
rule-nobody-outside-the-lists-received-a-ballot-why-without-dvc = Only a voter who is part of the total can receive a ballot. Common mistakes: signatures counted twice, or pages added wrongly. The additional list may be missing from the total.
rule-received-ballots-are-accounted-for-why-without-dvc = Every ballot received is unused, given to a voter, or spoilt. Common mistakes: a bundle miscounted, or a spoilt ballot counted as unused. A page of signatures may be missing.
rule-stationary-ballots-within-voters-in-the-room-why-without-dvc = An older text compares ballots in the stationary ballot box with the voters in the room. Common mistakes: ballots of the mobile box mixed in, or a bundle miscounted.
rule-few-voters-added-on-the-day-why-without-dvc = The voters added are more than 5% of the voter list. Look again at the decision for each voter.
step-lists-without-dvc = Count the voter list and the additional list again, page by page.
step-signatures-without-dvc = Count the signatures in the lists again, page by page. Check the voters outside the room too.

rule-marks-within-seats = Votes for the candidates: items { $left } and { $right } do not agree
rule-marks-within-seats-why = A valid ballot has at least one mark. It has no more marks than members to elect. Common mistakes: an invalid ballot left in a pile, or the votes of one candidate written twice.
rule-one-mark-for-a-candidate-on-a-ballot = More votes for a candidate than valid ballots: item { $left } is greater than item { $right }
rule-one-mark-for-a-candidate-on-a-ballot-why = This follows from what the items count: a ballot has one mark for one candidate. Common mistakes: a pile counted twice, or the figures of two candidates swapped.
rule-answers-add-up-to-ballots-in-boxes = Votes on the question: items { $left } and { $right } do not agree
rule-answers-add-up-to-ballots-in-boxes-why = This follows from what the items count: every ballot has one answer to every question. An invalid answer is counted too. Common mistakes: a bundle miscounted, or the invalid answers forgotten.
rule-early-end-only-when-all-have-voted = Voting ended early, but not everybody voted: item { $left } is less than item { $right }
rule-early-end-only-when-all-have-voted-why = Voting may end before 19:00 once all voters in the list have voted. Common mistakes: the 12-hour clock used, or the additional list forgotten.
rule-early-end-only-when-all-have-voted-explain = Check the time. If it is right, write why voting ended early.
step-question-piles = Count the three piles of the question again: for, against, invalid.
step-early-end = Compare the time written with the clock. Count the signatures in the list again.

## Titles of the repeated lines

group-candidate = Number of votes cast for each candidate for the Presidency
group-question = Number of votes on each question put to referendum
