import ConvPlayer
import ConvRecipe

/// The manual page, from the same tables that the program itself works by.
struct ManualPage {
    let program: CommandInfo
    let version: String

    var text: String {
        """
        .TH CONVVIZ 1 "" "convviz \(version)"
        .SH NAME
        convviz \\- see every multiply of a convolution
        .SH SYNOPSIS
        .B convviz
        .I command
        .RI [ options ]

        """ + description + commands + options + keys + exitStatus + environment
    }

    /// The parser of options adds a command `help`, which does what `--help` does.
    private var shownCommands: [CommandInfo] { program.subcommands.filter { $0.isShown && $0.name != "help" } }

    /// The commands that convolve differ in their axes only, so one of them has the options of all.
    private var sharedOptions: [OptionInfo] {
        program.subcommands.first { $0.name == OperationKind.oneD.name }?.options ?? []
    }

    /// What only the commands that pool take.
    private var poolingOptions: [OptionInfo] {
        let known = sharedOptions
        let all = program.subcommands.filter { OperationKind.named($0.name)?.pooling != nil }.flatMap(\.options)
        return all.reduce(into: []) { found, option in
            if !known.contains(option), !found.contains(option) { found.append(option) }
        }
    }

    /// Blocks of text; those with examples stay in lines.
    private var description: String {
        let blocks = program.discussion.split(separator: "\n\n").map { block in
            guard let end = block.firstIndex(of: "\n") else { return Roff.paragraph(String(block)) }
            return Roff.paragraph(String(block[..<end])) + Roff.verbatim(String(block[end...]))
        }
        return Roff.heading("DESCRIPTION", program.abstract) + blocks.joined()
    }

    private var commands: String {
        let shared = sharedOptions + poolingOptions
        return shownCommands.reduce(Roff.heading("COMMANDS")) { page, command in
            let examples = command.discussion.split(separator: "\n").dropFirst().joined(separator: "\n")
            let own = command.options.filter { !shared.contains($0) }
            let inner = command.subcommands.filter { $0.isShown && $0.name != "help" }
            return page + Roff.subheading(([command.name] + command.aliases).joined(separator: ", "), command.abstract)
                + own.map { Roff.item($0.label, $0.text) }.joined()
                + inner.map { item(of: $0, in: command, without: shared) }.joined()
                + (examples.isEmpty ? "" : Roff.verbatim(examples))
        }
    }

    /// A command within another one, and what it takes.
    private func item(of inner: CommandInfo, in command: CommandInfo, without shared: [OptionInfo]) -> String {
        Roff.item("\(command.name) \(inner.name)", inner.abstract)
            + inner.options.filter { !shared.contains($0) }.map { Roff.item($0.label, $0.text) }.joined()
    }

    private var options: String {
        let heading = Roff.heading(
            "OPTIONS",
            "1d, 2d, conv2d and 3d take them all, gallery takes those that are not about numbers. "
                + "A pooling takes no weights; its parameters are those under Poolings.")
        let pooling = poolingOptions.map { Roff.item($0.label, $0.text) }
        return heading + sections(of: sharedOptions)
            + Roff.subheading("Poolings", "--dilation is for maxpool1d, 2d and 3d, --no-count-include-pad for avgpool.")
            + pooling.joined()
    }

    /// Each option under the title of its section.
    private func sections(of options: [OptionInfo]) -> String {
        var section: String?
        return options.reduce("") { page, option in
            defer { section = option.section }
            return page + (option.section == section ? "" : Roff.subheading(option.section))
                + Roff.item(option.label, option.text)
        }
    }

    private var keys: String {
        KeyBindings.table.reduce(Roff.heading("KEYS")) { $0 + Roff.item($1.keys, $1.does) }
    }

    private var exitStatus: String {
        ExitStatus.allCases.reduce(Roff.heading("EXIT STATUS")) { $0 + Roff.item("\($1.rawValue)", $1.meaning) }
    }

    private var environment: String {
        Roff.heading("ENVIRONMENT")
            + [
                ("NO_COLOR", "Set to anything, no colours are used; --color always overrides it."),
                ("COLORTERM", "truecolor or 24bit: the terminal has 24-bit colours."),
                (
                    "COLORFGBG",
                    "Foreground and background of the terminal: whether the theme is dark or light. Where it is not set, the terminal is asked."
                ),
                ("ACCESSIBLE", "1: tells in words, as --text does, instead of playing."),
                ("TERM", "The type of the terminal; dumb is told in words."),
            ].map { Roff.item($0, $1) }.joined()
    }
}
