import ConvLesson
import Foundation
import Testing

@Suite struct LessonTests {
    @Test func listSaysWhatIsBuiltIn() throws {
        let outcome = try Program.run(["lesson", "list"])
        #expect(outcome.status == 0)
        #expect(
            outcome.text == """
                To play one: convviz lesson NAME
                To see its file: convviz lesson show NAME

                  intro    What a convolution does
                           15 scenes, 35 stops, 24 questions, 50 minutes
                  edges    Edges
                           7 scenes, 14 stops, 8 questions, 20 minutes
                  padding  Same, valid, full, causal
                           6 scenes, 13 stops, 11 questions, 20 minutes

                """)
    }

    @Test(arguments: [["show"], ["show", "intro"]])
    func showWritesTheFile(arguments: [String]) throws {
        let outcome = try Program.run(["lesson"] + arguments)
        #expect(outcome.status == 0)
        #expect([UInt8](outcome.output) == BuiltInLesson.named("intro")?.bytes)
    }

    @Test func aLessonThatIsNotThere() throws {
        let outcome = try Program.run(["lesson", "show", "intor"])
        #expect(outcome.status == 64 && outcome.output.isEmpty)
        #expect(outcome.error == "convviz: there is no lesson 'intor'.\nDid you mean 'intro'?\n")
    }

    /// Neither a file nor built in: what there is is told by a command.
    @Test func aLessonThatIsNoFile() throws {
        let outcome = try Program.run(["lesson", "nope"])
        #expect(outcome.status == 66 && outcome.output.isEmpty)
        #expect(
            outcome.error == """
                convviz: nope cannot be read: no such file or directory.
                Give the file of a lesson, or the name of one that convviz lesson list tells; \
                convviz lesson new FILE writes one to begin with.

                """)
        let near = try Program.run(["lesson", "intor"])
        #expect(near.error.hasSuffix(".\nThe lesson 'intro' is built in; did you mean that?\n"))
    }

    /// What is typed without `play` is told, and what has nothing to play takes none of it.
    @Test func helpListsCommandsAndOptions() throws {
        let help = try Program.run(["lesson", "--help"]).text
        for word in [
            "--at <scene>", "--speed <x>", "--text", "--present", "play (default)", "check", "[<file>]",
            "\n       convviz lesson <subcommand>",
        ] {
            #expect(help.contains(word), "\(word)")
        }
        for arguments in [
            ["list", "--at", "row"], ["check", "--present"], ["show", "--text"], ["--text", "new", "a.yaml"],
        ] {
            let outcome = try Program.run(["lesson"] + arguments, in: Folder())
            #expect(outcome.status == 64 && outcome.output.isEmpty)
            #expect(outcome.error.contains("plays nothing, so it does not take '--"), "\(outcome.error)")
        }
    }

    /// With `play` and without, before the file and behind it.
    @Test(arguments: [
        ["--at", "blur", "edges", "--text"], ["edges", "--text", "--at", "blur"],
        ["play", "--text", "edges", "--at", "blur"], ["--text", "play", "edges", "--at", "blur"],
    ])
    func optionsOfPlaying(arguments: [String]) throws {
        let outcome = try Program.run(["lesson"] + arguments)
        #expect(outcome.status == 0 && outcome.error.isEmpty, "\(outcome.error)")
        #expect(outcome.text.contains("input x [6]: 3 3 3 8 8 8"), "\(outcome.text)")
    }

    /// A file of its name comes before a lesson that is built in; a folder does not.
    @Test func whatIsCalledLikeALesson() throws {
        let folder = try Folder(["padding": "convviz: 1\ntitle: Mine\nscenes:\n  - scene: a\n    show: 1d\n"])
        try FileManager.default.createDirectory(atPath: folder.path("edges"), withIntermediateDirectories: false)
        func first(_ name: String) throws -> String? {
            try Program.run(["lesson", name, "--text"], in: folder).lines.first
        }
        #expect(try first("padding") == "Mine" && first("edges") == "Edges")
    }

    @Test func newWritesALesson() throws {
        let folder = try Folder()
        let outcome = try Program.run(["lesson", "new", "edges.yaml"], in: folder)
        #expect(outcome.status == 0 && outcome.output.isEmpty && outcome.error.isEmpty)
        #expect(try folder.text("edges.yaml") == NewLesson.text)
    }

    @Test(arguments: ["edges.yaml", "link.yaml", "folder"])
    func newOverwritesNothing(name: String) throws {
        let folder = try Folder(["edges.yaml": "mine"])
        let files = FileManager.default
        try files.createSymbolicLink(atPath: folder.path("link.yaml"), withDestinationPath: folder.path("nothing.yaml"))
        try files.createDirectory(atPath: folder.path("folder"), withIntermediateDirectories: false)
        let outcome = try Program.run(["lesson", "new", name], in: folder)
        #expect(outcome.status == 73)
        #expect(
            outcome.error
                == "convviz: \(name) is there already.\nGive another name: nothing is overwritten.\n")
        #expect(try folder.text("edges.yaml") == "mine")
        #expect(!files.fileExists(atPath: folder.path("nothing.yaml")))
    }

    @Test func newNeedsAFolderThatIsThere() throws {
        let outcome = try Program.run(["lesson", "new", "no/edges.yaml"], in: Folder())
        #expect(outcome.status == 73)
        #expect(
            outcome.error == """
                convviz: no/edges.yaml cannot be written: no such file or directory.
                Make its directory first, or write to another place.

                """)
    }

    @Test func theManualTellsOfThem() throws {
        let lines = try Program.run(["manual"]).lines
        #expect(lines.contains(".SS lesson"))
        #expect(lines.contains(#"\fBlesson new\fR"#) && lines.contains(#"\fBlesson check\fR"#))
        #expect(lines.contains(#"\fB\-\-size <columns>x<rows>\fR"#))
    }
}
