import Testing

/// What comes from outside and is said again can neither reach the terminal nor forge a line.
@Suite struct HostileTextTests {
    static let texts = ["\u{1B}[2J", "\nError: forged", "a\rb", "\u{7}", "\u{202E}abc", "\u{9B}31m", "\u{2028}x"]

    /// Where each is put: an option, its value, a command, a scene, a file.
    static let places: [@Sendable (String) -> [String]] = [
        { ["1d", "--str\($0)ide"] }, { ["1d", "--stride", $0] }, { ["1d", "--speed=\($0)"] }, { ["1d", "-\($0)"] },
        { ["1d", "--theme", $0] }, { ["1d", "--unit=\($0)"] }, { ["1d", $0] }, { ["1d", "x", $0] },
        { ["gal\($0)lery"] },
        { ["gallery", $0] }, { ["1d", "-i", "no\($0)file.csv"] }, { ["1d", "-o", "\($0).svg"] },
        { ["1d", "--json", "-o", "\($0).npy"] }, { ["1d", "-o", "nowhere\($0)/y.npy"] },
        { ["1d", "--check", "no\($0)"] },
        { ["1d", "--layer", "Conv1d(\($0)"] }, { ["1d", "--start", "\($0)1"] },
        { ["1d", "--rtol", $0, "--check", "x"] },
        { ["--\($0)"] }, { ["doctor", "--\($0)"] },
    ]

    @Test(arguments: texts)
    func isMadeVisible(text: String) throws {
        for (index, place) in Self.places.enumerated() {
            let arguments = place(text)
            let plain = try Program.run(place("?"))
            let outcome = try Program.run(arguments)
            #expect(outcome.status == plain.status, "\(arguments)")
            let scalars = outcome.error.unicodeScalars
            #expect(scalars.allSatisfy { $0 == "\n" || $0.isHarmless }, "\(outcome.error)")
            #expect(!outcome.error.contains("\nError: forged"), "\(index)")
            #expect(outcome.output.isEmpty)
        }
    }
}

extension Unicode.Scalar {
    fileprivate var isHarmless: Bool {
        switch properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: false
        default: true
        }
    }
}
