import Foundation
import Testing

/// The manual page and what shells complete come from the parser itself.
@Suite struct ManualTests {
    static let page = Result { try Program.run(["manual"]) }

    /// Everything that the help of a command lists.
    @Test(arguments: ["1d", "2d", "conv2d", "3d", "gallery", "kernels"] + CommandTests.poolings)
    func tellsOfEveryOption(command: String) throws {
        let page = try Self.page.get().text
        let help = try Program.run([command, "--help"]).text
        let options = help.matches(of: /--[a-z][a-z-]+/).map { String($0.output) }
        #expect(!options.isEmpty)
        for option in Set(options) {
            #expect(page.contains(option.replacing("-", with: "\\-")), "\(option)")
        }
        #expect(page.contains(".SS \(command)"))
    }

    @Test func hasItsSections() throws {
        let lines = try Self.page.get().lines
        let sections = lines.filter { $0.hasPrefix(".SH ") }.map { String($0.dropFirst(4)) }
        #expect(
            sections == [
                "NAME", "SYNOPSIS", "DESCRIPTION", "COMMANDS", "OPTIONS", "KEYS", "EXIT STATUS", "ENVIRONMENT",
            ])
        #expect(lines[0] == #".TH CONVVIZ 1 "" "convviz 0.1.0""#)
        for (label, text) in [
            (#"\fBspace\fR"#, #"\&play or pause"#), (#"\fB73\fR"#, #"\&The output cannot be written."#),
            (#"\fB\(haZ \(haL\fR"#, #"\&suspend; redraw"#), (#"\fB<name>\fR"#, #"\&The scene to watch."#),
            (
                #"\fB\-\-theme <name>\fR"#,
                #"\&Colours; auto is dark or light as the terminal says it is. (values: auto, dark, light, high\-contrast, high\-contrast\-light, mono; default: auto)"#
            ),
            (#"\fB\-\-speed <x>\fR"#, #"\&1 is a pace that can be followed; 2 is twice as fast. (default: 1)"#),
            (#"\fB\-h, \-\-help\fR"#, #"\&Show help information."#),
        ] {
            let index = try #require(lines.firstIndex(of: label), "\(label)")
            #expect(lines[index - 1] == ".TP")
            #expect(lines[index + 1] == text)
        }
    }

    /// No text is taken for a command, and nothing but commands begins a line like one.
    @Test func textIsText() throws {
        for line in try Self.page.get().lines {
            let isText =
                line.hasPrefix("\\&") || line.hasPrefix("\\fB")
                || line == "convviz \\- see every multiply of a convolution"
            let isCommand = [".TH ", ".SH ", ".SS ", ".TP", ".PP", ".IP ", ".nf", ".fi", ".B ", ".I ", ".RI "]
                .contains { line.hasPrefix($0) }
            #expect(isText || isCommand, "\(line)")
        }
    }

    @Test(
        .enabled(if: (try? Program.shell("command -v groff").status) == 0, "groff"))
    func formatsWithoutWarnings() throws {
        let outcome = try Program.shell("\"$convviz\" manual | groff -ww -man -K utf8 -T utf8")
        #expect(outcome.status == 0 && outcome.error.isEmpty, "\(outcome.error)")
        #expect(outcome.lines.count > 100)
    }

    /// Options that poolings refuse are not in their help, nor completed; each of their own stands once in the page.
    @Test(arguments: CommandTests.poolings)
    func listsNoRefusedOption(command: String) throws {
        let help = try Program.run([command, "--help"]).text
        let script = try Program.run(["--generate-completion-script", "bash"]).text
        let function = try #require(script.components(separatedBy: "_convviz_\(command)() {").last)
        let completed = function.components(separatedBy: "\n}").first ?? ""
        let other = command.hasPrefix("max") ? "--no-count-include-pad" : "--dilation"
        for option in ["--weight", "--bias", "--flip", "--groups", "--padding-mode", "--output-padding", other] {
            #expect(!help.contains(option) && !completed.contains(option), "\(option)")
        }
        #expect(try Self.page.get().lines.filter { $0.contains("ceil\\-mode\\fR") }.count == 1)
    }

    @Test func isForInstallersOnly() throws {
        #expect(try !Program.run(["--help"]).text.contains("manual"))
    }

    /// Asked as the completion scripts ask: the command, the option, the place of the word, the words.
    @Test(arguments: [
        ("gallery -- positional@0 2 0 convviz gallery", "padding_strides_odd"),
        ("2d -- --weight 3 0 convviz 2d -w", "sobel-x"),
        ("2d -- --input 3 0 convviz 2d -i", "digit3"),
        ("2d -- --input 3 0 convviz 2d -i", "ramp"),
        ("2d -- --input 3 2 convviz 2d -i da", "data.csv"),
        ("2d -- --input 3 2 convviz 2d -i fo", "folder/"),
        ("2d -- --input 3 7 convviz 2d -i folder/", "folder/deep.npy"),
        ("2d -- --check 3 2 convviz 2d --check da", "data.csv"),
        ("3d -- --weight 3 0 convviz conv3d -w", "sobel-depth"),
        ("1d -- --padding 3 0 convviz conv1d --padding", "causal"),
        ("2d -- --padding 3 0 convviz 2d --padding", "full"),
        ("maxpool1d -- --padding 3 0 convviz maxpool1d --padding", "same-lower"),
        ("avgpool2d -- --input 3 0 convviz avgpool2d -i", "flag"),
        ("lesson play -- --at 3 0 convviz lesson --at", "stride"), ("lesson -- --at 3 0 convviz lesson --at", "stride"),
        ("lesson play -- --at 4 0 convviz lesson edges --at", "laplacian"),
        ("lesson play -- --at 5 0 convviz lesson play edges --at", "laplacian"),
        ("lesson play -- --at 8 0 convviz lesson --theme dark --speed 2 edges --at", "laplacian"),
        ("lesson play -- --at 4 0 convviz lesson mine.yaml --at", "my-own"),
        ("lesson play -- --at 4 0 convviz lesson broken.yaml --at", "stride"),
    ])
    func completes(request: String, offered: String) throws {
        let offers = try offers(request)
        #expect(offers.contains(offered), "\(offers)")
        #expect(!offers.contains("data.doc"))
    }

    /// What the command that is typed does not take.
    @Test(arguments: [
        ("2d -- --weight 3 0 convviz 2d -w", "sobel-depth"), ("1d -- --weight 3 0 convviz 1d -w", "gaussian5"),
        ("conv2d -- --padding 3 0 convviz conv2d --padding", "causal"),
        ("maxpool1d -- --padding 3 0 convviz maxpool1d --padding", "full"),
        ("avgpool1d -- --padding 3 0 convviz avgpool1d --padding", "causal"),
        ("lesson play -- --at 4 0 convviz lesson edges --at", "stride"),
        ("lesson play -- --at 6 0 convviz lesson --speed 2 edges --at", "stride"),
        ("lesson play -- --at 4 0 convviz lesson mine.yaml --at", "stride"),
    ])
    func leavesOut(request: String, word: String) throws {
        let offers = try offers(request)
        #expect(!offers.isEmpty && !offers.contains(word), "\(offers)")
    }

    private func offers(_ request: String) throws -> [String] {
        let lesson = "convviz: 1\nscenes:\n  - scene: my-own\n    show: 1d\n"
        let folder = try Folder([
            "data.csv": "", "data.doc": "", "mine.yaml": lesson, "broken.yaml": "scenes: [",
        ])
        try FileManager.default.createDirectory(
            at: folder.url.appendingPathComponent("folder"), withIntermediateDirectories: false)
        try folder.write("folder/deep.npy", Data())
        let outcome = try Program.run(
            ["---completion"] + request.split(separator: " ").map(String.init), environment: ["SAP_SHELL": "bash"],
            in: folder)
        #expect(outcome.status == 0 && outcome.error.isEmpty, "\(outcome.error)")
        return outcome.lines
    }
}
