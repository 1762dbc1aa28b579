import Foundation
import Testing

extension RealTerminal {
    /// However it ends, the terminal is as it was: modes, screen, cursor.
    @Suite struct LeavingTests {
        static let modes = "stty -a >"

        /// Plays from a shell whose terminal's modes are known.
        private func playing(_ options: String = "--loop") async throws -> TmuxSession {
            let session = try TmuxSession()
            try await session.waitForPrompt()
            try await session.run("ulimit -c 0; \(Self.modes)before; echo what was on screen")
            try await session.play(options)
            #expect(try session.screen.hasCursor == false)
            #expect(try session.screen.contains("what was on screen") == false)
            return session
        }

        /// - Returns: the exit status of what ran last.
        private func expectSaneTerminal(_ session: TmuxSession) async throws -> Int32 {
            let screen = try await session.waitForPrompt()
            #expect(screen.contains("what was on screen"))
            let status = try await session.run("(exit $?)")
            try await session.run("\(Self.modes)after")
            #expect(try session.folder.text("after") == session.folder.text("before"))
            #expect(try await session.run("test $((6 * 7)) = 42") == 0)
            return status
        }

        @Test(arguments: [("q", 0), ("C-c", 130)] as [(String, Int32)])
        func byAKey(key: String, status: Int32) async throws {
            let session = try await playing()
            try session.press(key)
            #expect(try await expectSaneTerminal(session) == status)
        }

        /// What asks it to end, and what means that it is lost.
        static let signals: [Int32] = [
            SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGSEGV, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE,
        ]

        @Test(arguments: signals)
        func byASignal(_ signal: Int32) async throws {
            let session = try await playing()
            try session.send(signal: signal)
            #expect(try await expectSaneTerminal(session) == 128 + signal)
            let screen = try session.screen
            #expect(!screen.contains("Thread 0") && !screen.contains("Backtrace"))
        }

        @Test func pausedItHearsSignalsToo() async throws {
            let session = try await playing("--paused")
            try session.send(signal: SIGTERM)
            #expect(try await expectSaneTerminal(session) == 128 + SIGTERM)
        }

        /// Of no use to anybody here, and each would end a process that did nothing about it.
        static let others: [Int32] = {
            let everywhere = [SIGUSR1, SIGUSR2, SIGPIPE, SIGALRM, SIGXCPU, SIGXFSZ, SIGVTALRM, SIGPROF, SIGSYS]
            #if canImport(Darwin)
                return everywhere
            #else
                // SIGSTKFLT, and the first, one and the last of the real-time ones.
                return everywhere + [SIGIO, SIGPWR, 16, 34, 50, 64]
            #endif
        }()

        @Test func byAnyOtherSignal() async throws {
            let session = try await playing()
            for (index, signal) in Self.others.enumerated() {
                if index > 0 { try await session.play(index.isMultiple(of: 2) ? "--loop" : "--paused") }
                try session.send(signal: signal)
                let screen = try await session.waitForPrompt()
                #expect(screen.contains("what was on screen"))
                #expect(try await session.run("(exit $?)") == 128 + signal)
                #expect(try await session.run("stty -a | cmp - before") == 0, "signal \(signal)")
                try await session.run("clear; echo what was on screen")
            }
        }

        /// Output is stopped: the program cannot even draw, and hears the first signal too late.
        @Test func aStalledTerminalKeepsNobody() async throws {
            let session = try TmuxSession()
            try await session.waitForPrompt()
            try session.type("sleep 1; sh play 1d --loop")
            try session.press("C-s")
            try await session.wait(for: "start of the program") { _ in
                (try? session.folder.text("process"))?.isEmpty == false
            }
            let process = try session.process
            for _ in 0..<2 {
                try await Task.sleep(for: .milliseconds(500))
                kill(process, SIGTERM)
            }
            try await session.wait(for: "end of the program", seconds: 5) { _ in kill(process, 0) != 0 }
        }

        /// Also where nothing is played: no report of a crash, which would wait for somebody to read it.
        @Test func theQuitKeyQuits() async throws {
            let session = try TmuxSession()
            try await session.waitForPrompt()
            try await session.run("ulimit -c 0")
            func unfinished() throws -> Bool { try session.folder.names.contains { $0.hasPrefix(".convviz") } }
            try session.type("sh play 1d -i 1 -w 1 --padding 400000000 -o all.jsonl")
            try await session.wait(for: "start of writing") { _ in try unfinished() }
            try session.press("C-\\")
            #expect(try await session.run("(exit $?)") == 128 + SIGQUIT)
            #expect(try session.screen.contains("rash") == false)
            #expect(try unfinished() == false)
        }

        @Test func suspendedByKeyAndBack() async throws {
            let session = try await playing("--paused")
            try session.press("3", "Right")
            try await session.wait(for: "placement 3/6")
            for _ in 0..<2 {
                try session.press("C-z")
                _ = try await expectSaneTerminal(session)
                try session.type("fg")
                let back = try await session.wait(for: "the screen again") {
                    $0.isAlternate && $0.contains("placement 3/6")
                }
                #expect(!back.hasCursor)
            }
            try session.press("Right")
            try await session.wait(for: "placement 4/6")
            try session.press("q")
            #expect(try await expectSaneTerminal(session) == 0)
        }

        @Test func stoppedAndContinuedBySignals() async throws {
            let session = try await playing("--paused")
            try session.send(signal: SIGTSTP)
            _ = try await expectSaneTerminal(session)
            try session.type("fg")
            try await session.wait(for: "the screen again") { $0.isAlternate && $0.contains("placement 1/6") }
            // Without any chance to put things right before it is stopped.
            try session.send(signal: SIGSTOP)
            try await session.wait(for: "Stopped")
            // The shell reads a raw terminal now: Enter is no end of a line.
            try session.press("f", "g", "C-j")
            try await session.wait(for: "the screen again") { !$0.contains("Stopped") }
            try session.press("Right")
            try await session.wait(for: "y[0] = -3 is written")
            try session.press("q")
            #expect(try await expectSaneTerminal(session) == 0)
        }

        /// Resized while it is away.
        @Test func resizedWhileSuspended() async throws {
            let session = try await playing("--paused")
            try session.press("C-z")
            try await session.waitForPrompt()
            try session.resize(columns: 90, rows: 28)
            try session.type("fg")
            let screen = try await session.wait(for: "the screen again") { $0.isAlternate && $0.contains("q quit") }
            #expect(screen.lines.last?.contains("q quit") == true)
        }

        /// When the window is closed nobody is left to see it: it must not live on.
        @Test func theWindowIsClosed() async throws {
            let session = try TmuxSession()
            try await session.waitForPrompt()
            // A shell that outlives its window tells how the program ended.
            try session.type("sh -c 'trap : HUP; sh play 1d --loop; echo ended $? >farewell'")
            try await session.wait(for: "the program") { $0.isAlternate && $0.contains("placement ") }
            session.close()
            let end = Date(timeIntervalSinceNow: 20)
            while (try? session.folder.text("farewell")) != "ended \(128 + SIGHUP)\n", Date() < end {
                try await Task.sleep(for: .milliseconds(20))
            }
            #expect(try session.folder.text("farewell") == "ended \(128 + SIGHUP)\n")
        }
    }
}
