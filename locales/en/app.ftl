### The texts of the screens in English.

app-name = Seçki Günü
skip = Go to the content
navigation = Main parts
breadcrumb = Where you are
home = Home
exercise = Exercise
rehearse = Rehearse
exercises = Exercises
teach = Teach
forms = Forms
protocol = Protocol
settings = Settings
language = Language
language-az = Azərbaycanca
language-en = English
language-ru = Русский
language-az-short = AZ
language-en-short = EN
language-ru-short = RU

## Buttons that stand on many screens

close = Close
cancel = Cancel
copy = Copy
delete = Delete
undo = Undo
redo = Redo
continue = Continue
try-again = Try again
take-copy = Take a copy

## The seven phases of Election Day

phases = Phases of Election Day
phase-preparing = Preparing
phase-opening = Opening
phase-voting = Voting
phase-closing = Closing
phase-counting = Counting
phase-protocol = Protocol
phase-delivery = Delivery
before-the-day = before Election Day
without-a-break = without a break
within-24-hours = within 24 hours
not-started = not started

## Home

greeting-night = Hello.
greeting-morning = Good morning.
greeting-day = Good afternoon.
greeting-evening = Good evening.
greeting-night-name = Hello, { $name }.
greeting-morning-name = Good morning, { $name }.
greeting-day-name = Good afternoon, { $name }.
greeting-evening-name = Good evening, { $name }.
home-go-on = Continue the protocol.
home-begin = Start with a protocol.
home-practice = practice
home-for = Practice for members of precinct election commissions
day-title = Election Day, hour by hour
home-step-fill = Write the figures
home-step-fill-why = Copy them from the documents, in the order of the paper form.
home-step-agree = See what does not agree
home-step-agree-why = The app shows the sum and the counting step to repeat.
home-step-hand = Hand it in
home-step-hand-why = You see the right figure of every item and where it comes from.
home-stopped = { $n-text } of { $all } figures are written.
home-changed = Last change: { $time }.
home-next-title = No drafts
home-next-why = Every practice protocol is finished. Start the next one.
home-first = Begin with the first exercise
home-first-why = You get the documents of an evening and fill in the protocol from them.
home-first-begin = Begin the first exercise
home-next-exercise = Next exercise
home-exercises-all = All exercises
home-go-on-exercise = Continue the exercise.
home-begin-exercise = Start with an exercise.
lines-written = { $n-text } of { $all } written
count-drafts =
    { $n ->
        [one] { $n-text } draft
       *[other] { $n-text } drafts
    }
count-finished = { $n-text } finished

## The list of practice protocols

protocols-title = Practice protocols
protocols-all = All practice protocols
protocols-why = Open a draft to continue. A finished protocol can only be read. Copy it to change it.
protocols-line = “{ $line }” is an item of the protocol. No draft has it yet. Start a new practice protocol. It opens at this item.
protocols-drafts = Drafts
protocols-finished = Finished
protocols-empty-title = There are no practice protocols yet
protocols-empty-why = Drafts and finished protocols will be here. Start the first one.
protocol-start = New practice protocol
protocol-deleted = “{ $title }” was deleted.
state-finished = finished
delete-ask = Delete this practice protocol?
delete-what = “{ $title }” will be deleted. You cannot undo this.

## The protocol

protocol-of-precinct = Voting results protocol · Precinct No. { $precinct }
sheet-title = Final protocol on the voting results
form-version = form { $version }
header-constituency = Constituency No.
header-precinct = Precinct No.
header-address = Address of the voting room
header-date = Voting day
header-series = Series
header-number = Number
date-pattern = DD.MM.YYYY
date-unreadable = Write the date like this: 07.02.2024.
time-pattern = HH:MM
time-unreadable = Write the time like this: 21:30.
completed-date = Date of completion
completed-time = Time of completion

confirm-before-opening = Confirm these lines
confirm-ready = Check these lines against your documents again. Confirm them. Then open the boxes.
confirm-not-ready = Write every line above. Then you can confirm them.
locked-before-opening = First confirm the lines above. They are written before the boxes are opened.
locked-finished = The protocol is finished. Take a copy to change it.
finished-title = Finished: { $time }.
finished-why = This protocol can only be read.

item = Item { $no }
line-about = About this line:
line-counts = What it counts
line-source = Taken from
line-official = On the official form
line-number = Item number

optional = optional
acts-why = The protocol has no line for these counts. Write them, and more checks run.
acts-unfold = Show the counts of the acts
acts-fold = Hide the counts of the acts

candidates-title = Candidates
candidates-none = Write the candidates first.
candidates-edit = Edit candidates
candidates-dialog = Candidates on the ballot paper
candidates-why = Write { $fewest } to { $most } invented names. The app puts them in Azerbaijani alphabetical order. Votes stay with their name.
candidates-name = Candidate { $place }: surname, name, patronymic
candidates-remove = Remove candidate { $place }
candidates-add = Add a candidate
candidates-keep = Keep the names
candidates-most = The form has { $most } lines for candidates. You cannot add another one.
candidates-fewest = The form needs at least { $fewest } candidates.
candidates-empty = Write the name or remove this line.
candidates-long = The name is longer than { $longest } characters. Make it shorter.

