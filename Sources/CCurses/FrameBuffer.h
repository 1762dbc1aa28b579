// A whole frame in one write.
//
// Curses writes whenever it moves the cursor, a dozen times a frame: each would wake the terminal up, and travel a network
// by itself. So it writes into a file in memory, and what is there in the end goes to the terminal at once.

#pragma once

void frame_buffer_open(void);
void frame_buffer_close(void);

/// What is written to the descriptor from here on waits. Where there is no buffer it goes where it went.
void frame_begin(int descriptor, const char *opening);

/// Sends what has come between, or nothing if nothing has; the descriptor is the terminal's again.
void frame_end(int descriptor, int tty, const char *opening, const char *closing);
