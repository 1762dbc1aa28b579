// How large the terminal is.

#include <stdlib.h>
#include <sys/ioctl.h>

#include "Session.h"

// More than any screen has. Curses keeps three times so many cells, whatever a window says of itself.
enum { most_columns = 1000, most_rows = 500 };

static int within(int most, int length) {
    return length < 1 ? 1 : length > most ? most : length;
}

static int number_in(const char *variable) {
    const char *value = getenv(variable);
    return value ? (int)strtol(value, NULL, 10) : 0;
}

// The window knows best. Where there is none (a serial line), the environment may.
struct dimensions window_size(void) {
    struct winsize window = {0};
    struct dimensions size = {0};
    if (ioctl(session.tty, TIOCGWINSZ, &window) == 0) size = (struct dimensions){window.ws_row, window.ws_col};
    if (size.rows == 0 || size.columns == 0) size = (struct dimensions){number_in("LINES"), number_in("COLUMNS")};
    if (size.rows <= 0 || size.columns <= 0) size = (struct dimensions){24, 80};
    return (struct dimensions){within(most_rows, size.rows), within(most_columns, size.columns)};
}

bool terminal_fit(void) {
    struct dimensions size = window_size();
    if (size.rows == terminal_rows() && size.columns == terminal_columns()) return false;
    resize_term(size.rows, size.columns);
    clearok(curscr, TRUE);
    return true;
}

int terminal_columns(void) {
    return session.screen ? getmaxx(stdscr) : 0;
}

int terminal_rows(void) {
    return session.screen ? getmaxy(stdscr) : 0;
}
