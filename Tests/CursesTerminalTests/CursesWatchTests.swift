import Foundation
import Terminal
import Testing

@testable import CursesTerminal

extension CursesScreenTests {
    /// In the same wait as the keyboard; and when the screen has gone, nothing is left that would end a wait at once.
    @Test func aFileIsWatchedAsLongAsTheScreenIsThere() throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("watched-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data().write(to: file)
        try withScreen { screen, _ in
            screen.watch(file.path)
            #expect(screen.nextEvent(before: .now + soon) == nil)
            try Data("new".utf8).write(to: file)
            #expect(screen.nextEvent(before: .now + .seconds(1)) == .changed)
            #expect(screen.nextEvent(before: .now + soon) == nil)
        }
        try withScreen { screen, _ in
            let before = secondsOfWork
            #expect(screen.nextEvent(before: .now + .milliseconds(300)) == nil)
            #expect(secondsOfWork - before < 0.03)
        }
    }

    /// Of this thread alone.
    private var secondsOfWork: Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
