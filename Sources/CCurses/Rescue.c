#include "Messages.h"
#include "Rescue.h"
#include "Signals.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/select.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

static struct {
    int tty;
    struct termios modes;
    char farewell[512];
    size_t farewell_length;
    volatile sig_atomic_t is_armed;

    int pipe[2];
    volatile sig_atomic_t is_asked_to_end;
    long asked_at;

    struct sigaction before[NSIG];
    bool is_caught[NSIG];
    stack_t stack_before;
} rescue = {.tty = -1, .pipe = {-1, -1}};

// Everything from here to the next mark is safe in a signal handler.
// MARK: In an emergency

void rescue_modes(void) {
    // From the background this would stop the process, and it may be just ending.
    sigset_t quiet, before;
    sigemptyset(&quiet);
    sigaddset(&quiet, SIGTTOU);
    sigprocmask(SIG_BLOCK, &quiet, &before);
    while (tcsetattr(rescue.tty, TCSANOW, &rescue.modes) < 0 && errno == EINTR) {}
    sigprocmask(SIG_SETMASK, &before, NULL);
}

static long milliseconds_now(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

// Until then; true if the terminal takes something.
static bool wait_to_write(long deadline) {
    long left = deadline - milliseconds_now();
    if (left <= 0) return false;
    fd_set files;
    FD_ZERO(&files);
    FD_SET(rescue.tty, &files);
    struct timeval limit = {left / 1000, left % 1000 * 1000};
    return select(rescue.tty + 1, NULL, &files, NULL, &limit) > 0 || errno == EINTR;
}

// A terminal that takes nothing, as one whose output was stopped, must not keep a program that is ending.
static bool say_farewell(void) {
    const char *bytes = rescue.farewell;
    size_t left = rescue.farewell_length;
    long deadline = milliseconds_now() + 500;
    fcntl(rescue.tty, F_SETFL, fcntl(rescue.tty, F_GETFL) | O_NONBLOCK);
    while (left > 0) {
        ssize_t written = write(rescue.tty, bytes, left);
        if (written > 0) {
            bytes += written;
            left -= (size_t)written;
        } else if (written == 0 || (errno != EAGAIN && errno != EINTR) || !wait_to_write(deadline)) {
            return false;
        }
    }
    return true;
}

static void give_back(void) {
    if (!rescue.is_armed) return;
    rescue.is_armed = 0;
    bool is_heard = say_farewell();
    rescue_modes();
    // The messages go to a terminal, most likely the same.
    if (is_heard) release_messages();
}

static void end_by(int number) {
    give_back();
    struct sigaction standard = {.sa_handler = SIG_DFL};
    sigemptyset(&standard.sa_mask);
    sigaction(number, &standard, NULL);
    sigset_t open;
    sigemptyset(&open);
    sigaddset(&open, number);
    sigprocmask(SIG_UNBLOCK, &open, NULL);
    raise(number);
}

static void on_fatal(int number) {
    end_by(number);
}

// Somebody who asks twice while the program is still there means it. Some ask the process and its group in one go: that
// is once.
static void on_told(int number) {
    int error = errno;
    if (signal_ends(number)) {
        if (!rescue.is_asked_to_end) {
            rescue.asked_at = milliseconds_now();
            rescue.is_asked_to_end = 1;
        } else if (milliseconds_now() - rescue.asked_at > 100) {
            end_by(number);
        }
    }
    char byte = (char)number;
    if (write(rescue.pipe[1], &byte, 1) < 0) { /* full: the loop will wake up anyway */ }
    errno = error;
}

// MARK: In peace

void rescue_arm(void) {
    hold_messages();
    rescue.is_armed = 1;
}

void rescue_disarm(void) {
    rescue.is_armed = 0;
    release_messages();
}

static void close_pipe(void) {
    for (int end = 0; end < 2; end++) {
        close(rescue.pipe[end]);
        rescue.pipe[end] = -1;
    }
}

static bool open_pipe(void) {
    if (pipe(rescue.pipe) < 0) return false;
    if (rescue.pipe[0] >= FD_SETSIZE) {
        close_pipe();
        return false;
    }
    for (int end = 0; end < 2; end++) {
        fcntl(rescue.pipe[end], F_SETFD, FD_CLOEXEC);
        fcntl(rescue.pipe[end], F_SETFL, O_NONBLOCK);
    }
    return true;
}

static bool is_told(int number) {
    switch (number) {
        case SIGINT: case SIGTERM: case SIGHUP: case SIGTSTP: case SIGCONT: case SIGWINCH: return true;
        default: return false;
    }
}

// False if the system does not have it, or keeps it for itself.
static bool catch(int number) {
    struct sigaction *before = &rescue.before[number];
    struct sigaction action = {
        .sa_handler = is_told(number) ? on_told : on_fatal, .sa_flags = is_told(number) ? SA_RESTART : SA_ONSTACK};
    sigemptyset(&action.sa_mask);
    if (sigaction(number, NULL, before) < 0) return false;
    // What the parent wants ignored (nohup, a shell without job control) stays ignored, but Ctrl-C must work.
    bool is_needed = number == SIGINT || number == SIGTERM || number == SIGCONT || number == SIGWINCH;
    if (before->sa_handler == SIG_IGN && !is_needed) return false;
    return sigaction(number, &action, NULL) == 0;
}

static void catch_signals(void) {
    // A stack that has overflowed cannot run its own rescue.
    static char spare[64 * 1024];
    sigaltstack(NULL, &rescue.stack_before);
    if (rescue.stack_before.ss_flags & SS_DISABLE) {
        stack_t stack = {.ss_sp = spare, .ss_size = sizeof spare};
        sigaltstack(&stack, NULL);
    }
    for (int i = 1; i < NSIG; i++) rescue.is_caught[i] = (is_told(i) || signal_ends(i)) && catch(i);
}

void rescue_say(const char *farewell) {
    rescue.farewell_length = strlen(farewell);
    if (rescue.farewell_length > sizeof rescue.farewell) rescue.farewell_length = sizeof rescue.farewell;
    memcpy(rescue.farewell, farewell, rescue.farewell_length);
}

bool rescue_start(int tty) {
    if (tcgetattr(tty, &rescue.modes) < 0 || !open_pipe()) return false;
    rescue.tty = tty;
    rescue.is_asked_to_end = 0;
    catch_signals();
    static bool is_registered = false;
    if (!is_registered) is_registered = atexit(give_back) == 0;
    return true;
}

void rescue_stop(void) {
    rescue_disarm();
    for (int i = 1; i < NSIG; i++) {
        if (rescue.is_caught[i]) sigaction(i, &rescue.before[i], NULL);
    }
    if (rescue.stack_before.ss_flags & SS_DISABLE) sigaltstack(&rescue.stack_before, NULL);
    close_pipe();
    rescue.tty = -1;
}

void rescue_halt(void) {
    struct sigaction standard = {.sa_handler = SIG_DFL}, ours;
    sigemptyset(&standard.sa_mask);
    sigaction(SIGTSTP, NULL, &ours);
    if (ours.sa_handler == SIG_IGN) return;
    sigaction(SIGTSTP, &standard, NULL);
    kill(0, SIGTSTP);
    sigaction(SIGTSTP, &ours, NULL);
}

int rescue_pipe(void) {
    return rescue.pipe[0];
}

uint64_t rescue_signals(void) {
    uint64_t caught = 0;
    unsigned char bytes[64];
    ssize_t count;
    while ((count = read(rescue.pipe[0], bytes, sizeof bytes)) > 0) {
        for (ssize_t i = 0; i < count; i++) {
            if (bytes[i] < 64) caught |= UINT64_C(1) << bytes[i];
        }
    }
    return caught;
}
