-- SPDX-License-Identifier: GPL-3.0-or-later

-- What supervisors wanted done, and what came of it.
CREATE TABLE actions (
    id        TEXT    NOT NULL PRIMARY KEY,
    asked     INTEGER NOT NULL,
    -- NULL: nothing came of it before the program ended.
    answered  INTEGER,
    -- The person, and the desk or seat on the LAN.
    who       TEXT    NOT NULL,
    seat      TEXT    NOT NULL,
    action    TEXT    NOT NULL,
    extension TEXT    NOT NULL,
    call_id   TEXT    NOT NULL,
    target    TEXT    NOT NULL,
    queue     TEXT    NOT NULL,
    reason    TEXT    NOT NULL,
    penalty   INTEGER NOT NULL,
    outcome   TEXT    NOT NULL
        CHECK (outcome IN ('ASKED', 'DONE', 'REFUSED', 'FAILED', 'UNKNOWN')),
    -- For people: why, or what was done.
    sentence  TEXT    NOT NULL,
    -- Who was offered instead of the target; empty: nobody.
    colleague TEXT    NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX actions_asked ON actions (asked);
