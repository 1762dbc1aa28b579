// Cells to curses, and from there to the terminal.

// wcwidth is not in plain C.
#if !defined(__APPLE__)
#define _XOPEN_SOURCE 700
#endif

#include <string.h>
#include <wchar.h>

#include "FrameBuffer.h"
#include "Messages.h"
#include "Session.h"

int terminal_pairs(void) {
    return session.pairs;
}

void terminal_set_pair(int pair, int foreground, int background) {
    if (pair < 1 || pair >= session.pairs) return;
#if NCURSES_EXT_COLORS >= 20170401
    init_extended_pair(pair, foreground, background);
#else
    init_pair((short)pair, (short)foreground, (short)background);
#endif
}

void terminal_forget_pairs(void) {
#if NCURSES_EXT_COLORS >= 20170401
    // To change one pair curses looks for it all over the screen; to change all, this is quicker by far.
    reset_color_pairs();
#endif
}

static cchar_t translate(terminal_cell cell) {
    wchar_t text[2] = {(wchar_t)cell.character, 0};
    // A row that is not as wide as it seems would shift all that follows.
    if (cell.character < 32 || (cell.character > 126 && wcwidth(text[0]) != 1)) text[0] = L'?';
    attr_t attributes = 0;
    if (cell.style & terminal_bold) attributes |= A_BOLD;
    if (cell.style & terminal_underlined) attributes |= A_UNDERLINE;
    if (cell.style & terminal_reversed) attributes |= A_REVERSE;
    if (cell.style & terminal_dim) attributes |= A_DIM;
    short pair = cell.pair < session.pairs ? (short)cell.pair : 0;
    cchar_t result;
    setcchar(&result, text, attributes, pair, NULL);
    return result;
}

static cchar_t translated(terminal_cell cell) {
    uint32_t hash = (cell.character * 31u + cell.pair) * 31u + cell.style;
    struct translation *known = &session.translations[((hash * 2654435761u) >> 16) % TRANSLATIONS];
    if (!known->is_used || memcmp(&known->from, &cell, sizeof cell) != 0) {
        *known = (struct translation){.is_used = true, .from = cell, .to = translate(cell)};
    }
    return known->to;
}

void terminal_put_cells(int row, int column, const terminal_cell *cells, int count) {
    enum { piece = 256 };
    cchar_t line[piece];
    for (int start = 0; start < count; start += piece) {
        int length = count - start < piece ? count - start : piece;
        for (int i = 0; i < length; i++) line[i] = translated(cells[start + i]);
        mvwadd_wchnstr(stdscr, row, column + start, line, length);
    }
}

void send_text(const char *text) {
    write_all(session.tty, text, strlen(text));
}

void terminal_flush(bool everything) {
    if (everything) clearok(curscr, TRUE);
    const char *opening = session.has_alternate_screen ? BEGIN_FRAME : "";
    const char *closing = session.has_alternate_screen ? END_FRAME : "";
    int descriptor = fileno(session.out);
    frame_begin(descriptor, opening);
    wrefresh(stdscr);
    frame_end(descriptor, session.tty, opening, closing);
}
