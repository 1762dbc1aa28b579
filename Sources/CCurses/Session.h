// The terminal in use, as the parts of the shim see it.

#pragma once

#include <stdbool.h>
#include <stdio.h>

#include "CCurses.h"
#include "Portable.h"

// Between these a terminal that can shows nothing; others ignore them.
#define BEGIN_FRAME "\033[?2026h"
#define END_FRAME "\033[?2026l"

// Presses, releases and the wheel, with numbers of any length (SGR); terminals that do not know these still send bytes.
// Curses would ask for what the terminal's description says: bytes, mostly, which end at column 223.
// Buttons, the mouse while one is held, and columns beyond the 223rd.
#define MOUSE_ON "\033[?1000h\033[?1002h\033[?1006h"
#define MOUSE_OFF "\033[?1006l\033[?1002l\033[?1000l"

// A picture has few different cells: those of late are kept as curses wants them.
enum { TRANSLATIONS = 1024 };

struct translation {
    bool is_used;
    terminal_cell from;
    cchar_t to;
};

struct session {
    SCREEN *screen;
    int tty;
    FILE *out;
    FILE *in;
    WINDOW *keys;
    int pairs;
    // True of everything since the VT100 that could know the brackets around a frame, or a mouse.
    bool has_alternate_screen;
    bool has_mouse;
    struct translation *translations;
};

extern struct session session;

struct dimensions {
    int rows, columns;
};

struct dimensions window_size(void);

/// Tells curses of the key sequences that terminal descriptions leave out.
void define_keys(void);

/// One of `terminal_key_…` for one of `KEY_…`.
int key_named_by_curses(int key);

/// Past curses, at once.
void send_text(const char *text);

void write_farewell(char *text, size_t size);
