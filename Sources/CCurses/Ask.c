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

// Until then; also false when something is wrong with it.
static bool wait_to(bool read, int tty, long deadline) {
    long left = deadline - milliseconds_now();
    if (left <= 0) return false;
    fd_set files;
    FD_ZERO(&files);
    FD_SET(tty, &files);
    struct timeval limit = {left / 1000, left % 1000 * 1000};
    return select(tty + 1, read ? &files : NULL, read ? NULL : &files, NULL, &limit) > 0;
}

static int collect(int tty, char *answer, int size, int reports, long deadline) {
    int length = 0;
    while (length < size && count_reports(answer, length) < reports && wait_to(true, tty, deadline)) {
        // One at a time: what is typed after the answer is for others.
        if (read(tty, answer + length, 1) != 1) break;
        length++;
    }
    return length;
}

int terminal_ask(int tty, const char *question, int reports, char *answer, int size, int milliseconds) {
    struct termios before;
    if (tty < 0 || tty >= FD_SETSIZE || tcgetpgrp(tty) != getpgrp() || tcgetattr(tty, &before) != 0) return -1;
    long deadline = milliseconds_now() + milliseconds;
    // They wait until the modes are as they were. So nothing may take longer: with output stopped, by Ctrl-S, neither
    // writing nor draining would end.
    sigset_t all, unblocked;
    sigfillset(&all);
    sigprocmask(SIG_BLOCK, &all, &unblocked);

    struct termios modes = before;
    modes.c_lflag &= ~(tcflag_t)(ICANON | ECHO);
    modes.c_cc[VMIN] = 1;
    modes.c_cc[VTIME] = 0;
    int length = -1, waiting = 0;
    if (tcsetattr(tty, TCSANOW, &modes) == 0) {
        // What was typed before would be taken for an answer, and be lost to whom it was for.
        if (ioctl(tty, FIONREAD, &waiting) == 0 && waiting == 0 && wait_to(false, tty, deadline)) {
            write_all(tty, question, strlen(question));
            length = collect(tty, answer, size, reports, deadline);
            // The rest of a late answer is nothing that was typed.
            if (count_reports(answer, length) < reports) tcflush(tty, TCIFLUSH);
        }
        tcsetattr(tty, TCSANOW, &before);
    }
    sigprocmask(SIG_SETMASK, &unblocked, NULL);
    return length;
}
