import Foundation
import Testing

extension RealTerminal {
    /// What the presenter reads in a second terminal.
    @Suite struct NotesTests {
        private func text(_ folder: Folder, _ name: String = "notes.txt") -> String {
            (try? folder.text("convviz/" + name)) ?? ""
        }

        private func playing(in folder: Folder) async throws -> TmuxSession {
            try await playing(in: ["XDG_RUNTIME_DIR": folder.url.path])
        }

        private func playing(in places: [String: String]) async throws -> TmuxSession {
            let session = try TmuxSession(columns: 80, rows: 24, environment: places)
            try await session.waitForPrompt()
            try session.type("sh play lesson --at row.3")
            try await session.wait(for: "stop 3/5")
            return session
        }

        @Test func notesFollowTheLesson() async throws {
            let folder = try Folder()
            let session = try await playing(in: folder)
            try session.press("NPage")
            try await session.wait(for: "0-9 answer")
            try await session.wait(for: "its notes") { _ in text(folder).contains("stop 4/5") }
            let lines = text(folder).split(separator: "\n").map(String.init)
            #expect(
                Array(lines.prefix(4)) == [
                    "What a convolution does · One row 1/3 · stop 4/5",
                    "NOW   Let them write it down before anyone speaks. 5 is right; 7 has turned the kernel round.",
                    "ASKED The kernel moves on by one cell. Which number comes out?   answer 5",
                    "      7  when the kernel is flipped",
                ])
            #expect(lines.contains("NEXT  asks: How many numbers are there in the output, and why not six?"))
            #expect(lines.last?.hasSuffix(", planned 50 min, stop 4 of 35") == true)
            #expect(try folder.mode("convviz") == 0o700)
            let notes = try Program.run(["notes"], environment: ["XDG_RUNTIME_DIR": folder.url.path])
            #expect(
                notes.status == 0 && notes.text.hasPrefix(lines[0])
                    && notes.text.contains("0 min since stop 3 (50 min for all)"))
        }

        /// Nobody else reads them, and nothing lies about.
        @Test func theyAreTheUsersAlone() async throws {
            let folder = try Folder()
            let session = try await playing(in: folder)
            try await session.wait(for: "its notes") { _ in text(folder).contains("stop 3/5") }
            #expect(try folder.mode("convviz/notes.txt") == 0o600)
            let names = try FileManager.default.contentsOfDirectory(atPath: folder.path("convviz"))
            #expect(names.sorted() == ["notes-1.lock", "notes.txt"])
        }

        /// A signal that comes just while they are written, too, gives the terminal back.
        @Test(.enabled(if: Interposed.isPossible, "a way to stand between the program and the system"))
        func aSignalWhileTheyAreWritten() async throws {
            let folder = try Folder()
            let library = try Interposed.library(
                """
                int rename(const char *from, const char *to) {
                    kill(getpid(), SIGTERM);
                    return ((int (*)(const char *, const char *))dlsym(RTLD_NEXT, "rename"))(from, to);
                }
                """, in: folder)
            let session = try TmuxSession(columns: 80, rows: 24, environment: ["XDG_RUNTIME_DIR": folder.url.path])
            try await session.waitForPrompt()
            let status = try await session.run("LD_PRELOAD=\(library) sh play lesson")
            let screen = try session.screen
            #expect(status == 143 && !screen.isAlternate && screen.hasCursor)
            #expect(try await session.run("stty -a | grep -q ' icanon'") == 0)
        }

        /// Where a file may not grow the lesson goes on without them.
        @Test func noRoomForThem() async throws {
            let folder = try Folder()
            let session = try TmuxSession(columns: 80, rows: 24, environment: ["XDG_RUNTIME_DIR": folder.url.path])
            try await session.waitForPrompt()
            try session.type("sh -c 'ulimit -f 0 && exec \"$0\" lesson --at row.3' '\(Program.path)'")
            try await session.wait(for: "stop 3/5")
            try session.press("NPage")
            try await session.wait(for: "stop 4/5")
            #expect(text(folder) == "")
            try session.press("q")
            try await session.wait(for: "convviz: the lesson had no notes: ")
            #expect(
                try session.screen.text.filter { $0 != "\n" }.contains("notes.txt cannot be written (file too large)"))
        }

        /// Two at once have notes of their own; what a killed one leaves is not taken for a lesson.
        @Test func twoLessons() async throws {
            let folder = try Folder()
            let first = try await playing(in: folder)
            let second = try await playing(in: folder)
            try await second.wait(for: "notes of both") { _ in
                text(folder).contains("stop 3/5") && text(folder, "notes-2.txt").contains("stop 3/5")
            }
            try second.press("NPage")
            try await second.wait(for: "0-9 answer")
            try await second.wait(for: "its notes") { _ in text(folder, "notes-2.txt").contains("stop 4/5") }
            #expect(text(folder).contains("stop 3/5"))
            try first.send(signal: SIGKILL)
            try await first.wait(for: "death") {
                $0.contains("Killed") || !$0.isAlternate || $0.contains(TmuxSession.prompt)
            }
            let notes = try Program.run(["notes"], environment: ["XDG_RUNTIME_DIR": folder.url.path])
            #expect(notes.text.hasPrefix("No lesson is being played here."))
        }

        /// A lesson that begins just while they are looked for has the first number.
        @Test(.enabled(if: Interposed.isPossible, "a way to stand between the program and the system"))
        func lookingForThemIsInNobodysWay() async throws {
            let folder = try Folder()
            let library = try Interposed.library(
                """
                int flock(int file, int kind) {
                    int result = ((int (*)(int, int))dlsym(RTLD_NEXT, "flock"))(file, kind);
                    sleep(2);
                    return result;
                }
                """, in: folder)
            let first = try await playing(in: folder)
            try first.press("q")
            try await first.waitForPrompt()
            try first.type("(LD_PRELOAD=\(library) sh play notes </dev/null >notes 2>&1; echo >end) &")
            try await Task.sleep(for: .milliseconds(500))
            try first.type("clear; sh play lesson --at row.4")
            try await first.wait(for: "its notes") { _ in
                text(folder).contains("stop 4/5") || text(folder, "notes-2.txt").contains("stop 4/5")
            }
            #expect(text(folder).contains("stop 4/5"))
        }

        /// When it is over they say where it was left, and nothing of what stood there.
        @Test func theLessonIsLeft() async throws {
            let folder = try Folder()
            let session = try await playing(in: folder)
            try session.press("q")
            try await session.waitForPrompt()
            let notes = try Program.run(["notes"], environment: ["XDG_RUNTIME_DIR": folder.url.path])
            #expect(
                notes.lines == [
                    "No lesson is being played here.", "The lesson was left at row.3.",
                    "convviz lesson plays one, and its notes will stand here; q leaves.",
                ])
        }

        /// A lesson that is read again has other notes at the same stop.
        @Test func theyAreReadAgainWithTheLesson() async throws {
            let folder = try Folder()
            func write(_ note: String) throws {
                let stops = "    stops:\n      - at: start\n        note: \(note)\n"
                let scene = "  - scene: a\n    show: 1d -i \"1 2 3\" -w \"1 1\"\n" + stops
                try folder.write("mine.yaml", Data(("convviz: 1\nscenes:\n" + scene).utf8))
            }
            try write("Look here.")
            let session = try TmuxSession(columns: 80, rows: 24, environment: ["XDG_RUNTIME_DIR": folder.url.path])
            try await session.waitForPrompt()
            try session.type("sh play lesson \(folder.path("mine.yaml"))")
            try await session.wait(for: "the first notes") { _ in text(folder).contains("NOW   Look here.\n") }
            try write("Look there.")
            try await session.wait(for: "other notes") { _ in text(folder).contains("NOW   Look there.\n") }
        }

        /// Whatever has happened to the file, it is only shown.
        @Test func aDamagedFile() async throws {
            let folder = try Folder()
            let session = try await playing(in: folder)
            try await session.wait(for: "its notes") { _ in text(folder).contains("stop 3/5") }
            let great = Int.max
            try folder.write(
                "convviz/notes.txt", Data("one\u{1B}[2J\nbegun 14:02:10, stop \(great) of \(great)\n".utf8))
            let notes = try Program.run(["notes"], environment: ["XDG_RUNTIME_DIR": folder.url.path])
            #expect(notes.status == 0 && notes.text.hasPrefix("one<ESC>[2J\n"))
        }

        /// A folder that others may write in, or a link to one, is not written into: the next place is taken, by those who
        /// read as well.
        @Test(arguments: ["a folder open to others", "a link", "a file", "nothing, in a folder that is not there"])
        func theNextPlace(there: String) async throws {
            let folder = try Folder()
            let files = FileManager.default
            try files.createDirectory(atPath: folder.path("other"), withIntermediateDirectories: false)
            switch there {
            case "a folder open to others":
                try files.createDirectory(atPath: folder.path("convviz"), withIntermediateDirectories: false)
                try folder.setMode("convviz", 0o777)
            case "a link": try folder.link("convviz", to: folder.path("other"))
            case "a file": try folder.write("convviz", Data())
            default: break
            }
            let isThere = !there.hasPrefix("nothing")
            let places = [
                "XDG_RUNTIME_DIR": isThere ? folder.url.path : folder.path("nowhere"), "TMPDIR": folder.url.path,
            ]
            let session = try await playing(in: places)
            let name = "convviz-\(getuid())"
            try await session.wait(for: "its notes") { _ in
                (try? folder.text(name + "/notes.txt"))?.contains("stop 3/5") == true
            }
            #expect(try folder.mode(name) == 0o700)
            #expect(try files.contentsOfDirectory(atPath: folder.path("other")).isEmpty)
            #expect(((try? files.contentsOfDirectory(atPath: folder.path("convviz"))) ?? []).isEmpty)
            let notes = try Program.run(["notes"], environment: places)
            #expect(notes.status == 0 && notes.text.contains("stop 3/5"))
        }

        /// Where there is none it is said, with the reason.
        @Test func noPlaceAtAll() async throws {
            let folder = try Folder(["file": ""])
            try FileManager.default.createDirectory(
                atPath: folder.path("convviz"), withIntermediateDirectories: false)
            try folder.setMode("convviz", 0o755)
            let places = ["XDG_RUNTIME_DIR": folder.url.path, "TMPDIR": folder.path("file")]
            let outcome = try Program.run(["notes"], environment: places)
            #expect(outcome.status == 73 && outcome.output.isEmpty)
            #expect(
                outcome.error == """
                    convviz: there is no place for notes: \(folder.path("convviz")) is open to others, \
                    \(folder.path("file"))/convviz-\(getuid()) cannot be made (not a directory).
                    Set XDG_RUNTIME_DIR to a folder of your own.

                    """)
            let session = try TmuxSession(columns: 200, rows: 24, environment: places)
            try await session.waitForPrompt()
            try session.type("sh play notes")
            try await session.wait(for: "There is no place for notes: ")
            try await session.wait(for: "Set XDG_RUNTIME_DIR to a folder of your own.")
            try session.press("q")
            try await session.waitForPrompt()
        }
    }
}
