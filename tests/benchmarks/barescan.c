/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "barescan.h"

#include <string.h>

/* The least that any reader of AMI has to do: find each line's end and each message's end. */
size_t bareScan(const char *bytes, size_t size, size_t *lines)
{
    const char *end = bytes + size;
    const char *line = bytes;
    size_t messages = 0;
    const char *feed;
    while ((feed = memchr(line, '\n', (size_t)(end - line))) != NULL) {
        ++*lines;
        if (feed - line == 1 && *line == '\r')
            ++messages;
        line = feed + 1;
    }
    return messages;
}
