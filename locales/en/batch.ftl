### Printing many sheets from a table: precincts, files, bad rows.

batch-usage =
    Printing many protocols from a table:
        secki batch TABLE.csv --form FORM --out FOLDER [--entries NUMBER] [--one-file] [--lang az|en|ru]
            Columns of the table: constituency, precinct, address, voters, language. Separator: comma or semicolon.
            --entries: how many candidates or questions.
            --one-file: all protocols in one file. One file holds at most { $most } protocols. The rest goes to the next file.
batch-no-form = No form was given (--form). Command: { $word }
batch-unknown-form = { $file }: there is no such form: { $reason }
batch-wrong-entries = { $file }: not a number that fits the form: { $reason }

## Folder and files

batch-folder-not-empty = { $file }: the folder is not empty. Give an empty or a new folder.
batch-no-folder = { $file }: this is not a folder. Give an empty or a new folder.
# The name of a file. $place (text): constituency and precinct, "27-14".
batch-file-name = Training copy – protocol – { $place }
# The name of the one file, and the title of the document.
batch-file-name-bound = Training copy – protocols
# $rows (text): which of the rows are in it, "00001–00500".
batch-file-name-volume = Training copy – protocols – { $rows }

## On the way

# $done, $all (text): "1 200".
batch-progress = Done: { $done } of { $all }
batch-done = Protocols: { $sheets }. Bad rows: { $rows }. Folder: { $file }
batch-unknown-column = { $file }: this column was left out: { $column }

## A bad row

batch-fault-in-file = { $file }: { $fault }
batch-fault = row { $row }, column { $column }: { $why }
batch-fault-of-row = row { $row }: { $why }
batch-missing = It is empty. Write it.
batch-too-long = The text is too long. Limit: { $most } characters.
batch-no-figure = Not a figure: { $text }. Write digits only.
batch-too-great = The figure is too large. Limit: { $most }.
batch-unknown-language = There is no such language: { $text }. Languages: az, en, ru.
batch-twice = This constituency has this precinct already: row { $row }.
batch-fields = Fields in the row: { $here }. In the header: { $header }. Check quotes and separators.
batch-not-printed = The sheet could not be made. { $reason }

## A table that cannot be read

batch-refused = { $file }: { $reason }
batch-too-large = The table is too large. Limit: { $most } MB.
batch-too-many-rows = The table has too many rows. Limit: { $most }.
batch-not-utf8 = Row { $row }: the text is not UTF-8. Save the table as “CSV UTF-8”.
batch-no-column = The header lacks this column: { $column }. Write the names of the columns in the first row.
batch-column-twice = The header has this column twice: { $column }
batch-no-table = The table could not be read. { $reason }

# The folder the app makes for a table.
batch-folder = Training copies – protocols
