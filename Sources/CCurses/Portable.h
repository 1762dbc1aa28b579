// The wide-character curses, on Linux and on macOS.

#pragma once

#if defined(__APPLE__)
#define _XOPEN_SOURCE_EXTENDED 1
#else
#define NCURSES_WIDECHAR 1
#endif

#include <curses.h>
