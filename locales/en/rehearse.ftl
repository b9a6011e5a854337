### Walkthroughs step by step: list, walk, exam, roles, review.

## The list of walkthroughs

rehearse-title = Election Day step by step
rehearse-why = You see on a plan who does what. You decide, and at once you read why.
rehearse-walked-of = { $n-text } of { $all } done
rehearse-first = Start here
rehearse-first-why = Go through the day in its order. Stop when you like: your place is kept.
rehearse-stopped = You stopped here
rehearse-next = Next walkthrough
rehearse-all-walked = Every walkthrough is done
rehearse-all-walked-why = Now check yourself with an exam.
rehearse-other = Other situations
rehearse-minutes = { $n-text } min
rehearse-steps =
    { $n ->
        [one] { $n-text } step
       *[other] { $n-text } steps
    }
rehearse-decisions =
    { $n ->
        [one] { $n-text } question
       *[other] { $n-text } questions
    }
rehearse-new = new
rehearse-walked = done
rehearse-right = Correct at the first try: { $right } of { $all }
rehearse-exam = Exam: { $right } of { $all }
rehearse-study = Study
rehearse-study-again = Study again
rehearse-take-exam = Exam
rehearse-in-roles = In roles
rehearse-print = Print
rehearse-list = All walkthroughs

rehearse-afresh = Start again
rehearse-afresh-ask = Start again?
rehearse-afresh-what = Your place and your answers in this walkthrough will be deleted. The review and the exam score stay. You cannot undo this.

## Papers

walk-print-title = Print the walkthrough
walk-paper-which = Document
walk-paper-checklists = Checklists, one page for each role
walk-paper-cards = Role cards to cut out
walk-paper-handout = Handout
pocket-title = Pocket card
pocket-print = Print the pocket card

## A walkthrough

walk-step = Step { $no } of { $all }
walk-say = Say aloud
walk-met = Your earlier answer shows here
walk-right = Correct.
walk-wrong = Not correct.
walk-answer-right = correct
walk-answer-wrong = not correct
walk-try = You may try another answer.
walk-first-counts = The first answer counts. This question comes back in the review.
walk-to-page = Guide: { $title }
walk-to-line = Protocol: { $title }
walk-who-acts = Who acts
walk-on-plan = On the plan
walk-back = Back
walk-next = Next
walk-finish = Finish
walk-wait = Answer the question first.
walk-steps = Steps
walk-state-here = you are here
walk-state-done = done
walk-state-wrong = wrong answer
walk-state-right = correct answer
walk-state-open = not done yet
walk-kept = Saved
walk-project = Project
walk-key-choose = Choose an answer
walk-key-steps = Go from step to step
walk-key-ends = First and last step

## On the plan

actor-chairperson = Chairperson
actor-secretary = Secretary
actor-member = Commission member
actor-voter = Voter
actor-observer = Observer
actor-agent = Agent
actor-journalist = Journalist
actor-helper = Helper of the voter
actor-police = Police officer
actor-con-ec = Member of the Con.EC

## The exam

walk-exam = Exam
walk-exam-note = You see the correct answers at the end. Until then you may change an answer.
walk-exam-score = Correct: { $right } of { $all }
walk-exam-all-right = Every answer is correct.
walk-exam-missed = Wrong answers
walk-exam-yours = Your answer
walk-exam-theirs = Correct answer
walk-exam-kept = The score is kept. The exam does not change the review.
walk-exam-again = Take the exam again
walk-to-step = Show the step

## Roles

walk-roles = In roles
walk-roles-title = Who plays what?
walk-roles-why = You may leave the names empty. Each role takes the laptop at its own steps. A role sees only what happens where it stands.
walk-roles-begun = This walkthrough is already begun in roles.
walk-roles-begin = Begin
walk-role-chairperson = Chairperson
walk-role-secretary = Secretary
walk-role-members = Commission member
walk-role-voters = Voter
walk-role-observers = Observer
walk-role-police = Police officer
walk-role-media = Journalist
walk-role-con-ec = Member of the Con.EC
walk-hand-over = Hand the laptop to
walk-hand-over-why = The others do not look at the screen.
walk-i-am-chairperson = I am the chairperson
walk-i-am-secretary = I am the secretary
walk-i-am-members = I am the commission member
walk-i-am-voters = I am the voter
walk-i-am-observers = I am the observer
walk-i-am-police = I am the police officer
walk-i-am-media = I am the journalist
walk-i-am-con-ec = I am the member of the Con.EC
walk-heard = You heard

## The end of a walkthrough

walk-end = The walkthrough is done
walk-end-open =
    { $n ->
        [one] { $n-text } question has no answer.
       *[other] { $n-text } questions have no answer.
    }
walk-end-all-right = Every first answer was correct. Nothing goes into the review.
walk-end-missed = Wrong at the first try
walk-end-back = These questions come back in the review
walk-end-read = Pages of the guide
walk-end-look = Look at the steps again

## The review

review-title = Ten-minute review
review-due =
    { $n ->
        [one] { $n-text } question comes back today.
       *[other] { $n-text } questions come back today.
    }
review-ten = It takes ten minutes at most.
review-none = Nothing comes back today.
review-none-why = Questions you answer wrongly in a walkthrough come back here on another day.
review-first = First do a walkthrough
review-begin = Start the review
review-open = Go to the review
review-question = Question { $no } of { $all }
review-missed = Wrong answers: { $n-text }
review-key-next = Next question
review-next = Next question
review-comes-back = Comes back: { $next }
review-finish = Finish
review-done = Today’s review is done
review-pause = There is more for today
review-more =
    { $n ->
        [one] { $n-text } more question is due today. You may leave it for tomorrow.
       *[other] { $n-text } more questions are due today. You may leave them for tomorrow.
    }
review-again = Ten more minutes
review-next-day = The next question comes back: { $next }.
review-nothing-waits = There are no other questions in the review.
review-day = Election Day
review-day-why = Every question comes back by the day before the election.
review-days =
    { $n ->
        [one] { $n-text } day left
       *[other] { $n-text } days left
    }
review-day-today = The election is today.
review-day-past = This day is past.

## On Home

home-rehearse-first = Go through the day step by step
home-rehearse-due =
    { $n ->
        [one] { $n-text } question comes back
       *[other] { $n-text } questions come back
    }
