#include "Messages.h"
#include "Rescue.h"

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

// Signals that the event loop hears of, then those that mean the program is lost.
static const int told[] = {SIGINT, SIGTERM, SIGHUP, SIGTSTP, SIGCONT, SIGWINCH};
static const int fatal[] = {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGQUIT, SIGSYS};

enum { told_count = sizeof told / sizeof *told, fatal_count = sizeof fatal / sizeof *fatal };

static struct {
    int tty;
    struct termios modes;
    char farewell[512];
    size_t farewell_length;
    volatile sig_atomic_t is_armed;

    int pipe[2];
    volatile sig_atomic_t is_asked_to_end;
    struct timespec asked_at;

    struct sigaction told_before[told_count];
    struct sigaction fatal_before[fatal_count];
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

static void give_back(void) {
    if (!rescue.is_armed) return;
    rescue.is_armed = 0;
    write_all(rescue.tty, rescue.farewell, rescue.farewell_length);
    rescue_modes();
    release_messages();
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

// Somebody who asks twice, a second apart, and was not heard, means it.
static void on_told(int number) {
    int error = errno;
    if (number == SIGINT || number == SIGTERM || number == SIGHUP) {
        struct timespec now;
        clock_gettime(CLOCK_MONOTONIC, &now);
        if (!rescue.is_asked_to_end) {
            rescue.asked_at = now;
            rescue.is_asked_to_end = 1;
        } else if (now.tv_sec - rescue.asked_at.tv_sec > 1) {
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

static void catch(int number, void (*handler)(int), int flags, struct sigaction *before) {
    struct sigaction action = {.sa_handler = handler, .sa_flags = flags};
    sigemptyset(&action.sa_mask);
    sigaction(number, &action, before);
    // What the parent wants ignored (nohup, a shell without job control) stays ignored, but Ctrl-C must work.
    bool was_ignored = before->sa_handler == SIG_IGN && (number == SIGHUP || number == SIGTSTP);
    if (was_ignored) sigaction(number, before, NULL);
}

static void catch_signals(void) {
    // A stack that has overflowed cannot run its own rescue.
    static char spare[64 * 1024];
    sigaltstack(NULL, &rescue.stack_before);
    if (rescue.stack_before.ss_flags & SS_DISABLE) {
        stack_t stack = {.ss_sp = spare, .ss_size = sizeof spare};
        sigaltstack(&stack, NULL);
    }
    for (int i = 0; i < told_count; i++) catch(told[i], on_told, SA_RESTART, &rescue.told_before[i]);
    for (int i = 0; i < fatal_count; i++) catch(fatal[i], on_fatal, SA_ONSTACK, &rescue.fatal_before[i]);
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
    for (int i = 0; i < told_count; i++) sigaction(told[i], &rescue.told_before[i], NULL);
    for (int i = 0; i < fatal_count; i++) sigaction(fatal[i], &rescue.fatal_before[i], NULL);
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
    if (caught) rescue.is_asked_to_end = 0;
    return caught;
}
