import Foundation

/// In the C library, but not in Swift's view of it.
@_silgen_name("openpty")
private func openPseudoTerminal(
    _ master: UnsafeMutablePointer<Int32>, _ slave: UnsafeMutablePointer<Int32>, _ path: UnsafeMutablePointer<CChar>,
    _ modes: UnsafeRawPointer?, _ size: UnsafeRawPointer?
) -> Int32

/// A terminal that is not there: what a program writes to `path` is collected, what is typed here it reads there.
final class PseudoTerminal {
    let path: String

    private let slave: Int32
    private let window: Window
    private var marks = 0

    init(columns: Int, rows: Int) throws {
        var ends: (master: Int32, slave: Int32) = (-1, -1)
        var name = [CChar](repeating: 0, count: 1024)
        guard openPseudoTerminal(&ends.master, &ends.slave, &name, nil, nil) == 0 else { throw POSIXError(.ENXIO) }
        slave = ends.slave
        window = Window(ends.master)
        path = String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        resize(columns: columns, rows: rows)
    }

    deinit {
        hangUp()
        close(slave)
    }

    /// Closes the window.
    func hangUp() {
        window.close()
    }

    func resize(columns: Int, rows: Int) {
        var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(slave, UInt(TIOCSWINSZ), &size)
    }

    func type(_ text: String) {
        window.type(Array(text.utf8))
    }

    func type(_ bytes: [UInt8]) {
        window.type(bytes)
    }

    /// Piece by piece, from some milliseconds after now on.
    func type(_ pieces: [[UInt8]], after delay: Int, every pause: Int = 1) {
        let window = window
        Thread.detachNewThread {
            usleep(UInt32(delay) * 1000)
            for piece in pieces {
                window.type(piece)
                usleep(UInt32(pause) * 1000)
            }
        }
    }

    /// Everything written since the last call, up to this moment.
    func output() -> [UInt8] {
        marks += 1
        // Terminals ignore such a string, and it comes out behind all that was written before it.
        let mark = Array("\u{1B}_mark\(marks)\u{1B}\\".utf8)
        _ = mark.withUnsafeBytes { write(slave, $0.baseAddress, $0.count) }
        while true {
            if let output = window.output(before: mark) { return output }
            usleep(500)
        }
    }

    /// Bytes that were typed and that nobody has read. Lines do not matter.
    var waiting: Int {
        var modes = termios()
        tcgetattr(slave, &modes)
        modes.c_lflag &= ~tcflag_t(ICANON)
        tcsetattr(slave, TCSANOW, &modes)
        usleep(20_000)
        var count: Int32 = 0
        _ = ioctl(slave, UInt(FIONREAD), &count)
        return Int(count)
    }

    var modes: [UInt32] {
        var modes = termios()
        tcgetattr(slave, &modes)
        return [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag].map { UInt32($0) }
    }

    /// Lets the body run with this as standard error.
    func asStandardError<Result>(_ body: () throws -> Result) rethrows -> Result {
        let before = dup(STDERR_FILENO)
        dup2(slave, STDERR_FILENO)
        defer {
            dup2(before, STDERR_FILENO)
            close(before)
        }
        return try body()
    }
}

/// The far end: it takes what comes, as a program that writes much would otherwise wait for ever.
private final class Window: @unchecked Sendable {
    private let master: Int32
    private let lock = NSLock()
    private let hasEnded = DispatchSemaphore(value: 0)
    private var received: [UInt8] = []
    private var isOpen = true

    init(_ master: Int32) {
        self.master = master
        Thread.detachNewThread { self.collect() }
    }

    func close() {
        guard lock.withLock({ isOpen }) else { return }
        lock.withLock { isOpen = false }
        hasEnded.wait()
        Foundation.close(master)
    }

    func type(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }

    func output(before mark: [UInt8]) -> [UInt8]? {
        lock.withLock {
            guard received.suffix(mark.count).elementsEqual(mark) else { return nil }
            defer { received.removeAll() }
            return received.dropLast(mark.count)
        }
    }

    private func collect() {
        var bytes = [UInt8](repeating: 0, count: 65536)
        while lock.withLock({ isOpen }) {
            var source = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
            guard poll(&source, 1, 10) > 0 else { continue }
            let count = read(master, &bytes, bytes.count)
            guard count > 0 else { break }
            lock.withLock { received += bytes[..<count] }
        }
        hasEnded.signal()
    }
}
