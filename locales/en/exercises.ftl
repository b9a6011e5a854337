### The screens of practising: exercises, people, documents of the evening, grade, find the mistake, words.

## The list of exercises

exercises-why = You get the documents of an evening and fill in the protocol from them. After you hand it in, you see the right figure of every item.
exercises-first = Begin here
exercises-first-why = The documents of the evening stand beside the form. Copy the figures from them into the protocol. Then hand the protocol in.
exercises-next = Next exercise
exercises-begun = The exercise you began
exercises-begin = Begin
exercises-list = Exercises by level
exercises-kind = Kind of election
exercises-kind-all = All elections
exercises-level = Level { $level }
exercises-back = Back to the exercises
exercise-state-new = new
exercise-state-begun = begun
exercise-state-mistakes = has mistakes
exercise-state-right = all right
exercise-last = Last try: { $last }

looks-title = Worth another look
looks-why = Not right the last time

## People

people-title = Who practises?
people-why = Results are kept for each name apart. There are no passwords.
people-now = Participant: { $name }
people-nobody = No name chosen
people-none = Practise without a name
people-new = New name
people-add = Add
people-name = Name
people-rename = Change the name: { $name }
people-keep = Keep
people-remove = Remove the name: { $name }
people-remove-ask = Remove this name?
people-remove-what = “{ $name }” and all its tries will be removed. The protocols stay. You cannot undo this.

## Beside the form

beside = Beside the form
beside-documents = Documents
beside-findings = Findings
beside-new = { $n-text } new
beside-toggle = Documents or findings
beside-head = The head of the form is filled in
beside-story = That evening
beside-print-evening = Print the documents
beside-print-evening-why = The evening and its documents on paper
beside-print-answers = Print the answer key
beside-print-answers-why = The right figure of every item, and where it comes from

## Handing in

hand-in = Hand in
hand-in-ask = Hand in this protocol?
hand-in-blank =
    { $n ->
        [one] { $n-text } item is blank
       *[other] { $n-text } items are blank
    }
hand-in-blank-why = A blank item counts as a mistake. Where there is nothing, write 0. Choose an item to go to it.
hand-in-complete = Every item is written.
hand-in-errors =
    { $n ->
        [one] The check shows { $n-text } thing to fix.
       *[other] The check shows { $n-text } things to fix.
    }
hand-in-locks = A protocol that is handed in is locked. Its figures cannot be changed. Then you see the right figures.
handed-in = Handed in: { $time }.

## The grade

graded-kinds = What kind of mistakes
graded-key = What this evening teaches
graded-lines = Item by item
graded-only = Only mistakes
graded-all = All items
graded-no = No.
graded-item = Item
graded-written = You wrote
graded-right = Right figure
graded-blank = blank
graded-agrees = right
graded-from = Taken from: { $from }
graded-again = Once more

## Find the mistake

find-title = Find the mistake
find-why = A filled-in protocol holds one mistake. Say which item it is in, and what you would count again.
find-level = Level
find-level-1 = The check shows which items do not agree.
find-level-2 = The check tells only how many relations do not agree.
find-level-3 = The check is silent. The mistakes were made while counting.
find-kind-any = Any election
find-new = New protocol
find-code = Do you have a code? Write it here
find-code-why = The same code opens the same protocol on every computer.
find-open = Open by code
find-code-here = Code
find-code-tell = Tell others this code. The same protocol will open for them.
find-check = The check
find-which-line = Which item is the mistake in?
find-line-hint = Choose the item in the protocol: with the mouse, or with the up and down arrows.
find-chosen = Your item: { $no } { $label }
find-which-recount = What would you count again?
find-answer = Answer
find-missing =
    { $what ->
        [line] Now choose the item with the mistake.
        [recount] Now choose what you would count again.
       *[both] First choose the item, then the recount.
    }
find-ready = Now you can answer.
find-both-right = Both are right.
find-one-right = One of the two is right.
find-none-right = Not right.
find-line-right = The item is right.
find-line-wrong = The item is not right. The mistake may be here: item { $items }.
find-recount-right = The recount is right.
find-recount-wrong = The recount is not right.
find-smallest = The smallest recount
find-here = the mistake is here
find-yours = your choice
find-same = Same level, new protocol
find-another = Choose another
find-key-lines = Previous and next item
find-key-recount = Choose the recount

## Numbers in words

drill-title = Numbers in words
drill-why = In a protocol every number stands in figures and in words. Write ten numbers in words.
drill-level-1 = Numbers up to 99, and round hundreds.
drill-level-2 = Numbers up to 3,000, with words that are often wrong.
drill-level-3 = Numbers up to 100,000.
drill-begin = Begin
drill-place = Number { $place } of { $all }
drill-label = Write this number in words
drill-hint = Hyphens and “and” may be left out: one hundred one.
drill-check = Check
drill-next = Next
drill-finish = See how it went
drill-right = Correct.
drill-right-gently = Correct. Look at the spelling:
drill-wrong = Not correct.
drill-written = In the protocol it is written:
drill-score = { $right } of { $whole } numbers are right
drill-all-right = All numbers are right
drill-missed = Look at these numbers again
drill-again = Once more
drill-key-check = Check, then the next number