## Figures

figure-refused =
    { $reason ->
        [letter] Write digits only. The letter was not written.
        [minus] A count is never below zero. The minus was not written.
        [fraction] Write a whole number. The point or comma was not written.
        [long] A figure has at most seven digits. The last one was not written.
       *[sign] Write digits only. The sign was not written.
    }
figure-paste-refused =
    { $reason ->
        [letter] Not pasted: there is a letter in it. The figure is as before.
        [minus] Not pasted: there is a minus in it. The figure is as before.
        [fraction] Not pasted: there is a point or comma in it. The figure is as before.
        [long] Not pasted: it has more than seven digits. The figure is as before.
       *[sign] Not pasted: there is a sign in it. The figure is as before.
    }

## What was found

findings = What was found
found = New: { $titles }
ballots-title = Where every ballot went
ballots-empty = Write the figures. Here you will see where every ballot went.
ballots-table = Table
message-error = To fix:
message-explain = To explain:
message-note = Look again:
message-difference = Difference: { $difference }
message-step = Repeat:
message-explanation = Explanation
message-go-to = Go to item { $no }
message-go-to-figure = Go to the figure
message-folded =
    { $n ->
        [one] { $n-text } more check fails for the same reason
       *[other] { $n-text } more checks fail for the same reason
    }
summary-title = Checks
summary-agreeing =
    { $n ->
        [one] { $n-text } check agrees
       *[other] { $n-text } checks agree
    }
summary-errors = { $n-text } to fix
summary-explain = { $n-text } to explain
summary-explained = { $n-text } explained
summary-waiting =
    { $n ->
        [one] { $n-text } check waits for figures
       *[other] { $n-text } checks wait for figures
    }

## The footer

saved = Saved { $time }
saving = Saving…
not-saved = Not saved
preview = Preview
finish = Check and finish

finish-ask = Finish this practice protocol?
finish-locks = Nothing is missing. A finished protocol is locked. Its figures cannot be changed.
finish-copy = You can take a copy later and change the copy.
finish-confirm = Finish
finish-missing =
    { $n ->
        [one] { $n-text } thing is missing
       *[other] { $n-text } things are missing
    }
finish-missing-why = Choose one to go to its place.
leave-title = The last changes are not saved
leave-why = If you leave now, they are lost.
leave-anyway = Leave without saving
leave-stay = Stay here

## The sheet before it is printed

preview-filled = Print preview
preview-practice = Every page says: “Training copy – not an official document”.
preview-copies = Copies
preview-one-copy = One copy
preview-three-copies = Three copies
preview-language = Language of the sheet
preview-save = Save as PDF
preview-save-place = The file goes to your documents folder.
preview-save-elsewhere = Save elsewhere…
preview-saved = Saved:
preview-open = Open
preview-open-folder = Open folder
preview-page = Page { $page } of { $all }
preview-loading = Preparing the pages…

## Settings

settings-view = Language and view
settings-text-size = Text size
settings-text-size-why = Everything grows with the text.
settings-theme = Theme
settings-theme-why = The dark theme is for a dark room. Printed sheets stay white.
theme-light = Light
theme-dark = Dark
settings-contrast = High contrast
settings-contrast-why = Text and edges stand out more.
settings-motion = Motion
settings-motion-why = Small movements that show what changes.
settings-letter-keys = Commands by a single key
settings-letter-keys-why = Where you do not write text, a letter, digit or sign is a command. Without them, commands with Ctrl and Alt still work.
about = About
about-product = Product
about-version = Version
about-form = Form of the protocol
about-licence = Licence
about-practice = The app is for training. Its protocols and sheets are not official documents. On Election Day, fill in the official form.
about-sources = Sources
about-sources-text = The lines and checks follow the Election Code and the CEC acts that we could read. Beside every line and every finding the app shows how sure this is.
about-numbers = Most item numbers are our proposal. Compare them with the form that the CEC has approved.
about-offline = Offline
about-offline-text = The app uses no network. What you write stays on this computer.
about-fonts = Fonts
about-libraries = Libraries

## Keys

keys-title = Keyboard shortcuts
key-tab = Next field or button
key-language = Language: { $language }
key-escape = Close the dialog
key-keys = This list
key-next-figure = Next figure
key-previous-figure = Previous figure
key-arrows = Next and previous figure

## When something fails

trouble-title = The protocols cannot be opened
trouble-kept = What was kept
trouble-todo = What to do
trouble-place = Place of the file
trouble-set-aside = Keep the file and start a new one
trouble-quit = To quit, close the window. The file stays as it is.
failure-unexpected-what = The app could not do this.
failure-unexpected-kept = What was saved before is kept.
failure-unexpected-todo = Try again. If it happens again, close the app and open it again.

kind-ask = For which election?
kind-presidential = Candidates, with the DVC items
kind-presidential-abroad = At a mission abroad, voting may end early
kind-milli-majlis = Candidates, without the DVC items
kind-municipal = Several seats, several marks on a ballot
kind-referendum = For each question: for, against, invalid

questions-title = Questions
question-add = Add a question
question-remove = Remove the last question

traces-title = The most likely slips
traces-why = Each of these would explain every difference. Count again before you write.
traces-and = Together with:
