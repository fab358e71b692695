-- SPDX-License-Identifier: GPL-3.0-or-later

ALTER TABLE extensions ADD COLUMN presence TEXT NOT NULL DEFAULT ''
    CHECK (presence IN ('', 'available', 'away', 'break', 'dnd'));
ALTER TABLE extensions ADD COLUMN presence_type TEXT NOT NULL DEFAULT '';
ALTER TABLE extensions ADD COLUMN presence_message TEXT NOT NULL DEFAULT '';
ALTER TABLE extensions ADD COLUMN presence_source TEXT NOT NULL DEFAULT '';
ALTER TABLE extensions ADD COLUMN presence_since INTEGER;

CREATE TABLE contacts (
    aor          TEXT    NOT NULL,
    -- Empty for a peer of a technology without contacts; aor is its name then.
    uri          TEXT    NOT NULL,
    endpoint     TEXT    NOT NULL,
    status       TEXT    NOT NULL,
    expiration   INTEGER,
    roundtrip_us INTEGER,
    user_agent   TEXT    NOT NULL DEFAULT '',
    createdAt    INTEGER NOT NULL,
    updatedAt    INTEGER NOT NULL,
    PRIMARY KEY (aor, uri)
) STRICT, WITHOUT ROWID;

CREATE INDEX contacts_endpoint ON contacts (endpoint);

-- How long an extension was in one state. Where one interval does not begin at the end of the one
-- before, nobody knows what was between.
CREATE TABLE status_intervals (
    id            INTEGER PRIMARY KEY,
    extension     TEXT    NOT NULL,
    status_code   INTEGER NOT NULL,
    device_state  TEXT    NOT NULL,
    status        TEXT    NOT NULL,
    presence      TEXT    NOT NULL,
    presence_type TEXT    NOT NULL,
    began         INTEGER NOT NULL,
    -- NULL while it lasts.
    ended         INTEGER,
    -- The AMI message that it was learned from.
    cause         TEXT    NOT NULL
) STRICT;

CREATE INDEX status_intervals_extension ON status_intervals (extension, ended);
CREATE INDEX status_intervals_ended ON status_intervals (ended);

-- Intervals that were lost while the database could not be written, counted.
CREATE TABLE history_gaps (
    id        INTEGER PRIMARY KEY,
    began     INTEGER NOT NULL,
    ended     INTEGER NOT NULL,
    intervals INTEGER NOT NULL
) STRICT;

DROP VIEW extension_records;

CREATE VIEW extension_records AS
SELECT extension, context, agent_name, department, status_code, device_state, status, presence,
       last_status_change,
       CASE WHEN in_snapshot
            THEN max(coalesce(last_seen, 0),
                     coalesce((SELECT confirmed_at FROM refreshes ORDER BY id DESC LIMIT 1), 0))
            ELSE last_seen END AS last_seen,
       is_active, createdAt, updatedAt
FROM extensions;
