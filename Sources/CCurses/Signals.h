// Which signals there are.

#pragma once

#include <stdbool.h>

/// Whether the signal ends a process that does nothing about it. Safe in a signal handler.
bool signal_ends(int number);
