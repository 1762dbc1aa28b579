"""A program in a terminal of its own: what it sends, when, and what that costs it."""

import fcntl
import os
import pty
import select
import signal
import struct
import termios
import time

FRAME_END = b"\x1b[?2026l"
QUESTION = b"\x1b[c"


class Session:
    """Starts the program on a new pseudo-terminal; use it in a `with`."""

    def __init__(self, argv, columns=120, rows=36, **environment):
        # The pipe tells when exactly the program was about to be executed: forking Python takes a while, too.
        self.exec_time, write_end = os.pipe()
        self.pid, self.terminal = pty.fork()
        if self.pid == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("4H", rows, columns, 0, 0))
            variables = {"PATH": os.environ["PATH"], "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", **environment}
            os.write(write_end, struct.pack("d", time.monotonic()))
            os.execve(argv[0], argv, variables)
        os.close(write_end)
        self.started = struct.unpack("d", os.read(self.exec_time, 8))[0]
        self.bytes = self.frames = 0
        self.tail = b""

    def __enter__(self):
        return self

    def __exit__(self, *_):
        os.close(self.exec_time)
        os.kill(self.pid, signal.SIGKILL)
        os.close(self.terminal)
        os.waitpid(self.pid, 0)

    def send(self, keys):
        os.write(self.terminal, keys)

    def drain(self, until, frames=None):
        """Reads until a time, or until so many frames are complete. Returns when the last byte came."""
        last = time.monotonic()
        while frames is None or self.frames < frames:
            left = until - time.monotonic()
            if left <= 0 or not select.select([self.terminal], [], [], left)[0]:
                break
            piece = os.read(self.terminal, 1 << 16)
            last = time.monotonic()
            # As every terminal says at once what kind it is.
            if QUESTION in piece:
                os.write(self.terminal, b"\x1b[?62;22c")
            self.bytes += len(piece)
            seen = self.tail + piece
            self.frames += seen.count(FRAME_END)
            self.tail = seen[1 - len(FRAME_END) :] if not seen.endswith(FRAME_END) else b""
        return last

    def first_frame(self):
        """Seconds from exec to the last byte of the first frame."""
        end = self.drain(time.monotonic() + 10, frames=1)
        if self.frames == 0:
            raise SystemExit("no frame within ten seconds")
        return end - self.started


def cpu_seconds(pid):
    """Time on a processor, of all threads."""
    total = 0
    for task in os.listdir(f"/proc/{pid}/task"):
        with open(f"/proc/{pid}/task/{task}/schedstat") as file:
            total += int(file.read().split()[0])
    return total / 1e9


def status(pid, field):
    """A number of /proc/PID/status."""
    with open(f"/proc/{pid}/status") as file:
        return next(int(line.split()[1]) for line in file if line.startswith(field + ":"))


def wake_ups(pid):
    """How often the program went to sleep, which is as often as it woke up."""
    return status(pid, "voluntary_ctxt_switches")


def peak_megabytes(pid):
    return status(pid, "VmHWM") / 1024
