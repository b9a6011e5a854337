-- Walkthroughs as people go through them, the decisions that come back, and what a trainer plans and keeps.

-- Where somebody stands in a walkthrough: one row for each way of going through it.
CREATE TABLE walk (
    -- 0: nobody was chosen. The walks of a removed person are removed with them.
    person      INTEGER NOT NULL,
    walkthrough TEXT NOT NULL CHECK (walkthrough <> ''),
    way         TEXT NOT NULL CHECK (way <> ''),
    step        TEXT NOT NULL CHECK (step <> ''),
    -- Every answer in its order, and who plays, as the caller writes them.
    answers     TEXT NOT NULL,
    players     TEXT NOT NULL,
    at          TEXT NOT NULL,
    -- When its end was first reached.
    ended_at    TEXT,
    PRIMARY KEY (person, walkthrough, way)
) STRICT, WITHOUT ROWID;

-- Something that comes back because it was not known.
CREATE TABLE card (
    -- 0: nobody was chosen. The cards of a removed person are removed with them.
    person     INTEGER NOT NULL,
    item       TEXT NOT NULL CHECK (item <> ''),
    -- Days as the caller writes them.
    due        TEXT NOT NULL,
    answered   TEXT NOT NULL,
    stability  REAL NOT NULL,
    difficulty REAL NOT NULL,
    -- How often it was answered, and how often wrongly.
    answers    INTEGER NOT NULL CHECK (answers >= 0),
    missed     INTEGER NOT NULL CHECK (missed BETWEEN 0 AND answers),
    PRIMARY KEY (person, item)
) STRICT, WITHOUT ROWID;

-- A trainer's own plan, as the caller writes it.
CREATE TABLE lesson (
    -- AUTOINCREMENT: the number of a removed plan is never given again.
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    plan       TEXT NOT NULL CHECK (plan <> ''),
    made_at    TEXT NOT NULL,
    changed_at TEXT NOT NULL
) STRICT;

-- What a session left: votes, questions put off, lots.
CREATE TABLE lesson_result (
    id     INTEGER PRIMARY KEY AUTOINCREMENT,
    -- The number of a plan, or the name of one that came with the program.
    lesson TEXT NOT NULL CHECK (lesson <> ''),
    kind   TEXT NOT NULL CHECK (kind <> ''),
    text   TEXT NOT NULL CHECK (text <> ''),
    at     TEXT NOT NULL
) STRICT;
