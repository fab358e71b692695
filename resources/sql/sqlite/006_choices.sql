-- SPDX-License-Identifier: GPL-3.0-or-later

-- Whether somebody wants the extension on the board; NULL: as its hint is. Until now a row was only
-- off the board because somebody wanted it so.
ALTER TABLE extensions ADD COLUMN chosen INTEGER;
UPDATE extensions SET chosen = 0 WHERE is_active = 0;
