// A film shown again: the same cells at the same times through curses, and nothing else. What convviz needs beyond this
// for a frame is its own doing.
//
// Usage: replay FILM. After the first frame a key starts it, and another one ends it.

#define _XOPEN_SOURCE 700
#define NCURSES_WIDECHAR 1

#include <curses.h>
#include <locale.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

static int32_t *film;
static long length;
static int columns;
static cchar_t *cells;  // of all rows, in the order of the film

static void read_film(const char *path) {
    FILE *file = fopen(path, "rb");
    if (!file || fseek(file, 0, SEEK_END) != 0) exit(66);
    length = ftell(file) / (long)sizeof *film;
    rewind(file);
    film = malloc((size_t)length * sizeof *film);
    if (!film || fread(film, sizeof *film, (size_t)length, file) != (size_t)length) exit(66);
    fclose(file);
    columns = film[0];
}

// Pairs are numbered as they come.
static int pair_of(int foreground, int background) {
    static int known[257][257], count;
    int *pair = &known[foreground + 1][background + 1];
    if (*pair == 0 && (foreground >= 0 || background >= 0)) {
        *pair = ++count;
        init_extended_pair(*pair, foreground, background);
    }
    return *pair;
}

static cchar_t cell(const int32_t *numbers) {
    wchar_t text[2] = {(wchar_t)numbers[0], 0};
    attr_t style = (numbers[1] & 1 ? A_BOLD : 0) | (numbers[1] & 2 ? A_UNDERLINE : 0) | (numbers[1] & 4 ? A_REVERSE : 0);
    int pair = pair_of(numbers[2], numbers[3]);
    cchar_t result;
    setcchar(&result, text, style, 0, &pair);
    return result;
}

// Beforehand: what is measured is the showing alone.
static void make_cells(void) {
    cells = malloc((size_t)length * sizeof *cells);
    if (!cells) exit(71);
    long made = 0;
    for (long at = 2; at < length;) {
        at++;
        for (int rows = film[at++]; rows > 0; rows--) {
            at++;
            for (int column = 0; column < columns; column++, at += 4) cells[made++] = cell(&film[at]);
        }
    }
}

static void send(const char *text) {
    if (write(STDOUT_FILENO, text, 8) < 8) _exit(1);
}

static void sleep_until(const struct timespec *start, int32_t microseconds) {
    struct timespec due = *start;
    due.tv_sec += microseconds / 1000000;
    due.tv_nsec += microseconds % 1000000 * 1000L;
    due.tv_sec += due.tv_nsec / 1000000000;
    due.tv_nsec %= 1000000000;
    clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &due, NULL);
}

int main(int count, char **arguments) {
    if (count != 2) return 64;
    setlocale(LC_CTYPE, "");
    read_film(arguments[1]);
    initscr();
    start_color();
    use_default_colors();
    curs_set(0);
    leaveok(stdscr, TRUE);
    make_cells();

    // Whole frames, as a program has them that draws: what has changed is for curses to find out.
    const cchar_t **screen = calloc((size_t)film[1], sizeof *screen);
    if (!screen) exit(71);
    struct timespec start = {0, 0};
    long made = 0;
    for (long at = 2, frame = 0; at < length; frame++) {
        if (frame > 0) sleep_until(&start, film[at]);
        at++;
        int rows = film[at++];
        for (int i = 0; i < rows; i++, made += columns, at += 1 + 4 * columns) screen[film[at]] = &cells[made];
        for (int row = 0; row < film[1]; row++) mvadd_wchnstr(row, 0, screen[row], columns);
        if (rows > 0) send("\033[?2026h");
        refresh();
        if (rows > 0) send("\033[?2026l");
        if (frame == 0) {
            getch();
            clock_gettime(CLOCK_MONOTONIC, &start);
        }
    }
    getch();
    endwin();
}
