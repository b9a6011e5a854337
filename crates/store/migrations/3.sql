-- What a reader left in the guide: pages read, where they stopped, bookmarks, highlights, notes.
CREATE TABLE mark (
    -- 0: nobody was chosen. The marks of a removed person are removed with them.
    person INTEGER NOT NULL,
    kind   TEXT NOT NULL CHECK (kind <> ''),
    -- The page, or the page and the block.
    place  TEXT NOT NULL CHECK (place <> ''),
    text   TEXT NOT NULL CHECK (text <> ''),
    at     TEXT NOT NULL,
    PRIMARY KEY (person, kind, place)
) STRICT, WITHOUT ROWID;
