// What is written to standard error while the screen is up would be written over the picture.

#pragma once

#include <stddef.h>

/// Keeps it in a file without a name, if standard error is a terminal.
void hold_messages(void);

/// Writes it out. Safe in a signal handler.
void release_messages(void);

/// As write, but all of it. Safe in a signal handler.
void write_all(int file, const char *bytes, size_t count);
