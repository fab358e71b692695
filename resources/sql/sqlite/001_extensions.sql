-- SPDX-License-Identifier: GPL-3.0-or-later
-- Times are milliseconds since 1970, UTC. Statements end with a semicolon at the end of a line.

CREATE TABLE extensions (
    extension          TEXT    NOT NULL PRIMARY KEY CHECK (extension <> ''),
    context            TEXT    NOT NULL,
    hint               TEXT    NOT NULL DEFAULT '',
    agent_name         TEXT    NOT NULL DEFAULT '',
    department         TEXT    NOT NULL DEFAULT '',
    status_code        INTEGER NOT NULL,
    device_state       TEXT    NOT NULL,
    status             TEXT    NOT NULL CHECK (status IN ('online', 'offline', 'unknown')),
    last_status_change INTEGER,
    -- When the row was last confirmed on its own; see extension_records for the whole truth.
    last_seen          INTEGER,
    in_snapshot        INTEGER NOT NULL DEFAULT 0 CHECK (in_snapshot IN (0, 1)),
    is_active          INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1)),
    createdAt          INTEGER NOT NULL,
    updatedAt          INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX extensions_department ON extensions (department);

-- The refresh log. The newest row is the newest snapshot: it holds, once for all rows that are
-- in_snapshot, the time at which they were confirmed.
CREATE TABLE refreshes (
    id            INTEGER PRIMARY KEY,
    connection_id TEXT    NOT NULL,
    origin        TEXT    NOT NULL CHECK (origin IN ('poll', 'manual')),
    method        TEXT    NOT NULL CHECK (method IN ('bulk', 'individual')),
    confirmed_at  INTEGER NOT NULL,
    duration_us   INTEGER NOT NULL,
    checked       INTEGER NOT NULL,
    successful    INTEGER NOT NULL,
    failed        INTEGER NOT NULL,
    corrected     INTEGER NOT NULL,
    added         INTEGER NOT NULL,
    vanished      INTEGER NOT NULL
) STRICT;

CREATE VIEW extension_records AS
SELECT extension, context, agent_name, department, status_code, device_state, status,
       last_status_change,
       CASE WHEN in_snapshot
            THEN max(coalesce(last_seen, 0),
                     coalesce((SELECT confirmed_at FROM refreshes ORDER BY id DESC LIMIT 1), 0))
            ELSE last_seen END AS last_seen,
       is_active, createdAt, updatedAt
FROM extensions;
