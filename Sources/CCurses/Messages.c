#include "Messages.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

static int standard_error = -1;  // the real one, while it is held back
static int held_messages = -1;

void write_all(int file, const char *bytes, size_t count) {
    while (count > 0) {
        ssize_t written = write(file, bytes, count);
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return;
        bytes += written;
        count -= (size_t)written;
    }
}

void hold_messages(void) {
    if (standard_error >= 0 || !isatty(STDERR_FILENO)) return;
    FILE *file = tmpfile();
    if (!file) return;
    held_messages = fcntl(fileno(file), F_DUPFD_CLOEXEC, 3);
    fclose(file);
    standard_error = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
    if (held_messages < 0 || standard_error < 0
        || dup2(held_messages, STDERR_FILENO) < 0) {
        if (held_messages >= 0) close(held_messages);
        if (standard_error >= 0) close(standard_error);
        held_messages = standard_error = -1;
    }
}

void release_messages(void) {
    if (standard_error < 0) return;
    dup2(standard_error, STDERR_FILENO);
    close(standard_error);
    standard_error = -1;
    char bytes[4096];
    lseek(held_messages, 0, SEEK_SET);
    for (;;) {
        ssize_t count = read(held_messages, bytes, sizeof bytes);
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) break;
        write_all(STDERR_FILENO, bytes, (size_t)count);
    }
    close(held_messages);
    held_messages = -1;
}
