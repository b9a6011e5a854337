-- The first layout: protocols, their current values, and the log of every change.

CREATE TABLE protocol (
    -- AUTOINCREMENT: the number of a removed protocol is never given again.
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    form         TEXT NOT NULL,
    form_version TEXT NOT NULL,
    created_at   TEXT NOT NULL,
    changed_at   TEXT NOT NULL,
    finished_at  TEXT,
    -- A copy stays when its original is removed.
    copied_from  INTEGER REFERENCES protocol (id) ON DELETE SET NULL
) STRICT;

-- Current values. A blank field has no row.
CREATE TABLE entry (
    protocol INTEGER NOT NULL REFERENCES protocol (id) ON DELETE CASCADE,
    field    TEXT NOT NULL CHECK (field <> ''),
    value    TEXT NOT NULL CHECK (value <> ''),
    PRIMARY KEY (protocol, field)
) STRICT, WITHOUT ROWID;

-- The log. Rows are only ever added, until the whole protocol is removed.
CREATE TABLE step (
    protocol INTEGER NOT NULL REFERENCES protocol (id) ON DELETE CASCADE,
    number   INTEGER NOT NULL CHECK (number > 0),
    at       TEXT NOT NULL,
    kind     TEXT NOT NULL CHECK (kind IN ('ordinary', 'undo', 'redo')),
    -- The ordinary step that is undone or redone.
    of       INTEGER,
    CHECK ((kind = 'ordinary') = (of IS NULL)),
    PRIMARY KEY (protocol, number),
    FOREIGN KEY (protocol, of) REFERENCES step (protocol, number)
) STRICT, WITHOUT ROWID;

-- NULL is a blank field.
CREATE TABLE change (
    protocol INTEGER NOT NULL,
    step     INTEGER NOT NULL,
    field    TEXT NOT NULL,
    before   TEXT,
    after    TEXT,
    CHECK (before IS NOT after),
    PRIMARY KEY (protocol, step, field),
    FOREIGN KEY (protocol, step) REFERENCES step (protocol, number) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
