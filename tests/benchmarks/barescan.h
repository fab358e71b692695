/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <stddef.h> /* NOLINT(modernize-deprecated-headers): this is C */

#ifdef __cplusplus
extern "C" {
#endif

/* Returns the number of empty lines in `size` bytes; adds the number of all lines to `lines`. */
size_t bareScan(const char *bytes, size_t size, size_t *lines);

#ifdef __cplusplus
}
#endif
