// The least that a curses program can do: take the terminal, colour every cell, show it, wait for a key.
// What convviz needs beyond this until its first frame is its own doing.

#include <curses.h>
#include <locale.h>
#include <unistd.h>

static void send(const char *text) {
    fflush(stdout);
    if (write(STDOUT_FILENO, text, 8) < 8) _exit(1);
}

int main(void) {
    setlocale(LC_CTYPE, "");
    initscr();
    start_color();
    curs_set(0);
    for (int color = 16; color < 256; color++) init_pair(color, 15, color);
    for (int row = 0; row < LINES; row++) {
        for (int column = 0; column < COLS; column++) {
            // Faces a few cells wide, as cubes have, each with a number in it.
            attrset(COLOR_PAIR(16 + (column / 6 + row / 2 * 7) % 240));
            mvaddch(row, column, column % 6 == 3 ? '0' + row % 10 : ' ');
        }
    }
    send("\033[?2026h");
    refresh();
    send("\033[?2026l");
    getch();
    endwin();
}
