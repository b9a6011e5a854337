### The papers of walkthroughs and sessions.

## The papers of a walkthrough

# $n (number): minutes.
print-walk-minutes =
    { $n ->
        [one] { $n } minute
       *[other] { $n } minutes
    }
# Under the name of the role.
print-walk-checklist = Checklist
print-walk-name = Surname, name
print-walk-date = Date
print-walk-done = Done
# Said of an empty box to a reader who does not see it.
print-walk-tick = empty box
print-walk-time = Time
print-walk-what = What you do
print-walk-basis = How we know
print-walk-cards = Role cards
# $text (text): what is said aloud, without quotation marks.
print-walk-aloud = Say aloud: “{ $text }”
print-walk-no-steps = You have no step of your own in this walkthrough. Stand at your place on the plan and watch. Then tell the group what you saw.
print-walk-handout = Handout
print-walk-roles = Roles:
print-walk-steps = Steps
print-walk-solutions = Correct answers
# Before the text of the right answer.
print-walk-right = Correct:

## The pocket card

print-walk-pocket = Look again
print-walk-pocket-back = Look again: back
print-walk-pocket-none = You have no wrong answer yet. Do a walkthrough. Then print the card again.
print-walk-pocket-own = My own notes
print-walk-pocket-print = Print: A6 paper, 100%, both sides. If you have no A6, print four pages on one A4 sheet and cut.

## Answer cards

print-walk-answer-cards = Answer cards A–D
print-walk-answer-cards-print = Print one sheet for each participant. Cut along the dashed lines.

## The agenda of a session and its participants

print-walk-agenda = Agenda
# $n (number): the day.
print-walk-agenda-day = Day { $n }
print-walk-agenda-minutes = Minutes
print-walk-agenda-what = What is done
print-walk-agenda-kind = Kind
# $hours (number), $minutes (number).
print-walk-lasts = { $hours } h { $minutes } min
print-walk-lasts-hours = { $hours } h
print-walk-lasts-minutes = { $minutes } min
# $time (text): 6 hours 30 minutes.
print-walk-agenda-total = Total: { $time }
print-walk-agenda-work = Work: { $time }
print-walk-agenda-breaks = Breaks: { $time }
print-walk-agenda-parked = Questions of the group for the end
print-walk-agenda-votes = Answers of the group
print-walk-agenda-question = Question
print-walk-agenda-right = Correct
print-walk-agenda-votes-about = Under the letter: how many chose this answer. Before the arrow: the first answers. After it: the second answers.
print-walk-attendance = Attendance list
print-walk-attendance-place = Place
print-walk-attendance-trainer = Trainer
print-walk-attendance-name = Surname, name, father’s name
print-walk-attendance-precinct = Precinct No.
# $n (number): the day.
print-walk-attendance-signature = Signature, day { $n }
