// From taking the terminal to giving it back.

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/select.h>
#include <termios.h>
#include <unistd.h>

#include "CCurses.h"
#include "Portable.h"
#include "Rescue.h"
#include "Session.h"

struct session session = {.tty = -1};

// MARK: Size

struct dimensions {
    int rows, columns;
};

static int within_limits(int length) {
    return length < 1 ? 1 : length > 4096 ? 4096 : length;
}

static int number_in(const char *variable) {
    const char *value = getenv(variable);
    return value ? (int)strtol(value, NULL, 10) : 0;
}

// The window knows best. Where there is none (a serial line), the environment may.
static struct dimensions window_size(void) {
    struct winsize window = {0};
    struct dimensions size = {0};
    if (ioctl(session.tty, TIOCGWINSZ, &window) == 0) size = (struct dimensions){window.ws_row, window.ws_col};
    if (size.rows == 0 || size.columns == 0) size = (struct dimensions){number_in("LINES"), number_in("COLUMNS")};
    if (size.rows <= 0 || size.columns <= 0) size = (struct dimensions){24, 80};
    return (struct dimensions){within_limits(size.rows), within_limits(size.columns)};
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

// MARK: The farewell

// Adds what the terminal's description says, without the delays of old terminals.
static void add_capability(char *text, size_t size, const char *name) {
    const char *value = tigetstr((char *)name);
    if (!value || value == (char *)-1) return;
    size_t length = strlen(text);
    for (const char *c = value; *c && length + 1 < size; c++) {
        const char *end = c[0] == '$' && c[1] == '<' ? strchr(c, '>') : NULL;
        if (end) {
            c = end;
        } else {
            text[length++] = *c;
        }
    }
    text[length] = 0;
}

static void write_farewell(char *text, size_t size) {
    text[0] = 0;
    if (session.has_alternate_screen) strncat(text, END_FRAME, size - 1);
    const char *names[] = {"sgr0", "op", "rmkx", "cnorm", "rmcup"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) add_capability(text, size, names[i]);
    if (!session.has_alternate_screen) strncat(text, "\r\n", size - strlen(text) - 1);
}

// MARK: Start and stop

// Several sequences for a key are in use; a description knows one of each.
static void define_keys(void) {
    static const struct {
        const char *sequence;
        int key;
    } keys[] = {
        {"\033[A", KEY_UP},     {"\033OA", KEY_UP},     {"\033[B", KEY_DOWN},   {"\033OB", KEY_DOWN},
        {"\033[C", KEY_RIGHT},  {"\033OC", KEY_RIGHT},  {"\033[D", KEY_LEFT},   {"\033OD", KEY_LEFT},
        {"\033[H", KEY_HOME},   {"\033OH", KEY_HOME},   {"\033[1~", KEY_HOME},  {"\033[7~", KEY_HOME},
        {"\033[F", KEY_END},    {"\033OF", KEY_END},    {"\033[4~", KEY_END},   {"\033[8~", KEY_END},
        {"\033[2~", KEY_IC},    {"\033[3~", KEY_DC},    {"\033[5~", KEY_PPAGE}, {"\033[6~", KEY_NPAGE},
        {"\033[Z", KEY_BTAB},   {"\033OM", KEY_ENTER},
        {"\033OP", KEY_F(1)},   {"\033OQ", KEY_F(2)},   {"\033OR", KEY_F(3)},   {"\033OS", KEY_F(4)},
        {"\033[11~", KEY_F(1)}, {"\033[12~", KEY_F(2)}, {"\033[13~", KEY_F(3)}, {"\033[14~", KEY_F(4)},
        {"\033[[A", KEY_F(1)},  {"\033[[B", KEY_F(2)},  {"\033[[C", KEY_F(3)},  {"\033[[D", KEY_F(4)},
        {"\033[[E", KEY_F(5)},  {"\033[15~", KEY_F(5)}, {"\033[17~", KEY_F(6)}, {"\033[18~", KEY_F(7)},
        {"\033[19~", KEY_F(8)}, {"\033[20~", KEY_F(9)}, {"\033[21~", KEY_F(10)}, {"\033[23~", KEY_F(11)},
        {"\033[24~", KEY_F(12)},
    };
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) define_key(keys[i].sequence, keys[i].key);
}

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
}

void terminal_halt(void) {
    rescue_halt();
}
