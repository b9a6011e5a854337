### The trainer’s screens: plans, the editor of a plan, the presenter view.

## The list of plans

teach-why = Choose a plan and show it to the room. The room never sees your notes.
teach-stopped = You stopped here
teach-ready = Ready plans
teach-ready-why = To change a ready plan, copy it.
teach-own = My plans
teach-own-empty = Your plans will be here. Copy a ready plan or start a new one.
teach-project = Project
teach-open = Open
teach-new = New plan
teach-one = Project one topic
teach-cards = A–D cards
teach-days =
    { $n ->
        [one] { $n-text } day
       *[other] { $n-text } days
    }
teach-blocks =
    { $n ->
        [one] { $n-text } block
       *[other] { $n-text } blocks
    }
teach-minutes = { $minutes-text } min
teach-hours = { $hours-text } h
teach-hours-minutes = { $hours-text } h { $minutes-text } min
teach-again-ask = This session is not finished
teach-again-why = Go on where you stopped or start at the beginning.
teach-anew = Start at the beginning
teach-remove-ask = Delete this plan?
teach-remove-what = The plan “{ $title }” will be deleted. The questions and answers of the group will be deleted too. You cannot undo this.

## What can be chosen

choose-project = What do you want to show?
choose-add = What do you want to add?
choose-search = Search…
choose-kinds = Kind
choose-all = All
choose-none = Nothing found. Try another word.
choose-found = Found: { $n-text }
block-walkthrough = Walkthrough
block-page = Guide
block-exercise = Exercise
block-question = Question
block-break = Break

## A plan

plan-ready = This is a ready plan. To change it, copy it.
plan-copy = Copy to change
plan-about = About the session
plan-title = Name of the plan
plan-group = Group
plan-people = Number of people
plan-begins = Start time
plan-day = Day { $day }
plan-minutes = Minutes: { $title }
plan-minutes-short = min
plan-minutes-missing = Write the minutes: 1–480.
plan-up = Move up: { $title }
plan-down = Move down: { $title }
plan-to-day = Move to day { $day }: { $title }
plan-remove = Remove from the plan: { $title }
plan-removed = “{ $title }” was removed from the plan.
plan-put-back = Put it back
plan-moved = { $title }: day { $day }, place { $place }.
plan-add = Add a block
plan-add-to = Add a block to day { $day }
plan-add-day = New day
plan-empty = The plan is empty. Add the first block.
plan-agenda = Agenda
plan-attendance = Attendance list
plan-asked = Questions of the group for the end
plan-answers = Answers of the group
plan-answers-first = First
plan-answers-second = Second
plan-answers-letter = Answer
plan-right = correct
plan-key-move = Move the block up and down

## The presenter view

console-none = Nothing is being projected now.
console-none-why = Choose a plan under “Teach” and project it.
console-none-back = Go back
console-part = This block
console-whole = The whole day
console-of = of { $time }
console-on-time = on time
console-behind =
    { $n ->
        [one] { $n-text } minute behind
       *[other] { $n-text } minutes behind
    }
console-ahead =
    { $n ->
        [one] { $n-text } minute ahead
       *[other] { $n-text } minutes ahead
    }
console-on-screen = On the screen · slide { $no } of { $all }
console-next-slide = Next
console-last = This is the last slide.
console-is-black = The room sees a black screen. Press B to show the slide again.
console-is-frozen = The screen is frozen. The room still sees the earlier slide.
console-is-closed = The room’s screen is closed. Press F to open it.
console-you = You are here: { $heading }
console-notes = Say and ask
console-notes-none = There are no notes for this slide.
console-notes-language = Language of the notes
console-act = Play the roles
console-act-why = Write the names once. The app draws the roles by lot.
console-lot-free = nobody yet
console-draw = Draw lots
console-draw-again = Draw again
console-names = Names
console-names-title = Names of the group
console-names-why = Write one name on each line. The room does not see them.
console-names-missing = Write at least one name.
console-ask = Ask the group
console-ask-right = Correct answer: { $letter }
console-ask-first = First answers. Count the hands or the cards.
console-ask-second = Let them discuss in pairs. Then count the second answers.
console-ask-field = how many people
console-ask-keep = Keep the counts
console-ask-missing = Write a count for every letter. If there is nobody, write 0.
console-ask-again = Ask again
console-ask-were = First answers
console-ask-bars = How the group answered
console-parked = Questions for the end
console-park = Question of the group
console-park-add = Keep
console-park-why = These questions are printed with the agenda.
console-unpark = Delete the question: { $text }
console-back = Back
console-next = Next
console-reveal = Show all
console-black = Black screen
console-light = Show the slide
console-freeze = Freeze
console-unfreeze = Unfreeze
console-overview = Overview
console-overview-now = on the screen now
console-screen = Screen: { $language }
console-screen-larger = Screen: { $language } · larger text
console-screen-title = The room’s screen
console-screen-language = Language on the screen
console-larger = Larger text
console-larger-why = The back rows can read it too.
console-displays = Which display
console-display-here = { $size }, this display
console-full = Full screen
console-full-leave = Leave full screen
console-one-display = This computer has one display: the slides cover this window. Press Esc to come back.
console-end = End session
console-key-step = Next and previous slide
console-key-black = Black screen
console-key-full = Full screen
console-key-leave = Leave the black screen, then full screen
