// Keys, the mouse and signals in.

#include <sys/ioctl.h>
#include <sys/select.h>

#include "CCurses.h"
#include "Rescue.h"
#include "Session.h"

int terminal_read(void) {
    int key = wgetch(session.keys);
    if (key == ERR) return terminal_nothing;
    return key < 256 ? key : key_named_by_curses(key);
}

void terminal_ask_background(void) {
    send_text("\033]11;?\033\\\033[c");
}

void terminal_set_mouse(bool is_on) {
    session.has_mouse = is_on && session.has_alternate_screen;
    if (session.has_alternate_screen) send_text(is_on ? MOUSE_ON : MOUSE_OFF);
}

// Beside the terminal and the signals.
static int watched = -1;

void terminal_watch(int file) {
    watched = file < FD_SETSIZE ? file : -1;
}

// select, as poll does not know terminals on macOS.
static int ready(int64_t microseconds) {
    fd_set files;
    FD_ZERO(&files);
    FD_SET(session.tty, &files);
    FD_SET(rescue_pipe(), &files);
    if (watched >= 0) FD_SET(watched, &files);
    int highest = session.tty > rescue_pipe() ? session.tty : rescue_pipe();
    if (watched > highest) highest = watched;
    struct timeval limit = {microseconds / 1000000, microseconds % 1000000};
    if (select(highest + 1, &files, NULL, NULL, microseconds < 0 ? NULL : &limit) <= 0) return 0;
    return (FD_ISSET(session.tty, &files) ? terminal_has_input : 0)
        | (FD_ISSET(rescue_pipe(), &files) ? terminal_has_signal : 0)
        | (watched >= 0 && FD_ISSET(watched, &files) ? terminal_has_change : 0);
}

// A window that was closed gives input without end, of no length.
static bool has_empty_input(int found) {
    int waiting = 0;
    return (found & terminal_has_input) && (ioctl(session.tty, FIONREAD, &waiting) < 0 || waiting == 0);
}

int terminal_wait(int64_t microseconds) {
    int found = ready(microseconds);
    // Twice, as Ctrl-Z throws away what was typed before it, perhaps between two questions.
    bool is_gone = has_empty_input(found) && has_empty_input(ready(0));
    return is_gone ? found | terminal_is_gone : found;
}

uint64_t terminal_signals(void) {
    return rescue_signals();
}
