// All that Swift sees of curses. Its macros, globals and variadics stay on the C side.
//
// There is one terminal at a time, and one thread that uses it, as in curses itself.

#pragma once

#include <stdbool.h>
#include <stdint.h>

// MARK: What there is

enum {
    terminal_ok,
    terminal_unknown_type,  // the type is not in the terminfo database
    terminal_too_simple,    // the cursor cannot be moved to a place
    terminal_busy,          // there is one already
    terminal_failed,        // curses refused it
};

/// Whether as many more files can be opened as it takes.
bool terminal_has_room(int tty);

/// Looks the type up: how many colours it has, 0 for none.
int terminal_look_up(const char *type, int tty, int *colors);

/// Whether characters beyond ASCII can be written, as the locale says.
bool terminal_is_utf8(void);

/// Whether block characters can be written, and take one column each.
bool terminal_has_blocks(void);

/// The name of the locale's encoding, as the system has it.
const char *terminal_encoding(void);

/// The size of the terminal's window, as the system knows it; false if it does not.
bool terminal_window(int tty, int *columns, int *rows);

/// Writes a question and collects what comes back, without its being seen, up to so many reports of where the cursor is
/// (`ESC [ row ; column R`) or to the end of the time. While curses does not have the terminal.
///
/// Returns the number of bytes; -1 if it cannot be asked now: it belongs to another process, or keys are waiting.
int terminal_ask(int tty, const char *question, int reports, char *answer, int size, int milliseconds);

// MARK: Signals

/// Whether the signal ends a process that does nothing about it; false beyond the last signal.
bool terminal_signal_ends(int number);

// MARK: Taking it and giving it back

/// Takes the terminal. The type is looked up in `description` (a compiled entry, "b64:…") if that is not null.
///
/// From here on to `terminal_stop` it is given back whatever ends the process, except SIGKILL.
int terminal_start(const char *type, int tty, const char *description, bool with_colors);
void terminal_stop(void);

/// Gives the terminal back for a while; messages that were held meanwhile come out.
void terminal_leave(void);

/// Takes it again, whatever became of its modes. The next flush repaints everything.
void terminal_return(void);

/// Stops the process group as Ctrl-Z does without us; comes back when it goes on. Call between leave and return.
void terminal_halt(void);

// MARK: Size

/// Adopts the size of the window; true if it is another one than before. A flush after that repaints everything.
bool terminal_fit(void);
int terminal_columns(void);
int terminal_rows(void);

// MARK: Output

enum { terminal_bold = 1, terminal_underlined = 2, terminal_reversed = 4, terminal_dim = 8 };

typedef struct {
    uint32_t character;
    uint16_t pair;
    uint16_t style;
} terminal_cell;

/// One more than the largest pair.
int terminal_pairs(void);

/// What a pair means from now on. A colour of -1 is the terminal's own.
void terminal_set_pair(int pair, int foreground, int background);

/// Before many pairs get another meaning. The next flush has to repaint everything.
void terminal_forget_pairs(void);

/// Cells of a row, from a column on.
void terminal_put_cells(int row, int column, const terminal_cell *cells, int count);

/// Sends what has changed, in one piece as far as the terminal can; everything if asked to.
void terminal_flush(bool everything);

// MARK: Input

enum {
    terminal_nothing = -1,
    // Bytes are 0…255. Keys that send more than one:
    terminal_key_left = 1000,
    terminal_key_right,
    terminal_key_up,
    terminal_key_down,
    terminal_key_home,
    terminal_key_end,
    terminal_key_page_up,
    terminal_key_page_down,
    terminal_key_enter,
    terminal_key_back_tab,
    terminal_key_backspace,
    terminal_key_delete,
    terminal_key_insert,
    terminal_key_other,
    terminal_key_function = 2000,  // and the number of the function key
};

/// The next byte or key, or `terminal_nothing`. Does not wait, but for the rest of an escape sequence.
int terminal_read(void);

/// Asks the terminal for the colour of its background, and then what kind of terminal it is, which all answer: what it
/// says is among what is read.
void terminal_ask_background(void);

/// Whether the terminal tells of the mouse: as bytes, `ESC [ <` (SGR) or `ESC [ M` (X10) and what follows. Off at first.
void terminal_set_mouse(bool is_on);

/// A file whose being readable ends the wait as well; -1 is none.
void terminal_watch(int file);

enum { terminal_has_input = 1, terminal_has_signal = 2, terminal_is_gone = 4, terminal_has_change = 8 };

/// Sleeps until there is something, or for so many microseconds; -1 is for ever.
int terminal_wait(int64_t microseconds);

/// The signals caught since the last call, one bit each: 1 << SIGINT and so on.
uint64_t terminal_signals(void);
