### The screens about papers: history, reading back, the mobile box, files, forms.

more = More

## History

history = History
history-action = What changed when, and the way back
history-title = History of the protocol
history-why = Choose two rows to compare them. You can go back to any row. Nothing is lost: you can undo it.
history-why-finished = Choose two rows to compare them. The protocol is finished and does not go back.
history-empty = Nothing has changed yet. Every figure you write will be here.
history-points = Changes, the newest first
history-from = from
history-to = to
history-beginning = The beginning
history-point = Change { $number }
history-undo = undone
history-redo = redone
history-blank = blank
history-before = Before:
history-after = After:
history-more =
    { $n ->
        [one] { $n-text } more change
       *[other] { $n-text } more changes
    }
history-go-back = Go back to this
history-went = Went back to: { $point }, { $time }. You can undo this.
history-compared = What differs
history-same = Nothing differs.
history-field = Field
history-first = First protocol
history-this = This protocol
history-original = This protocol was copied from “{ $title }”. Compare a repeated protocol with its first one.
history-open-original = Open the first one
history-compare-original = Compare with the first one

## Reading back

readback = Read back with a second person
readback-action = They write the figures again from the paper
readback-title = Reading back with a second person
readback-why = The first figures stay hidden: a person who sees a figure reads the same one from the paper.
readback-how = Write each figure from the paper. Enter goes to the next item. Then compare.
readback-still-blank =
    { $n ->
        [one] { $n-text } item is still blank
       *[other] { $n-text } items are still blank
    }
readback-compare = Compare
readback-clear = Start again
readback-clear-ask = Delete the figures of the second person?
readback-clear-why = The first figures stay. You cannot undo this.
readback-all = No item differs
readback-differ =
    { $n ->
        [one] { $n-text } item differs
       *[other] { $n-text } items differ
    }
readback-agree =
    { $n ->
        [one] { $n-text } item agrees
       *[other] { $n-text } items agree
    }
readback-blank =
    { $n ->
        [one] { $n-text } item is blank for both
       *[other] { $n-text } items are blank for both
    }
readback-look-why = For each item, look at the paper together. Only then are the figures shown.
readback-look = We both looked at the paper
readback-differs = differs
readback-agrees-now = agrees now
readback-first = First person
readback-second = Second person
readback-compare-line = Compare this item

## More ballots in the mobile box than requests

mobile-title = What the commission does
mobile-why = The mobile ballot box holds more ballots than there were requests. Follow the steps in order.
mobile-count = Count the ballots of the mobile box again. Count the requests again too.
mobile-decide = If there are still more ballots, the commission decides: all votes of the box are invalid.
mobile-act = Write an act. Name in it the members who went with the box. Attach the act to the protocol.
mobile-move = Move all ballots of the box to the invalid ballots. None of them stays in a candidate’s pile.
mobile-move-questions = Move all ballots of the box to the invalid ballots. Do this for each question.
mobile-close = Check that every check of the form agrees.
mobile-move-tip = Write them in this item: { $item }. The item is our proposal. Check it with your Con.EC.
mobile-close-open = Checks that do not agree yet: { $n-text }.
mobile-done = done
mobile-open = not done
mobile-advice = Tip
mobile-decision = Number of the decision
mobile-time = Time of the decision
mobile-members = Surnames of the members who went with the box
mobile-explained = The explanation is written from these fields. It stands in the message.

## A file for another computer

export = Save as a file
export-action = For another computer or a spreadsheet
export-title = The protocol as a file
export-kind = Kind of file
export-json = For this app (JSON)
export-csv = Table (CSV)
export-json-why = Open this file with this app on another computer.
export-csv-why = Open this file in a spreadsheet. This app opens it too.
export-save = Save

import-choose = Open a file from elsewhere…
import-done = A draft was made from the file
import-unknown = Left out of the file: { $n-text }
import-open = Open the draft
import-too-large = The file is too large: { $file }
import-too-large-kept = It was not read. Nothing was changed.
import-too-large-todo = Choose a file of at most 1 MB.

## Printing a protocol

paper-which = What to print
paper-protocol = Protocol
paper-blank = Blank form
paper-findings = Explanations and findings

## Forms

forms-parts = Parts of the forms
forms-blank-title = Blank forms
forms-class-title = For a class
forms-table-title = Many from a table
forms-blank-why = Open a document in the preview. Then save it as a PDF and print it.
forms-blank = Blank protocol
forms-relations = All checks
forms-candidates = Lines for candidates ({ $least }–{ $most })
forms-questions = Questions ({ $least }–{ $most })
forms-class-why = Print the documents of the evening for each participant. The answer key is for the trainer.
forms-evening = Documents
forms-answers = Answer key
forms-level = Level
forms-level-all = All levels
forms-level-named = { $level }. { $title }
forms-count =
    { $n ->
        [one] { $n-text } exercise
       *[other] { $n-text } exercises
    }

count-less = One fewer
count-more = One more

## Many protocols from a table

many-title = Many protocols from a table
many-why = Each row of the table gives a blank protocol. Its heading is filled in already.
many-choose = Choose the table
many-file = Choose a table…
many-file-other = Choose another table…
many-rows =
    { $n ->
        [one] { $n-text } protocol will be made
       *[other] { $n-text } protocols will be made
    }
many-faults =
    { $n ->
        [one] { $n-text } row has a mistake and is left out
       *[other] { $n-text } rows have a mistake and are left out
    }
many-more-faults =
    { $n ->
        [one] { $n-text } more row
       *[other] { $n-text } more rows
    }
many-most-faults = At most { $most } rows are shown here.
many-what = Say what to make
many-files = Files
many-each = One file for each protocol
many-one = All in one file
many-one-why = A long table makes several files.
many-print = Make the PDFs
many-elsewhere = Make them in another folder…
many-where = A new folder is made in your documents folder.
many-first = Choose the table first.
many-far = Ready: { $done } of { $all }
many-stop = Stop
many-stopping = Stopping…
many-done = Ready
many-cancelled = Stopped. What was ready stays in the folder.
many-sheets = Protocols: { $n-text }.
many-files-written = Files: { $n-text }.
many-table-large = The table is too large: { $file }
many-table-letters = The letters of the table could not be read: { $file }
many-table-kept = Nothing was made.
many-table-large-todo = Split it into parts of at most 16 MB.
many-table-letters-todo = Save the table as “CSV UTF-8”. Then choose it again.

columns-title = How to write the table
columns-why = Write the names of the columns in the first row. Their order does not matter. Save the table as “CSV UTF-8”.
columns-example = Example
column-constituency = Number of the constituency
column-precinct = Number of the precinct
column-address = Address of the voting room
column-voters = Number of voters in the list
column-language = Language of the sheet: az, en or ru. If blank, the language of the screen.
