#include "Signals.h"

#include <signal.h>
#include <stddef.h>

#include "CCurses.h"

bool signal_ends(int number) {
    switch (number) {
        // They stop it, let it go on, or do nothing; of SIGKILL nobody hears.
        case SIGKILL: case SIGSTOP: case SIGTSTP: case SIGTTIN: case SIGTTOU: case SIGCONT: case SIGCHLD: case SIGURG:
        case SIGWINCH: return false;
#if defined(__APPLE__)
        case SIGIO: case SIGINFO: return false;
#endif
        default: return number > 0 && number < NSIG;
    }
}

bool terminal_signal_ends(int number) {
    return signal_ends(number);
}

static void quit(int number) {
    signal(number, SIG_DFL);
    raise(number);
}

// Ctrl-\ ends the program from the first moment on: Swift's runtime, which would stay to report a crash, leaves a signal
// alone that is handled, and may come before this or after it.
__attribute__((constructor)) static void let_quit(void) {
    struct sigaction action = {.sa_handler = quit, .sa_flags = SA_NODEFER}, before;
    sigemptyset(&action.sa_mask);
    if (sigaction(SIGQUIT, NULL, &before) == 0 && before.sa_handler != SIG_IGN) sigaction(SIGQUIT, &action, NULL);
}
