// Keys and signals in.

#include <poll.h>
#include <sys/ioctl.h>

#include "CCurses.h"
#include "Rescue.h"
#include "Session.h"

static int named(int key) {
    if (key >= KEY_F(1) && key <= KEY_F(12)) return terminal_key_function + (key - KEY_F0);
    switch (key) {
        case KEY_LEFT: return terminal_key_left;
        case KEY_RIGHT: return terminal_key_right;
        case KEY_UP: return terminal_key_up;
        case KEY_DOWN: return terminal_key_down;
        case KEY_HOME: case KEY_FIND: case KEY_A1: return terminal_key_home;
        case KEY_END: case KEY_SELECT: case KEY_C1: return terminal_key_end;
        case KEY_PPAGE: case KEY_A3: return terminal_key_page_up;
        case KEY_NPAGE: case KEY_C3: return terminal_key_page_down;
        case KEY_ENTER: return terminal_key_enter;
        case KEY_BTAB: return terminal_key_back_tab;
        case KEY_BACKSPACE: return terminal_key_backspace;
        case KEY_DC: return terminal_key_delete;
        case KEY_IC: return terminal_key_insert;
        default: return terminal_key_other;
    }
}

int terminal_read(void) {
    int key = wgetch(session.keys);
    if (key == ERR) return terminal_nothing;
    return key < 256 ? key : named(key);
}

// A window that was closed gives input without end, of no length.
static bool is_gone(void) {
    struct pollfd tty = {.fd = session.tty, .events = POLLIN};
    if (poll(&tty, 1, 0) <= 0) return false;
    int waiting = 0;
    bool is_empty = ioctl(session.tty, FIONREAD, &waiting) < 0 || waiting == 0;
    return (tty.revents & (POLLHUP | POLLERR | POLLNVAL)) || is_empty;
}

int terminal_wait(int milliseconds) {
    struct pollfd sources[] = {
        {.fd = session.tty, .events = POLLIN},
        {.fd = rescue_pipe(), .events = POLLIN},
    };
    if (poll(sources, 2, milliseconds) <= 0) return 0;
    int found = 0;
    if (sources[1].revents & POLLIN) found |= terminal_has_signal;
    if (sources[0].revents & POLLIN) found |= terminal_has_input;
    // Twice, as Ctrl-Z throws away what was typed before it, perhaps between two questions.
    if (sources[0].revents && is_gone() && is_gone()) found |= terminal_is_gone;
    return found;
}

uint64_t terminal_signals(void) {
    return rescue_signals();
}
