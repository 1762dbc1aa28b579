// Questions that the terminal itself answers, as if it were typing.

#include <ctype.h>
#include <errno.h>
#include <signal.h>
#include <stdbool.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/select.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

#include "CCurses.h"
#include "Messages.h"

bool terminal_window(int tty, int *columns, int *rows) {
    struct winsize window = {0};
    if (ioctl(tty, TIOCGWINSZ, &window) != 0) return false;
    *columns = window.ws_col;
    *rows = window.ws_row;
    return true;
}

static long milliseconds_now(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

// Where the cursor is: ESC [ row ; column R. Counted from the back, the last has to be complete.
static int count_reports(const char *answer, int length) {
    int count = 0;
    for (int end = 0; end < length; end++) {
        if (answer[end] != 'R') continue;
        int start = end - 1;
        while (start >= 0 && (isdigit((unsigned char)answer[start]) || answer[start] == ';')) start--;
        if (start >= 1 && answer[start] == '[' && answer[start - 1] == '\033') count++;
    }
    return count;
}

static int collect(int tty, char *answer, int size, int reports, int milliseconds) {
    int length = 0;
    long deadline = milliseconds_now() + milliseconds;
    while (length < size && count_reports(answer, length) < reports) {
        long left = deadline - milliseconds_now();
        if (left <= 0) break;
        fd_set files;
        FD_ZERO(&files);
        FD_SET(tty, &files);
        struct timeval limit = {left / 1000, left % 1000 * 1000};
        if (select(tty + 1, &files, NULL, NULL, &limit) <= 0) break;
        // One at a time: what is typed after the answer is for others.
        if (read(tty, answer + length, 1) != 1) break;
        length++;
    }
    return length;
}

int terminal_ask(int tty, const char *question, int reports, char *answer, int size, int milliseconds) {
    struct termios before;
    if (tty < 0 || tty >= FD_SETSIZE || tcgetpgrp(tty) != getpgrp() || tcgetattr(tty, &before) != 0) return -1;
    // They wait until the modes are as they were.
    sigset_t all, unblocked;
    sigfillset(&all);
    sigprocmask(SIG_BLOCK, &all, &unblocked);

    struct termios modes = before;
    modes.c_lflag &= ~(tcflag_t)(ICANON | ECHO);
    modes.c_cc[VMIN] = 1;
    modes.c_cc[VTIME] = 0;
    int length = -1, waiting = 0;
    if (tcsetattr(tty, TCSADRAIN, &modes) == 0) {
        // What was typed before would be taken for an answer, and be lost to whom it was for.
        if (ioctl(tty, FIONREAD, &waiting) == 0 && waiting == 0) {
            write_all(tty, question, strlen(question));
            length = collect(tty, answer, size, reports, milliseconds);
        }
        tcsetattr(tty, TCSADRAIN, &before);
    }
    sigprocmask(SIG_SETMASK, &unblocked, NULL);
    return length;
}
