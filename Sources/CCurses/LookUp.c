// What the terminfo database says, before curses starts.

#include "Session.h"
// Here alone: it makes macros of words like "lines" and "columns".
#include <term.h>

int terminal_look_up(const char *type, int tty, int *colors) {
    if (session.screen) return terminal_busy;
    int reason = 0;
    if (setupterm((char *)type, tty, &reason) == ERR) {
        return reason == 1 ? terminal_too_simple : terminal_unknown_type;
    }
    const char *place = tigetstr("cup");
    int found = tigetnum("colors");
    *colors = found > 0 ? found : 0;
    bool can_move = place && place != (char *)-1;
    del_curterm(cur_term);
    return can_move ? terminal_ok : terminal_too_simple;
}
