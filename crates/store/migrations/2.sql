-- People who practise here, what they reached, who made a change, and what stands beside a protocol.

-- A name and nothing else: no password, no date of birth.
CREATE TABLE person (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    name     TEXT NOT NULL UNIQUE CHECK (name <> ''),
    added_at TEXT NOT NULL
) STRICT;

-- The name as it was when the change was made: it stays when the person is removed or renamed.
ALTER TABLE step ADD COLUMN made_by TEXT;

-- One try at something with a right answer. Rows are only ever added, until the person is removed.
CREATE TABLE result (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    -- NULL: nobody was chosen.
    person  INTEGER REFERENCES person (id) ON DELETE CASCADE,
    subject TEXT NOT NULL CHECK (subject <> ''),
    at      TEXT NOT NULL,
    -- So many of so many were right.
    reached INTEGER NOT NULL CHECK (reached >= 0),
    whole   INTEGER NOT NULL CHECK (whole >= reached),
    -- What was not, as the caller writes it.
    missed  TEXT NOT NULL
) STRICT;

-- What stands beside a protocol and is not undone with it, such as the figures of a second reader. A blank one has no row.
CREATE TABLE beside (
    protocol INTEGER NOT NULL REFERENCES protocol (id) ON DELETE CASCADE,
    field    TEXT NOT NULL CHECK (field <> ''),
    value    TEXT NOT NULL CHECK (value <> ''),
    PRIMARY KEY (protocol, field)
) STRICT, WITHOUT ROWID;
