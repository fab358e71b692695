-- SPDX-License-Identifier: GPL-3.0-or-later

-- The ways of callers through queues, which are over. A caller may come back to the same queue.
CREATE TABLE queue_visits (
    queue         TEXT    NOT NULL,
    unique_id     TEXT    NOT NULL,
    joined        INTEGER NOT NULL,
    -- UNSEEN: when it ceased to be heard of.
    "left"        INTEGER NOT NULL,
    outcome       TEXT    NOT NULL CHECK (outcome IN ('ANSWERED', 'ABANDONED', 'LEFT', 'UNSEEN')),
    caller_number TEXT    NOT NULL,
    caller_name   TEXT    NOT NULL,
    -- 1: answered within the service level that the queue had then.
    in_time       INTEGER NOT NULL CHECK (in_time IN (0, 1)),
    -- Who answered: the member's interface, and its name. Empty where nobody did.
    agent         TEXT    NOT NULL,
    agent_name    TEXT    NOT NULL,
    PRIMARY KEY (queue, unique_id, joined)
) STRICT, WITHOUT ROWID;

CREATE INDEX queue_visits_left ON queue_visits ("left");
