// From taking the terminal to giving it back.

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/select.h>
#include <termios.h>
#include <unistd.h>

#include "CCurses.h"
#include "FrameBuffer.h"
#include "Portable.h"
#include "Rescue.h"
#include "Session.h"

struct session session = {.tty = -1};

// Keys come one by one and unseen, Enter is told from Ctrl-J, Ctrl-S does not freeze; Ctrl-C still is a signal, so
// that it works even if the program hangs.
static void set_modes(void) {
    cbreak();
    noecho();
    nonl();
    struct termios modes;
    if (tcgetattr(session.tty, &modes) == 0) {
        modes.c_iflag &= ~(tcflag_t)(IXON | IXOFF);
        modes.c_lflag &= ~(tcflag_t)IEXTEN;
        tcsetattr(session.tty, TCSADRAIN, &modes);
    }
    def_prog_mode();
}

// Curses takes some things from the environment alone.
struct variable {
    const char *name;
    char *before;
};

static struct variable set_variable(const char *name, const char *value) {
    const char *before = getenv(name);
    struct variable variable = {name, before ? strdup(before) : NULL};
    setenv(name, value, 1);
    return variable;
}

static void restore_variable(struct variable variable) {
    if (variable.before) {
        setenv(variable.name, variable.before, 1);
    } else {
        unsetenv(variable.name);
    }
    free(variable.before);
}

bool terminal_has_room(int tty) {
    // The pipe, both directions of curses, the frame, and what holds messages back; before that, the terminal's
    // description.
    int copies[9], count = 0;
    const int wanted = sizeof copies / sizeof *copies;
    while (count < wanted && (copies[count] = fcntl(tty, F_DUPFD_CLOEXEC, 0)) >= 0) count++;
    for (int i = 0; i < count; i++) close(copies[i]);
    return count == wanted;
}

static SCREEN *open_screen(const char *type, const char *description) {
    session.out = fdopen(fcntl(session.tty, F_DUPFD_CLOEXEC, 0), "w");
    session.in = fdopen(fcntl(session.tty, F_DUPFD_CLOEXEC, 0), "r");
    if (!session.out || !session.in) return NULL;
    struct dimensions size = window_size();
    char rows[12], columns[12];
    snprintf(rows, sizeof rows, "%d", size.rows);
    snprintf(columns, sizeof columns, "%d", size.columns);
    struct variable variables[] = {
        set_variable("LINES", rows),
        set_variable("COLUMNS", columns),
        description ? set_variable("TERMINFO", description) : (struct variable){NULL, NULL},
    };
    SCREEN *screen = newterm((char *)type, session.out, session.in);
    for (int i = 0; i < (description ? 3 : 2); i++) restore_variable(variables[i]);
    return screen;
}

static void close_session(void) {
    if (session.keys) delwin(session.keys);
    if (session.screen) delscreen(session.screen);
    if (session.out) fclose(session.out);
    if (session.in) fclose(session.in);
    free(session.translations);
    frame_buffer_close();
    session = (struct session){.tty = -1};
}

static void start_colors(void) {
    session.pairs = 0;
    if (!has_colors() || start_color() == ERR) return;
    use_default_colors();
    // Pairs are passed on as short, which every version can.
    session.pairs = COLOR_PAIRS < 32767 ? COLOR_PAIRS : 32767;
}

int terminal_start(const char *type, int tty, const char *description, bool with_colors) {
    if (session.screen) return terminal_busy;
    if (tty < 0 || tty >= FD_SETSIZE) return terminal_failed;
    // What the keyboard and the screen were like has to be known before curses changes it.
    if (!rescue_start(tty)) return terminal_failed;
    session.tty = tty;
    session.screen = open_screen(type, description);
    frame_buffer_open();
    session.translations = calloc(TRANSLATIONS, sizeof *session.translations);
    if (!session.screen || !session.translations) {
        rescue_stop();
        close_session();
        return terminal_failed;
    }
    const char *alternate = tigetstr("smcup");
    session.has_alternate_screen = alternate && alternate != (char *)-1 && *alternate;
    char farewell[512];
    write_farewell(farewell, sizeof farewell);
    rescue_say(farewell);
    rescue_arm();

    if (with_colors) start_colors();
    set_modes();
    set_escdelay(25);
    curs_set(0);
    leaveok(stdscr, TRUE);
    typeahead(-1);  // a frame is never left half shown because a key has come
    idcok(stdscr, FALSE);  // some emulators draw shifted characters wrongly
    // Reading from a window repaints it; nobody sees a pad.
    session.keys = newpad(1, 1);
    keypad(session.keys, TRUE);
    nodelay(session.keys, TRUE);
    define_keys();
    terminal_fit();
    return terminal_ok;
}

void terminal_stop(void) {
    if (!session.screen) return;
    terminal_leave();
    rescue_stop();
    close_session();
}

// MARK: Away and back

void terminal_leave(void) {
    if (session.has_mouse) send_text(MOUSE_OFF);
    endwin();
    rescue_modes();
    rescue_disarm();
}

void terminal_return(void) {
    rescue_arm();
    reset_prog_mode();
    curs_set(0);
    terminal_fit();
    clearok(curscr, TRUE);
    if (session.has_mouse) send_text(MOUSE_ON);
}

void terminal_halt(void) {
    rescue_halt();
}
