import ConvCode
import ConvEngine
import ConvStage
import ConvStory
import Terminal

/// What a panel says, and how it stands.
enum PanelContent {
    /// - Parameters:
    ///   - hasCursor: whether the arrows move a cursor in the picture, and not the lines.
    ///   - keys: those that mean something else than the table says.
    static func panel(
        _ kind: PanelKind, of scene: Scene, _ settings: Settings, hasCursor: Bool,
        keys: [(keys: String, does: String)] = []
    ) -> Panel {
        let glyphs = settings.glyphs
        var panel: Panel
        switch kind {
        case .help:
            let others = KeyBindings.help(isPresented: settings.isPresented).filter { line in
                !keys.contains { $0.keys == line.keys }
            }
            let all = keys + others.map { ($0.keys, $0.does) }
            panel = Panel("keys") { help(all, glyphs, columns: $0) }
            panel.stand = .over
        case .formula:
            let veil = scene.moment.veil
            let text = FormulaText(
                scene.subject, at: veil.contains(.window) ? nil : placement(of: scene),
                labels: scene.words.labels, isKnown: scene.gathered > 0 || scene.inspection != nil,
                saysSize: scene.showsFormula)
            panel = Panel("formula") { formula(text, glyphs, columns: $0) }
        case .code(let page):
            panel = Panel("code: " + page.title) { columns in
                showsCode(page, scene.moment.veil)
                    ? CodeLines.lines(page, of: scene, columns: columns)
                    : hiddenCode.wrapped(columns: columns).map { [Word($0, .plain)] }
            }
            panel.next = page.next.map { "c \($0.title)" }
            panel.showsEnd = page == .loops
        }
        panel.arrows = hasCursor && kind != .help ? nil : glyphs.spelled("↑↓")
        return panel
    }

    /// A program says how far its loops go, and the loops what comes of the numbers in hand.
    private static func showsCode(_ page: CodePage, _ veil: Veil) -> Bool {
        veil.isDisjoint(with: [.size, .window]) && (page != .loops || veil.isDisjoint(with: [.value, .products]))
    }

    private static let hiddenCode = "The code would give the answer away: it is here when the question is answered."

    /// The one whose numbers the formula is filled with.
    private static func placement(of scene: Scene) -> Placement? {
        if case .placement(let placement) = scene.source { placement } else { nil }
    }

    private static func help(_ table: [(keys: String, does: String)], _ glyphs: Glyphs, columns: Int) -> [Phrase] {
        let table = table.map { (keys: glyphs.spelled($0.keys), does: glyphs.spelled($0.does)) }
        let keys = table.map(\.keys.unicodeScalars.count).max() ?? 0
        return table.flatMap { line -> [Phrase] in
            let indent = String(repeating: " ", count: keys + 2 - line.keys.unicodeScalars.count)
            let texts = line.does.wrapped(columns: columns - keys - 2)
            return texts.enumerated().map { index, text in
                index == 0
                    ? [Word(line.keys, .strong), Word(indent + text, .plain)]
                    : [Word(String(repeating: " ", count: keys + 2) + text, .plain)]
            }
        }
    }

    private static func formula(_ text: FormulaText, _ glyphs: Glyphs, columns: Int) -> [Phrase] {
        text.sections.flatMap { heading, lines -> [Phrase] in
            [[Word(heading, .strong)]]
                + lines.flatMap { glyphs.spelled($0).wrapped(columns: columns - 2) }.map { [Word("  " + $0, .plain)] }
        }
    }
}
