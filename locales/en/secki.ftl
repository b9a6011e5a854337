### Words of the command line.

secki-usage =
    How to use it:
        secki check FILE.json [--json] [--lang az|en|ru]
        secki print FILE.json --out FILE.pdf [--blank|--findings] [--lang az|en|ru]
        secki relations --form FORM --out FILE.pdf [--lang az|en|ru]
secki-wrong-word = The command was not understood: { $word }
secki-no-command = No command was given.
secki-unknown-command = There is no such command: { $word }
secki-unknown-language = There is no such language: { $word }. Languages: az, en, ru.
secki-no-file = No file was given. Command: { $word }
secki-no-out = No place for the PDF was given (--out). Command: { $word }
secki-unreadable = { $file }: the file could not be read. { $reason }
secki-sheet = { $file }: the sheet could not be made. { $reason }
secki-not-written = { $file }: the file was not written. { $reason }
secki-blank = Blank items: { $items }
secki-agreeing = Checks that agree: { $n }. That do not: { $findings }.
