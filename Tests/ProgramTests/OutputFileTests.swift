import Foundation
import Testing

/// `-o FILE`: what is written, and that a file is either the old one or the new one, whole.
@Suite struct OutputFileTests {
    static let example = ["1d", "-i", "2 -1 3 0", "-w", "1 0.5"]

    @Test(arguments: [
        ("out.json", ["--json"]), ("out.jsonl", ["--jsonl"]), ("out.txt", ["--text"]), ("OUT.JSON", ["--json"]),
    ])
    func theNameSaysTheForm(name: String, form: [String]) throws {
        let folder = try Folder()
        for command in [Self.example, ["gallery", "dilation"]] {
            let outcome = try Program.run(command + ["-o", name], in: folder)
            #expect(outcome.status == 0)
            #expect(outcome.output.isEmpty && outcome.error.isEmpty)
            #expect(try folder.bytes(name) == Program.run(command + form).output)
            #expect(try folder.names == [name])
        }
    }

    /// 128 bytes of header, then 1.5, 0.5, 3 as float64; and it can be read again.
    @Test func npyHoldsTheOutput() throws {
        let folder = try Folder()
        #expect(try Program.run(Self.example + ["--output", "y.npy"], in: folder).status == 0)
        #expect(
            try folder.bytes("y.npy").suffix(24)
                == Data([0, 0, 0, 0, 0, 0, 0xF8, 0x3F, 0, 0, 0, 0, 0, 0, 0xE0, 0x3F, 0, 0, 0, 0, 0, 0, 0x08, 0x40]))
        let again = try Program.run(["1d", "-i", "y.npy", "-w", "2", "--text"], in: folder)
        #expect(again.lines.last == "  y[2] = 6 = 6")
    }

    @Test(arguments: [
        (["--shape", "-o", "out.txt"], ["--shape"]), (["--json", "-o", "out.dat"], ["--json"]),
        (["-o", "out.txt", "--start", "3"], ["--text", "--start", "3"]),
        (["-o", "out.jsonl", "--start", "3"], ["--jsonl", "--start", "3"]),
        (["-o", "out.json", "--start", "3"], ["--json"]),
    ])
    func optionsTogether(options: [String], same: [String]) throws {
        let folder = try Folder()
        #expect(try Program.run(Self.example + options, in: folder).status == 0)
        #expect(try folder.bytes(folder.names[0]) == Program.run(Self.example + same).output)
    }

    static let refusals = [
        Refusal(["1d", "-o", "out.json", "--text"], 64, "--text does not go into out.json"),
        Refusal(["1d", "-o", "out.npy", "--shape"], 64, "--shape does not go into out.npy"),
        Refusal(["1d", "-o", "out.svg"], 64, "'out.svg' does not end like a file that can be written"),
        Refusal(["1d", "-o", "out"], 64, "'out' does not end like"),
        Refusal(["1d", "-o", ""], 64, "the name of the file to write is empty"),
        Refusal(["1d", "--json", "-o", ""], 64, "the name of the file to write is empty"),
        Refusal(["1d", "-o", "nowhere/out.npy"], 73, "nowhere/out.npy cannot be written: no such file or directory"),
        Refusal(["1d", "-o", "file/out.npy"], 73, "file/out.npy cannot be written: not a directory"),
        Refusal(["1d", "-o", "folder.npy"], 73, "folder.npy cannot be written: is a directory"),
        Refusal(["1d", "-o", "circle.npy"], 73, "circle.npy cannot be written: too many levels of symbolic links"),
        Refusal(["1d", "-o", "\u{1B}[2J/out.npy"], 73, "<ESC>[2J/out.npy cannot be written"),
        Refusal(
            ["1d", "-o", String(repeating: "n", count: 300) + ".npy"], 73, "n.npy cannot be written: file name too long"
        ),
    ]

    @Test(arguments: refusals)
    func refuses(_ refusal: Refusal) throws {
        let folder = try Folder(["file": ""])
        try FileManager.default.createDirectory(
            at: folder.url.appendingPathComponent("folder.npy"), withIntermediateDirectories: false)
        try folder.link("circle.npy", to: "circle.npy")
        expectSentence(try Program.run(refusal.arguments, in: folder), refusal)
        #expect(try folder.names == ["circle.npy", "file", "folder.npy"])
    }

    @Test func theGalleryNeedsAScene() throws {
        let outcome = try Program.run(["gallery", "-o", "out.npy"])
        #expect(outcome.status == 64)
        #expect(outcome.error.contains("give its name"))
    }

    @Test(arguments: [0o600, 0o644, 0o755])
    func anOldFileKeepsItsMode(mode: Int) throws {
        let folder = try Folder(["out.json": "old"])
        try folder.setMode("out.json", mode)
        #expect(try Program.run(Self.example + ["-o", "out.json"], in: folder).status == 0)
        #expect(try folder.mode("out.json") == mode)
        #expect(try folder.bytes("out.json") == Program.run(Self.example + ["--json"]).output)
    }

    @Test func aNewFileHasTheModeThatOthersHave() throws {
        let folder = try Folder()
        for (mask, mode) in [("022", 0o644), ("077", 0o600), ("002", 0o664)] {
            #expect(try Program.shell("umask \(mask); exec \"$convviz\" 1d -o \(mask).npy", in: folder).status == 0)
            #expect(try folder.mode("\(mask).npy") == mode)
        }
    }

    /// The file that a link leads to is written, there or not; the link stays.
    @Test func linksStay() throws {
        let folder = try Folder(["old.json": "old"])
        try FileManager.default.createDirectory(
            at: folder.url.appendingPathComponent("sub"), withIntermediateDirectories: false)
        try folder.link("first.json", to: "sub/second.json")
        try folder.link("sub/second.json", to: "../old.json")
        try folder.link("sub/new.json", to: "made.json")
        let document = try Program.run(Self.example + ["--json"]).output
        for (link, file) in [("first.json", "old.json"), ("sub/new.json", "sub/made.json")] {
            #expect(try Program.run(Self.example + ["-o", link], in: folder).status == 0)
            #expect(try folder.bytes(file) == document)
            #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.path(link)).hasSuffix(".json"))
        }
        #expect(try folder.names == ["first.json", "old.json", "sub"])
    }

    @Test(.enabled(if: geteuid() != 0, "root may write everywhere"), arguments: ["out.npy", "locked/out.npy"])
    func withoutPermission(name: String) throws {
        let folder = try Folder(["out.npy": "old"])
        try FileManager.default.createDirectory(
            at: folder.url.appendingPathComponent("locked"), withIntermediateDirectories: false)
        try folder.setMode("out.npy", 0o444)
        try folder.setMode("locked", 0o555)
        defer { try? folder.setMode("locked", 0o755) }
        let refusal = Refusal(Self.example + ["-o", name], 73, "\(name) cannot be written: permission denied")
        expectSentence(try Program.run(refusal.arguments, in: folder), refusal)
        #expect(try folder.text("out.npy") == "old")
        #expect(try folder.names == ["locked", "out.npy"])
    }

    /// The disk is full in the middle: here a limit on the size of files.
    @Test(arguments: [["old.json": "old"], [:]])
    func aFailureLeavesEverythingAsItWas(files: [String: String]) throws {
        let folder = try Folder(files)
        let outcome = try Program.shell(
            "ulimit -f 100; exec \"$convviz\" 1d -i ramp:200000 -w 1 -o old.json", in: folder)
        #expect(outcome.status == 73)
        let sentences = "convviz: old.json cannot be written: file too large.\nMake room, or write to another place.\n"
        #expect(outcome.error == sentences)
        #expect(try folder.names == files.keys.sorted())
        if !files.isEmpty { #expect(try folder.text("old.json") == "old") }
    }

    /// It writes a billion lines, until it is told to stop.
    @Test(arguments: [
        SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGUSR1, SIGUSR2, SIGPIPE, SIGALRM, SIGXCPU, SIGVTALRM, SIGPROF, SIGABRT,
        SIGSEGV,
    ])
    func aSignalLeavesEverythingAsItWas(signal: Int32) throws {
        let folder = try Folder(["old.jsonl": "old"])
        let outcome = try Program.shell(
            """
            ulimit -c 0
            (while kill -0 $$ && [ "$(ls -A | wc -l)" -lt 2 ]; do sleep 0.01; done; kill -\(signal) $$) 2>/dev/null &
            exec "$convviz" 1d -i 1 -w 1 --padding 400000000 -o old.jsonl
            """, in: folder)
        #expect(outcome.status == 128 + signal)
        #expect(try folder.names == ["old.jsonl"])
        #expect(try folder.text("old.jsonl") == "old")
    }

    /// What a killed program left goes with the next that writes there; not while it is being written, nor from elsewhere.
    @Test func leftoversGo() throws {
        let folder = try Folder()
        let outcome = try Program.shell(
            """
            wait_for() { while [ "$(ls -A | grep -c '^[.]convviz-')" -ne "$1" ]; do sleep 0.01; done; }
            write() { exec "$convviz" 1d -i 1 -w 1 --padding 400000000 -o out.jsonl; }
            write & wait_for 1; sleep 0.2; kill -KILL $!; wait 2>/dev/null
            "$convviz" 1d -o other.jsonl; ls -A | grep -c '^[.]convviz-'
            write & wait_for 1; sleep 0.2
            "$convviz" 1d -o out.jsonl; ls -A | grep -c '^[.]convviz-'
            kill -KILL $!; wait 2>/dev/null
            "$convviz" 1d -o out.jsonl; ls -A | grep -c '^[.]convviz-'
            true
            """, in: folder)
        #expect(outcome.lines == ["1", "1", "0"])
        #expect(try folder.names == ["other.jsonl", "out.jsonl"])
    }

    /// In a directory where nothing can be made.
    @Test func aFileIsWrittenInPlaceWhereItHasToBe() throws {
        let folder = try Folder(["out.json": "old and longer than nothing", "others.json": "old"])
        try folder.setMode("out.json", 0o666)
        try folder.setMode("others.json", 0o444)
        try folder.setMode(".", 0o555)
        defer { try? folder.setMode(".", 0o755) }
        // Root may write everywhere, so it becomes nobody.
        let outcome = try Program.shell(
            """
            [ "$(id -u)" -ne 0 ] || as_nobody='setpriv --reuid 65534 --regid 65534 --clear-groups'
            for file in out others new; do $as_nobody "$convviz" 1d -i "2 -1 3 0" -w "1 0.5" -o $file.json; echo $?; done
            """, in: folder)
        #expect(outcome.lines == ["0", "73", "73"])
        #expect(
            outcome.error.hasPrefix(
                "convviz: out.json is written in place, as no file can be made beside it: permission denied.\n"))
        #expect(try folder.bytes("out.json") == Program.run(Self.example + ["--json"]).output)
        #expect(try folder.text("others.json") == "old")
        #expect(try folder.names == ["others.json", "out.json"])
    }

    @Test func devicesArePlacesToWriteTo() throws {
        for place in ["/dev/stdout", "-"] {
            let outcome = try Program.run(Self.example + ["--json", "-o", place])
            #expect(outcome.status == 0)
            #expect(try outcome.output == Program.run(Self.example + ["--json"]).output)
        }
        #expect(try Program.run(Self.example + ["--text", "-o", "/dev/null"]).status == 0)
        let piped = try Program.shell("mkfifo p.npy && { cat p.npy & \"$convviz\" 1d -o p.npy; wait; }", in: Folder())
        #expect(piped.status == 0)
        #expect(piped.output.starts(with: [0x93] + Array("NUMPY".utf8)))
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "a device that is always full"))
    func aFullDeviceIsSaid() throws {
        let refusal = Refusal(["1d", "--json", "-o", "/dev/full"], 73, "/dev/full cannot be written: no space left")
        expectSentence(try Program.run(refusal.arguments), refusal)
    }
}
