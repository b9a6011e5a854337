### Words around the guide, and of the check of its texts.

## Chapters

chapter-preparing = Preparing
chapter-opening = Opening
chapter-voting = Voting
chapter-closing = Closing
chapter-counting = Counting
chapter-protocol = Protocol
chapter-delivery = Delivery
chapter-background = Background
chapter-trainers = For trainers

## Who acts

who-chairperson = Chairperson
who-secretary = Secretary
who-members = Members
who-member-at-door = Member at the entrance
who-member-at-list = Member with the voter list
who-member-at-ballots = Member who issues ballots
who-commission = The whole commission
who-observer = Observer
who-voter = Voter
who-con-ec = Constituency commission
who-trainer = Trainer
who-reader = You

## Who says so

standing-law = Law
standing-law-about = Read in the text of the Code or of a CEC act.
standing-older = Older text
standing-older-about = Only an older text was read. It may be different now.
standing-customary = Customary
standing-customary-about = Observers, the press or voter guides say so.
standing-advice = Our advice
standing-advice-about = Our opinion, not a rule.
check-with-con-ec = Check with your Con.EC
near-articles = See also
read-text = The text was read
read-older = Only an older text was read
read-reported = Only reports about it were read
read-unread = The text was not read
term-attested = This word stands in official or press texts.
term-own = This word is our translation.

## What is found

found-page = Guide
found-term = Glossary
found-line = Protocol item
found-form = Form
found-exercise = Exercise
found-walkthrough = Walkthrough
search-nothing = Nothing found. Try another word.

## Command line

content-usage =
    The guide:
        secki content check [FOLDER] [--lang az|en|ru]
        secki search QUERY [--json] [--lang az|en|ru]
content-no-query = No words to search for were given. Command: { $word }
content-no-such-command = There is no such command: { $word }. Write: secki content check
content-right = Pages: { $pages }. Walkthroughs: { $walkthroughs }. Terms: { $terms }. Articles and acts: { $articles }. No faults.
content-faults = Faults: { $n }

## Faults of the texts

content-not-toml = The file cannot be read as TOML: { $name }
content-no-list = The list { $name }.toml is missing.
content-no-such-page = There are words here, but there is no structure of “{ $name }”.
content-no-words = There are no words in this language: { $name }
content-no-block-words = The block has no words: [{ $name }]
content-no-such-block = The structure has no such block: [{ $name }]
content-twice = It stands here a second time: { $name }
content-out-of-order = The blocks stand in another order. This one belongs here: [{ $name }]
content-no-head = The file must begin with “# title”, an empty line and “> summary”.
content-empty = Words are missing here.
content-no-see-do = Write: what you see => what to do
content-no-table = A table has a head and rows. Every row has as many cells as the head.
content-other-rows = The rows are not as many as in this language: { $name }
content-no-who = A step says who acts (who). Another block does not.
content-no-standing = An instruction says its standing (standing).
content-no-article = For the standing “law” or “older”, name the article (law).
content-advice-with-law = Advice does not stand in the law. Write near instead of law.
content-wrong-kind = Only a picture has a drawing (picture). Only a link has a target (to).
content-unknown-article = The list of articles does not have { $name }.
content-unknown-term = The glossary does not have { $name }.
content-unknown-target = There is no { $name }.
content-unknown-picture = There is no drawing { $name }.
content-unbalanced = A mark is not closed. Write a term as {"{key|words}"}, a bold word as **word**.
content-marked-twice = The term is marked a second time on this page: { $name }
content-too-many-marks = There are too many marks on this page. There may be { $most }.
content-not-marked = The page explains this term, but marks it nowhere: { $name }
content-long-sentence = The sentence “{ $start } …” has { $words } words. It may have { $most }.
content-page-length = The page has { $words } words. It must have from { $least } to { $most }.
content-avoid = Do not write “{ $name }”. Write: { $instead }
content-foreign-letters = This word has letters of another alphabet: { $name }
content-capitals = This word is typed in capitals: { $name }
content-spaces = There is a space too many here.
content-straight-quote = Here is a straight quotation mark. Write the mark of the language.
content-short-time = Write the time with two figures for the hour: { $name }
content-article-in-words = The number { $name } belongs to the structure, not to the words.
content-step-count = The walkthrough has { $count } steps. It must have from { $least } to { $most }.
content-answer-count = The decision has { $count } answers. It must have from { $least } to { $most }.
content-right-answers = A decision must have one right answer (right). This one has { $count }.
content-wrong-time = A time is HH:MM and not earlier than the one before: { $name }
content-not-on-plan = Whoever acts in this step does not stand on the plan: { $name }
content-not-played = The step is addressed to a role that the walkthrough does not have: { $name }
content-not-remembered = No decision before this step remembers { $name }.
content-marked = Terms and bold words are not marked here.
