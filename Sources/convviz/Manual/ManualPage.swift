import ArgumentParser
import ConvPlayer

/// The manual page, from the same tables that the program itself works by.
enum ManualPage {
    static var text: String {
        """
        .TH CONVVIZ 1 "" "convviz \(Convviz.configuration.version)"
        .SH NAME
        convviz \\- see every multiply of a convolution
        .SH SYNOPSIS
        .B convviz
        .I command
        .RI [ options ]

        """ + discussion(of: Convviz.configuration) + commands + options + keys + exitStatus + environment
    }

    private static var subcommands: [ParsableCommand.Type] {
        Convviz.configuration.subcommands.filter { $0.configuration.shouldDisplay }
    }

    /// Blocks of text; those with examples stay in lines.
    private static func discussion(of configuration: CommandConfiguration) -> String {
        let blocks = configuration.discussion.split(separator: "\n\n").map { block in
            guard let end = block.firstIndex(of: "\n") else { return Roff.paragraph(String(block)) }
            return Roff.paragraph(String(block[..<end])) + Roff.verbatim(String(block[end...]))
        }
        return Roff.heading("DESCRIPTION", configuration.abstract) + blocks.joined()
    }

    private static var commands: String {
        subcommands.reduce(Roff.heading("COMMANDS")) { page, command in
            let configuration = command.configuration
            let names = [configuration.commandName ?? ""] + configuration.aliases
            let examples = configuration.discussion.split(separator: "\n").dropFirst().joined(separator: "\n")
            let own = help(of: command).sections.flatMap(\.entries).filter { !shared.contains($0) }
            return page + Roff.subheading(names.joined(separator: ", "), configuration.abstract)
                + own.map { Roff.item($0.label, $0.text) }.joined()
                + (examples.isEmpty ? "" : Roff.verbatim(examples))
        }
    }

    private static var options: String {
        family.sections.reduce(
            Roff.heading(
                "OPTIONS", "1d, 2d, conv2d and 3d take them all, gallery takes those that are not about numbers.")
        ) { page, section in
            page + Roff.subheading(section.title.prefix(1) + section.title.dropFirst().lowercased())
                + section.entries.map { Roff.item($0.label, $0.text) }.joined()
        }
    }

    private static var keys: String {
        KeyBindings.table.reduce(Roff.heading("KEYS")) { $0 + Roff.item($1.keys, $1.does) }
    }

    private static var exitStatus: String {
        ExitStatus.allCases.reduce(Roff.heading("EXIT STATUS")) { $0 + Roff.item("\($1.rawValue)", $1.meaning) }
    }

    private static var environment: String {
        Roff.heading("ENVIRONMENT")
            + [
                ("NO_COLOR", "Set to anything, no colours are used; --color always overrides it."),
                ("COLORTERM", "truecolor or 24bit: the terminal has 24-bit colours."),
                ("COLORFGBG", "Foreground and background of the terminal: whether the theme is dark or light."),
                ("ACCESSIBLE", "1: tells in words, as --text does, instead of playing."),
                ("TERM", "The type of the terminal; dumb is told in words."),
            ].map { Roff.item($0, $1) }.joined()
    }

    /// The commands of this family differ in their axes only.
    private static let family = help(of: ConvolutionCommand<OneD>.self)
    private static let shared = Set(family.sections.flatMap(\.entries))

    private static func help(of command: ParsableCommand.Type) -> HelpScreen {
        HelpScreen(Convviz.helpMessage(for: command, columns: 10_000))
    }
}
