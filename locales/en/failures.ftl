### Failures: what happened, what was kept, what to do.

failure-newer-database-what = The file with your protocols was written by a newer version of the app.
failure-newer-database-kept = The file was not changed. Everything in it is still there.
failure-newer-database-todo = Install the newer version of the app. Then open it again.

failure-unreadable-what = The file with your protocols cannot be read. It is damaged or belongs to another program.
failure-unreadable-kept = The file was not changed.
failure-unreadable-todo = You can keep this file and start a new one. The old file stays in the same folder under a new name.

failure-in-use-what = The app is already open.
failure-in-use-kept = Your saved protocols are in place.
failure-in-use-todo = Go to the other window. Or close it and open the app again.

failure-disk-full-what = The disk is full.
failure-disk-full-kept = Everything saved before is in place. The last change was not saved.
failure-disk-full-todo = Make room on the disk. Then press “Try again”.

failure-read-only-what = The folder cannot be written to.
failure-read-only-kept = Everything saved before is in place. The last change was not saved.
failure-read-only-todo = Check that you may write to the folder. Then try again.

failure-no-folder-what = The folder for your protocols cannot be opened.
failure-no-folder-kept = Nothing was changed.
failure-no-folder-todo = Check that the folder is there. Then open the app again.

failure-missing-what = This protocol is no longer in the list.
failure-missing-kept = The other protocols are in place.
failure-missing-todo = Go back to the list and choose another protocol.

failure-finished-what = A finished protocol cannot be changed.
failure-finished-kept = The protocol is as it was.
failure-finished-todo = Take a copy and go on there.

failure-nothing-to-undo-what = There is no change to undo.
failure-nothing-to-undo-kept = The protocol is as it was.
failure-nothing-to-undo-todo = Go on with your work.

failure-nothing-to-redo-what = There is no change to redo.
failure-nothing-to-redo-kept = The protocol is as it was.
failure-nothing-to-redo-todo = Go on with your work.

failure-other-what = An error happened in the app: { $reason }
failure-other-kept = Everything saved before is in place.
failure-other-todo = Try again. If the error stays, close the app and open it.

failure-not-open-what = The file with your protocols is not open.
failure-not-open-kept = Nothing was changed.
failure-not-open-todo = Close the app and open it again.

failure-unknown-form-what = The app does not have this protocol form: { $form }
failure-unknown-form-kept = The protocol is kept as it is.
failure-unknown-form-todo = Install the newer version of the app.

failure-not-ready-what = The protocol cannot be finished yet.
failure-not-ready-kept = The protocol is as it was.
failure-not-ready-todo = Complete what is missing. Then check again.

failure-sheet-what = The sheet could not be made: { $reason }
failure-sheet-kept = The protocol is kept as it is.
failure-sheet-todo = Try again. Then print in another language.

failure-file-disk-full-what = The file was not written. The disk is full: { $path }
failure-file-disk-full-kept = The protocol is kept in the app.
failure-file-disk-full-todo = Make room on the disk. Or choose another place.

failure-file-read-only-what = The file was not written. This folder cannot be written to: { $path }
failure-file-read-only-kept = The protocol is kept in the app.
failure-file-read-only-todo = Choose another folder.

failure-file-what = The file was not written: { $path }
failure-file-kept = The protocol is kept in the app.
failure-file-todo = Choose another place and try again.

failure-no-documents-what = The documents folder was not found.
failure-no-documents-kept = The protocol is kept in the app.
failure-no-documents-todo = Press “Save elsewhere” and choose a place.

failure-not-shown-what = The file could not be opened: { $path }
failure-not-shown-kept = The file is saved.
failure-not-shown-todo = Open the file from its folder yourself.

failure-not-digits-what = Only digits can stand here.
failure-not-digits-kept = The figure before it is kept.
failure-not-digits-todo = Use the digits 0 to 9.

failure-figure-too-great-what = The figure is too large. The form has room for seven digits.
failure-figure-too-great-kept = The figure before it is kept.
failure-figure-too-great-todo = Check the figure and write it again.

failure-locked-line-what = This item is written after the boxes are opened.
failure-locked-line-kept = Nothing was changed.
failure-locked-line-todo = First confirm the items that belong before the opening.

failure-not-all-written-what = Not every item before the opening of the boxes is written.
failure-not-all-written-kept = What you wrote is saved.
failure-not-all-written-todo = Fill in the blank items. If there is nothing to count, write 0.

failure-unknown-field-what = The form has no such field: { $field }
failure-unknown-field-kept = Nothing was changed.
failure-unknown-field-todo = Close the app and open it again.

failure-text-too-long-what = The text is too long.
failure-text-too-long-kept = The text before it is kept.
failure-text-too-long-todo = Make it shorter. Names and addresses have room for 300 characters.

failure-not-a-moment-what = There is no such date or time.
failure-not-a-moment-kept = What was written before is kept.
failure-not-a-moment-todo = Check the date and the time.

failure-nameless-candidate-what = A candidate has no name.
failure-nameless-candidate-kept = The list before it is kept.
failure-nameless-candidate-todo = Write the candidate’s name. Or remove the row.

failure-entry-count-what = The number of candidates or questions does not fit.
failure-entry-count-kept = The list before it is kept.
failure-entry-count-todo = The form takes at least { $least } and at most { $most }.

failure-no-such-step-what = The history of the protocol has no such point.
failure-no-such-step-kept = The protocol is as it was.
failure-no-such-step-todo = Open the history again.

failure-no-such-person-what = This name is no longer in the list.
failure-no-such-person-kept = The other names are in place.
failure-no-such-person-todo = Choose another name.

failure-name-taken-what = This name is already in the list: { $name }
failure-name-taken-kept = Nothing was changed.
failure-name-taken-todo = Write another name. Or choose this one in the list.

failure-nameless-what = The name is missing.
failure-nameless-kept = Nothing was changed.
failure-nameless-todo = Write a name.

failure-unknown-exercise-what = The app does not have this exercise: { $exercise }
failure-unknown-exercise-kept = The protocol is kept as it is.
failure-unknown-exercise-todo = Install the newer version of the app.

failure-unknown-code-what = There is no such code: { $code }
failure-unknown-code-kept = Nothing was changed.
failure-unknown-code-todo = Check the code. It looks like this: P2-0417.

failure-foreign-file-what = The file was not accepted. { $reason }
failure-foreign-file-kept = Nothing was changed. Nothing was taken from the file.
failure-foreign-file-todo = Correct the file. Then choose it again.

failure-table-what = The table could not be read. { $reason }
failure-table-kept = Nothing was printed.
failure-table-todo = Correct the table. Then choose it again.

failure-unknown-page-what = The guide has no such page: { $page }
failure-unknown-page-kept = Your notes are in place.
failure-unknown-page-todo = Choose another page in the contents.

failure-unknown-walk-what = The app has no such walkthrough or step: { $walk }
failure-unknown-walk-kept = Your answers are in place.
failure-unknown-walk-todo = Choose another walkthrough in the list.

failure-not-a-day-what = The calendar has no such day: { $text }
failure-not-a-day-kept = The earlier day is kept.
failure-not-a-day-todo = Write the day like this: 11.10.2030.

failure-no-such-lesson-what = This plan is no longer there.
failure-no-such-lesson-kept = The other plans are in place.
failure-no-such-lesson-todo = Choose another plan in the list.
