-- SPDX-License-Identifier: GPL-3.0-or-later

-- What the PBX calls whoever sits there.
ALTER TABLE extensions ADD COLUMN pbx_name TEXT NOT NULL DEFAULT '';

DROP VIEW extension_records;

-- The name as it is shown: that of the roster, else that of the PBX.
CREATE VIEW extension_records AS
SELECT extension, context,
       CASE WHEN agent_name = '' THEN pbx_name ELSE agent_name END AS agent_name,
       department, status_code, device_state, status, presence, last_status_change,
       CASE WHEN in_snapshot
            THEN max(coalesce(last_seen, 0),
                     coalesce((SELECT confirmed_at FROM refreshes ORDER BY id DESC LIMIT 1), 0))
            ELSE last_seen END AS last_seen,
       is_active, createdAt, updatedAt
FROM extensions;
