### A protocol as a file from elsewhere: what is wrong with it, and what was left out.

# $reason (text): one of the lines below.
exchange-in-file = { $file }: { $reason }
# $place (text): "candidates[2].votes", or line and column "1:10".
exchange-at = { $place }: { $why }
exchange-at-row = row { $row }: { $why }
# $column (text): the letter of the column, "B".
exchange-at-cell = row { $row }, column { $column }: { $why }

## The file as a whole

exchange-too-large = The file is too large. Limit: { $most } MB.
exchange-not-utf8 = The text is not UTF-8. Save the file as UTF-8.
exchange-no-json = This is not JSON. { $reason }
exchange-no-table = The table could not be read. { $reason }
exchange-other-format = This is not a protocol of this app. This format belongs here: { $format }.
exchange-other-format-version = This version of the format is not known. Known version: { $known }.
exchange-no-practice = Only practice protocols are read here.
exchange-too-many-keys = The file has too many keys. Limit: { $most }.
exchange-no-form = The form of the protocol is not named.
exchange-unknown-form = There is no such form: { $form }

## A place in it

exchange-no-object = An object belongs here: keys with values in braces.
exchange-no-list = A list in square brackets belongs here.
exchange-no-text = A text in quotation marks belongs here.
exchange-unknown-line = The form has no such item.
exchange-no-figure = A whole number that is not negative belongs here. Write digits only.
exchange-figure-too-great = The figure is too large. Limit: { $most }.
exchange-no-date = A date belongs here. Write it like this: 2026-11-01.
exchange-no-time = A time belongs here. Write it like this: 18:40.
exchange-other-minutes = These minutes do not agree with the date and time of completion. Leave the minutes out.
exchange-text-too-long = The text is too long. Limit: { $most } characters.
# $code (text): "U+202E".
exchange-hidden-letter = The text has a character that cannot be seen: { $code }. Delete it.
exchange-nameless = The name of the candidate is missing. Write it.
exchange-wrong-number = The numbers follow the order of the list. This number belongs here: { $number }.
exchange-too-many-entries = The list is too long. Limit: { $most }.
exchange-twice = This stands in the file twice. Delete one.
exchange-fields = Two columns belong in the row. Columns here: { $count }. Check quotes and separators.

## Taken, but look

exchange-unknown-key = { $key }: this was left out.
exchange-other-form-version = The file has another version of the form: { $theirs }. The version here: { $here }. Compare the items.
