-- SPDX-License-Identifier: GPL-3.0-or-later

-- Calls that are over, by the linked id of their channels.
CREATE TABLE calls (
    linked_id        TEXT    NOT NULL PRIMARY KEY,
    direction        TEXT    NOT NULL CHECK (direction IN ('internal', 'inbound', 'outbound')),
    -- Empty where the caller is outside.
    caller_extension TEXT    NOT NULL,
    caller_number    TEXT    NOT NULL,
    caller_name      TEXT    NOT NULL,
    caller_channel   TEXT    NOT NULL,
    dialled          TEXT    NOT NULL,
    queue            TEXT    NOT NULL,
    began            INTEGER NOT NULL,
    answered         INTEGER,
    ended            INTEGER NOT NULL,
    held_ms          INTEGER NOT NULL,
    disposition      TEXT    NOT NULL,
    -- Q.850; 0 where none was told.
    cause            INTEGER NOT NULL,
    -- When it was heard of in the middle: what is said to begin then, began then at the latest.
    joined           INTEGER,
    -- 0: it ended unheard; ended is when the link was lost, or when a list lacked it.
    end_seen         INTEGER NOT NULL CHECK (end_seen IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE INDEX calls_ended ON calls (ended);

-- Who spoke to whom within a call. Without a target the source spoke to the PBX.
CREATE TABLE call_segments (
    linked_id        TEXT    NOT NULL,
    position         INTEGER NOT NULL,
    source_extension TEXT    NOT NULL,
    source_number    TEXT    NOT NULL,
    source_name      TEXT    NOT NULL,
    source_channel   TEXT    NOT NULL,
    target_extension TEXT    NOT NULL,
    target_number    TEXT    NOT NULL,
    target_name      TEXT    NOT NULL,
    target_channel   TEXT    NOT NULL,
    dialled          TEXT    NOT NULL,
    queue            TEXT    NOT NULL,
    began            INTEGER NOT NULL,
    answered         INTEGER,
    ended            INTEGER,
    disposition      TEXT    NOT NULL,
    parked           INTEGER NOT NULL CHECK (parked IN (0, 1)),
    PRIMARY KEY (linked_id, position)
) STRICT, WITHOUT ROWID;
