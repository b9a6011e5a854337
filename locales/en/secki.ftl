### Words of the command line.

secki-usage =
    How to use it:
        secki check FILE.json [--json] [--lang az|en|ru]
        secki print FILE.json --out FILE.pdf [--blank] [--lang az|en|ru]
secki-wrong-word = The command was not understood: { $word }
secki-no-command = No command was given.
secki-unknown-command = There is no such command: { $word }
secki-unknown-language = There is no such language: { $word }. Languages: az, en, ru.
secki-no-file = No file was given. Command: { $word }
secki-no-out = No place for the PDF was given (--out). Command: { $word }
secki-unreadable = { $file }: the file could not be read. { $reason }
secki-too-large = { $file }: the file is too large. Limit: 1 MB.
secki-no-json = { $file }:{ $place }: this is not JSON. { $reason }
secki-no-object = { $file }: { $place }: an object belongs here.
secki-no-list = { $file }: { $place }: a list belongs here.
secki-no-text = { $file }: { $place }: a text belongs here.
secki-no-form = { $file }: { $place }: the form of the protocol is not named.
secki-unknown-form = { $file }: { $place }: there is no such form: { $reason }
secki-unknown-line = { $file }: { $place }: the form has no such item.
secki-no-figure = { $file }: { $place }: a whole number that is not negative belongs here.
secki-figure-too-great = { $file }: { $place }: the figure is too large. Limit: 9 999 999.
secki-text-too-long = { $file }: { $place }: the text is too long.
secki-too-many-entries = { $file }: { $place }: the list is too long. Limit: { $reason }
secki-unknown-key = { $file }: { $key }: this key was left out.
secki-sheet = { $file }: the sheet could not be made. { $reason }
secki-not-written = { $file }: the file was not written. { $reason }
secki-blank = Blank items: { $items }
secki-agreeing = Checks that agree: { $n }. That do not: { $findings }.
