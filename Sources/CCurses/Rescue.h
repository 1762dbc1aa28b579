// How the terminal is given back when nobody is left to do it, and how signals reach the event loop.

#pragma once

#include <stdbool.h>
#include <stdint.h>

/// Remembers the modes of the terminal, and catches signals from here on.
bool rescue_start(int tty);
void rescue_stop(void);

/// What to send to the terminal when leaving it in a hurry.
void rescue_say(const char *farewell);

/// While the screen is up, a crash or exit() sends the farewell, and standard error is held back.
void rescue_arm(void);
void rescue_disarm(void);

/// Sets the modes that the terminal had at the start.
void rescue_modes(void);

/// SIGTSTP for the whole process group, with its default action.
void rescue_halt(void);

/// The end of the pipe that can be read after a signal was caught.
int rescue_pipe(void);
uint64_t rescue_signals(void);
