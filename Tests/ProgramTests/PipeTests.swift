import Foundation
import Testing

/// Where the output goes wrong, and where it just stops being wanted.
@Suite struct PipeTests {
    /// Forms that would go on for a long time.
    static let endless = ["--text", "--json", "--jsonl"]

    @Test(arguments: endless)
    func aReaderThatStopsListeningEndsTheProgramQuietly(form: String) throws {
        let outcome = try Program.shell(
            "{ \"$convviz\" 1d -i ramp:200000 -w '1 1' \(form); echo \"status $?\" >&2; } | head -n 1")
        #expect(outcome.lines.count == 1)
        // Killed by the broken pipe as every filter is, or ended; but never with a word about it.
        #expect(["status 0\n", "status 141\n"].contains(outcome.error), "\(outcome.error)")
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "a device that is always full"))
    func aFullDiskIsSaid() throws {
        for form in Self.endless + ["--shape"] {
            let outcome = try Program.shell("exec \"$convviz\" 1d \(form) >/dev/full")
            #expect(outcome.status == 73)
            #expect(outcome.error.hasPrefix("convviz: standard output cannot be written"), "\(outcome.error)")
        }
    }

    /// Of the parser of options, too.
    @Test(
        .enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "a device that is always full"),
        arguments: [
            "--help", "--version", "1d --help", "help gallery", "--generate-completion-script fish", "manual",
            "kernels",
            "gallery", "doctor",
        ])
    func aFullDiskIsSaidOfHelp(arguments: String) throws {
        let outcome = try Program.shell("exec \"$convviz\" \(arguments) >/dev/full")
        #expect(outcome.status == 73)
        #expect(outcome.error.hasPrefix("convviz: standard output cannot be written"), "\(outcome.error)")
    }

    /// Files that are opened meanwhile must not become what is closed.
    @Test(arguments: ["", "<&-", "2>&-", "<&- 2>&-"], ["1d --json", "1d --json -o out.json", "doctor", "--help"])
    func closedInputsAndErrorsDoNotMatter(closed: String, arguments: String) throws {
        let folder = try Folder()
        let outcome = try Program.shell("exec \"$convviz\" \(arguments) \(closed)", in: folder)
        #expect(outcome.status == 0)
        #expect(outcome.output.isEmpty == arguments.contains("-o"))
        #expect(try !arguments.contains("-o") || folder.bytes("out.json").first == UInt8(ascii: "{"))
    }

    @Test(arguments: ["", "<&-", "2>&-", "<&- 2>&-"], ["1d", "1d --json", "doctor", "--help", "--version"])
    func aClosedOutputIsSaid(closed: String, arguments: String) throws {
        let outcome = try Program.shell("exec \"$convviz\" \(arguments) >&- \(closed)")
        #expect(outcome.status == 73)
        let sentences = "convviz: standard output is closed.\nLeave it open, or write to a file with --output.\n"
        #expect(outcome.error == (closed.contains("2") ? "" : sentences))
    }

    @Test(arguments: [">&-", "<&- >&-", ">&- 2>&-", "<&- >&- 2>&-"])
    func aFileIsWrittenBesideAClosedOutput(closed: String) throws {
        let folder = try Folder()
        let outcome = try Program.shell("exec \"$convviz\" 1d -o out.npy \(closed)", in: folder)
        #expect(outcome.status == 0)
        #expect(try folder.bytes("out.npy").first == 0x93)
    }

    @Test func aClosedInputIsSaid() throws {
        let outcome = try Program.shell("exec \"$convviz\" 1d -i - <&-")
        #expect(outcome.status == 66)
        #expect(outcome.error.hasPrefix("convviz: standard input cannot be read: bad file descriptor.\n"))
    }

    /// Before it has filled the memory.
    @Test(arguments: ["yes", "cat /dev/zero", "tr 0-9 a-j </dev/urandom"])
    func whatNeverEndsIsRefusedEarly(command: String) throws {
        let outcome = try Program.shell("\(command) | (ulimit -v 4000000; \"$convviz\" 1d -i -)")
        #expect(outcome.status == 65)
        #expect(outcome.error == "convviz: standard input has no digit in its first 64 KiB.\nGive numbers.\n")
    }

    @Test(arguments: ["yes 1", "yes '[1, 2],'", "yes 1,2,3"])
    func numbersThatNeverEndAreRefusedEarly(command: String) throws {
        let outcome = try Program.shell("\(command) | (ulimit -v 900000; \"$convviz\" 1d -i - --shape)")
        #expect(outcome.status == 65)
        #expect(
            outcome.error
                == "convviz: standard input has more than 64 MiB of text.\nGive a smaller array, or a file.\n")
    }

    /// A form that says how many numbers there are has an end.
    @Test func aLargeArrayIsReadThroughAPipe() throws {
        let header = "{'descr': '<f8', 'fortran_order': False, 'shape': (8400000,), }"
        let array =
            "printf '\\223NUMPY\\001\\000\\\(String(header.utf8.count, radix: 8))\\000'; printf %s \"\(header)\""
        let outcome = try Program.shell("{ \(array); head -c 67200000 /dev/zero; } | \"$convviz\" 1d -i - --shape")
        #expect(outcome.text.hasPrefix("[1,8399998]"), "\(outcome)")
    }

    /// The last of a billion, without the others and without a terminal.
    @Test func aBillionPlacements() throws {
        let outcome = try Program.run([
            "1d", "-i", "1 2 3", "-w", "1 10", "--padding", "500000000:499999998", "--jsonl", "--start", "1000000000",
        ])
        #expect(outcome.status == 0)
        #expect(outcome.lines.count == 1)
        #expect(outcome.text.hasPrefix(#"{"step": 999999999, "#))
    }
}
