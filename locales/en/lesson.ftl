### Plans of trainers and what is shown on the wall.

## Ready plans

plan-training-of-trainers = Training of trainers
plan-training-of-trainers-about = Trainers go through each topic first, then teach it to others.
plan-pec-course = One-day course for commission members
plan-pec-course-about = Six commissions at their tables go through the whole day: from the box to the protocol.
plan-refresher = Two-hour refresher
plan-refresher-about = Members who served before repeat the count and the protocol.
lesson-new = New plan
lesson-copy = { $title } – copy

## Names of blocks

lesson-question = { $walkthrough }: { $question }
lesson-break = Break
lesson-lunch = Lunch break
lesson-mistake = Find the mistake: { $code }
lesson-group = { $people ->
    [one] { $group } · { $people } person
   *[other] { $group } · { $people } people
}
lesson-people = { $people ->
    [one] { $people } person
   *[other] { $people } people
}

## Slides

lesson-gone = The app no longer has this topic.
lesson-exercise-level = Level { $number }: { $level }
lesson-exercise-minutes = { $minutes ->
    [one] About { $minutes } minute
   *[other] About { $minutes } minutes
}
lesson-exercise-how = At your table
lesson-exercise-open = Open “{ $exercises }” in the app.
lesson-exercise-find = Find this exercise: { $title }
lesson-exercise-fill = Write the figures from the documents into the protocol.
lesson-exercise-hand = Hand it in. Look together at the items that differ.
lesson-exercise-code = Type the code.
lesson-exercise-look = Choose together the item with the mistake.
lesson-exercise-recount = Say what you would count again.

## Notes

lesson-reason-right = { $letter } – correct. { $why }
lesson-reason-wrong = { $letter } – not correct. { $why }

## What failed

failure-unknown-plan-what = There is no such plan: { $plan }
failure-unknown-plan-kept = The other plans are in place.
failure-unknown-plan-todo = Choose another plan in the list.
failure-broken-plan-what = The plan cannot be read: { $reason }
failure-broken-plan-kept = The plan was not changed.
failure-broken-plan-todo = Check the blocks, the minutes and the start time.
failure-plan-block-what = A block of the plan was not accepted: No. { $block }
failure-plan-block-kept = The plan was not changed.
failure-plan-block-todo = Check the topic, the minutes and the day of the block.
failure-plan-begins-what = This is not a time: { $text }
failure-plan-begins-kept = The plan was not changed.
failure-plan-begins-todo = Write the time like this: 09:00.
failure-nothing-shown-what = Nothing is being projected.
failure-nothing-shown-kept = The plans and the notes are in place.
failure-nothing-shown-todo = Project the plan or the walkthrough again.
failure-no-wall-what = The window of the room’s screen did not open: { $reason }
failure-no-wall-kept = Your place in the session is saved.
failure-no-wall-todo = Check the projector. Then project again.
