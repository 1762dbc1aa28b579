/// The language of manual pages, as far as it is needed.
enum Roff {
    /// A section, which may begin with a paragraph.
    static func heading(_ title: String, _ text: String? = nil) -> String {
        ".SH \(escaped(title))\n" + (text.map(line) ?? "")
    }

    static func subheading(_ title: String, _ text: String? = nil) -> String {
        ".SS \(escaped(title))\n" + (text.map(line) ?? "")
    }

    static func paragraph(_ text: String) -> String { ".PP\n\(line(text))" }

    /// A word in bold, and what is said of it indented below.
    static func item(_ label: String, _ text: String) -> String {
        ".TP\n\\fB\(escaped(label))\\fR\n\(line(text))"
    }

    /// Lines that stay as they are, indented.
    static func verbatim(_ text: String) -> String {
        ".IP \"\" 0\n.nf\n" + text.split(separator: "\n").map { line(String($0)) }.joined() + ".fi\n"
    }

    private static func line(_ text: String) -> String {
        // Not a command, though it may begin like one.
        "\\&\(escaped(text))\n"
    }

    /// Each character as it is: some mean something else to the language.
    private static func escaped(_ text: String) -> String {
        text.map { special[$0] ?? String($0) }.joined()
    }

    private static let special: [Character: String] = [
        "\\": "\\e", "-": "\\-", "'": "\\(aq", "`": "\\(ga", "^": "\\(ha", "~": "\\(ti", "\"": "\\(dq",
    ]
}
