#if defined(__linux__)
#define _GNU_SOURCE  // for memfd_create
#include <sys/mman.h>
#endif

#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

#include "FrameBuffer.h"
#include "Messages.h"

static int buffer = -1;

// A process that may write no files of that size would be ended for it.
enum { largest_frame = 1 << 26 };

void frame_buffer_open(void) {
    struct rlimit limit;
    if (getrlimit(RLIMIT_FSIZE, &limit) == 0 && limit.rlim_cur < largest_frame) return;
#if defined(__linux__)
    buffer = memfd_create("frame", MFD_CLOEXEC);
#else
    FILE *file = tmpfile();
    if (!file) return;
    buffer = fcntl(fileno(file), F_DUPFD_CLOEXEC, 0);
    fclose(file);
#endif
}

void frame_buffer_close(void) {
    if (buffer >= 0) close(buffer);
    buffer = -1;
}

static void redirect(int descriptor, int file) {
    dup2(file, descriptor);
    fcntl(descriptor, F_SETFD, FD_CLOEXEC);
}

static void send_buffer(int tty, off_t length) {
    static char piece[1 << 16];  // a frame is hardly ever larger
    for (off_t sent = 0; sent < length;) {
        off_t left = length - sent;
        ssize_t count = pread(buffer, piece, left < (off_t)sizeof piece ? (size_t)left : sizeof piece, sent);
        if (count <= 0) return;
        write_all(tty, piece, (size_t)count);
        sent += count;
    }
}

void frame_begin(int descriptor, const char *opening) {
    if (buffer >= 0) redirect(descriptor, buffer);
    write_all(descriptor, opening, strlen(opening));
}

void frame_end(int descriptor, int tty, const char *opening, const char *closing) {
    off_t length = buffer >= 0 ? lseek(buffer, 0, SEEK_CUR) : -1;
    if (length != (off_t)strlen(opening)) write_all(descriptor, closing, strlen(closing));
    if (buffer < 0) return;
    redirect(descriptor, tty);
    if (length > (off_t)strlen(opening)) send_buffer(tty, lseek(buffer, 0, SEEK_CUR));
    lseek(buffer, 0, SEEK_SET);
}
