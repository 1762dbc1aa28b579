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

    @Test func aClosedOutputIsSaid() throws {
        #expect(try Program.shell("exec \"$convviz\" 1d --json >&-").status == 73)
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
