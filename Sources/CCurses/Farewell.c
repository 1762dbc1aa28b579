// What to send to a terminal to leave it as it was found, if curses cannot do it any more.

#include <string.h>

#include "Session.h"

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

void write_farewell(char *text, size_t size) {
    text[0] = 0;
    if (session.has_alternate_screen) strncat(text, END_FRAME MOUSE_OFF, size - 1);
    const char *names[] = {"sgr0", "op", "rmkx", "cnorm", "rmcup"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) add_capability(text, size, names[i]);
    if (!session.has_alternate_screen) strncat(text, "\r\n", size - strlen(text) - 1);
}
