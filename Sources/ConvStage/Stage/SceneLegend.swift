import ConvEngine
import ConvStory
import Picture

/// The roles that a story shows, each with its colour: ■ input ■ covered ■ kernel ■ now ■ done □ goes here. It names all of them
/// from the beginning, so that none moves while the story plays.
struct SceneLegend: Equatable {
    private let look: Look
    private let items: [Item]

    struct Item: Equatable {
        let role: Role
        /// A second one with the same name: the middle of a kernel, and what it covers.
        var other: Role?
        let text: String
        /// More about it, where there is room.
        var gloss = ""
        var kind = Swatch.Kind.face
        /// Where it is not that of the role.
        var color: Color?
        /// Without colours; nil goes by the role.
        var plainSign: String?
        /// The first to give way are those with the smallest.
        let worth: Int
        /// What it is called at other moments, which may need more room.
        var otherText = ""

        var textColumns: Int { max(text.count, otherText.count) }
    }

    /// - Parameters:
    ///   - isMap: whether numbers have colours of their own, which tell nothing of their roles.
    ///   - hasCutOff: whether products are seen that fall beside the output.
    ///   - unseen: roles that nothing of the picture has.
    ///   - hasBlock: whether the kernel is seen as a volume.
    init(
        _ scene: Scene, look: Look, isMap: Bool = false, hasCutOff: Bool = false, unseen: Set<Role> = [],
        hasBlock: Bool = false
    ) {
        self.look = look
        let cells = scene.ground == .input ? Self.cells(of: scene) : Self.stamps(of: scene, hasCutOff: hasCutOff)
        var all = (isMap ? Self.frames(of: scene) : cells).compactMap(\.self).filter { !unseen.contains($0.role) }
        if hasBlock, let dim = Self.onPadding(scene, look.theme),
            let kernel = all.firstIndex(where: { $0.role == .kernel })
        {
            all.insert(dim, at: kernel + 1)
        }
        items = look.theme.isMono ? all.filter(Self.canBeTold) : all
    }

    /// Without colours an input looks like an output, the middle of a kernel like the rest, and there are no frames: only what has
    /// signs or a style of its own can be told.
    private static func canBeTold(_ item: Item) -> Bool {
        item.other == nil && item.kind != .frame
            && (monoSign(item) != plainSign || !MonoStyle.style(of: item.role).isEmpty)
    }

    /// The names over the arrays have the colours of input and output, so those give way first.
    private static func cells(of scene: Scene) -> [Item?] {
        let isFree = scene.inspection == nil
        let borders = scene.axes.flatMap { [$0.border.before, $0.border.after] }
        let hasPadding = borders.contains { $0 > 0 }
        let hasInserted = scene.axes.contains { $0.spacing > 1 }
        // What the border copies is there, with its numbers.
        let isHollow = scene.subject.convolution.parameters.paddingMode == .zeros
        let isRow = scene.axes.count == 1
        // What is pooled takes no zeros from it.
        let holdsZeros = isHollow && scene.kernel != nil
        // Zeros behind the last window look like all others.
        let isCut =
            scene.showsSize && scene.axes.contains { $0.uncovered > (isHollow ? max($0.border.after, 0) : 0) }
        let isGroup = scene.channels.count < scene.input.channels
        return [
            Item(role: .input, text: "input", worth: 2),
            hasPadding
                ? Item(
                    role: .padding, text: scene.words.labels.names.border,
                    gloss: holdsZeros ? ", 0 where covered" : "", kind: isHollow ? .dashes : .face,
                    plainSign: isHollow ? (isRow ? "..." : " ╌ ") : nil, worth: 4) : nil,
            hasInserted
                ? Item(role: .inserted, text: "inserted 0", kind: isRow ? .zero : .dot, worth: 3) : nil,
            isGroup ? Item(role: .unread, text: "not read", gloss: " by this filter", worth: 5) : nil,
            isCut && !isGroup ? Item(role: .unread, text: "not reached", worth: 5) : nil,
        ] + atWork(in: scene) + [
            Item(role: .output, text: "done", worth: 1),
            isFree ? Item(role: .outputNow, text: "goes here", kind: .ring, worth: 6) : nil,
            contradiction(in: scene, text: "! yours differs", gloss: ", ≠ yours"),
        ]
    }

    private static func isMaximum(_ scene: Scene) -> Bool { scene.subject.convolution.combine == .maximum }

    /// Of a window whose greatest cell is sought: the one that is it so far is dark, and in the end as bright as one in hand.
    private static func best(in scene: Scene) -> Item? {
        isMaximum(scene) ? Item(role: .best, text: "best", gloss: " so far", worth: 8) : nil
    }

    private static func center(of scene: Scene) -> Item? {
        guard scene.kernel != nil, scene.subject.convolution.hasCenter else { return nil }
        return Item(role: .windowCenter, other: .kernelCenter, text: "centre", worth: 3)
    }

    /// Of a kernel that is a volume, the cubes that stand beside what it moves over. While it glides on and off them the legend
    /// stays as it is.
    private static func onPadding(_ scene: Scene, _ theme: Theme) -> Item? {
        guard Block(scene).hasBorder, let dim = theme.kernelOnPadding else { return nil }
        return Item(role: .kernel, text: "on padding", color: dim.front, worth: 0)
    }

    /// In the end the one in hand is the winner.
    private static func tap(in scene: Scene, worth: Int) -> Item {
        guard isMaximum(scene) else { return Item(role: .tap, text: "now", worth: worth) }
        let texts = scene.progress.isMultiplied ? ("winner", "now") : ("now", "winner")
        return Item(role: .tap, text: texts.0, worth: worth, otherText: texts.1)
    }

    /// What a viewer marks, in the place of what is read.
    private static let marks: [Item?] = [
        Item(role: .window, text: "marked", worth: 8), Item(role: .tap, text: "cursor", worth: 9),
        Item(role: .markedTap, text: "cursor on a mark", worth: 7),
    ]

    private static func atWork(in scene: Scene) -> [Item?] {
        let kernel =
            scene.kernel == nil
            ? Item(role: .kernel, text: "window", gloss: ", no weights", kind: .frame, worth: 3)
            : Item(role: .kernel, text: "kernel", gloss: ", rides on it", worth: 7)
        guard !scene.isMarked else { return marks + [kernel] }
        return [
            Item(role: .window, text: "covered", worth: 8), kernel, center(of: scene), best(in: scene),
            tap(in: scene, worth: 9),
        ]
    }

    /// On a map the places of the window and of its output are frames, and the window is shown enlarged beside it.
    private static func frames(of scene: Scene) -> [Item?] {
        if scene.isMarked { return marks }
        return [
            Item(role: .input, text: "input", worth: 0),
            Item(role: .window, text: "covered", kind: .ring, worth: 4),
            scene.kernel == nil ? nil : Item(role: .kernel, text: "kernel", worth: 2),
            best(in: scene),
            tap(in: scene, worth: 1),
            Item(role: .output, text: "done", worth: 0),
            scene.inspection == nil ? Item(role: .outputNow, text: "goes here", kind: .ring, worth: 3) : nil,
            contradiction(in: scene, text: "yours differs"),
        ]
    }

    /// The mark of a result that is checked; on a cell that has a sign, the sign. It comes last, when there is something to be
    /// checked.
    static func contradiction(in scene: Scene, text: String, gloss: String = "") -> Item? {
        let isSeen = scene.moment.placement > 0 || scene.moment.phase == .rest || scene.inspection != nil
        guard scene.contradictor != nil, isSeen else { return nil }
        return Item(role: .outputWrong, text: text, gloss: gloss, worth: 10)
    }

    func draw(column: Int, row: Int, limit: Int, in picture: inout Picture) {
        guard let (items, hasGlosses, gap) = fitting(limit - column) else { return }
        var x = column
        for item in items {
            let y = Double(row)
            if look.theme.isMono {
                picture.add(TextRun(monoSign(item), at: Point(Double(x), y), style: MonoStyle.style(of: item.role)))
            } else {
                var place = Point(Double(x), y)
                for swatch in swatches(item) {
                    swatch.draw(at: place, look, in: &picture)
                    place.x += Double(swatch.columns(look))
                }
            }
            x += signColumns(item) + 1
            let text = item.text + (hasGlosses ? item.gloss : "")
            picture.add(TextRun(text, at: Point(Double(x), Double(row)), look.theme.faint))
            x += max(text.count, item.textColumns) + gap
        }
    }

    private func swatches(_ item: Item) -> [Swatch] {
        [item.role, item.other].compactMap(\.self).map { Swatch(role: $0, kind: item.kind, color: item.color) }
    }

    private func monoSign(_ item: Item) -> String {
        switch item.kind {
        case .dot: " \(look.spot) "
        case .zero: " 0 "
        default: Self.monoSign(item)
        }
    }

    /// Without colour a role is told by the signs round its number.
    private static func monoSign(_ item: Item) -> String {
        if let sign = item.plainSign { return sign }
        return switch item.role {
        case .window, .best: "[3]"
        case .markedTap: "[3<"
        case .tap: ">3<"
        case .padding: ".0."
        case .unread: "{3}"
        case .growing: "(3)"
        case .inserted: " · "
        case .outputNow: "[?]"
        case .outputWrong: " !3"
        default: plainSign
        }
    }

    /// Without colour what has no signs is told by the names of the arrays, too.
    private func worth(_ item: Item) -> Int {
        let isPlain = look.theme.isMono && Self.monoSign(item) == Self.plainSign
        return item.worth - (isPlain ? 10 : 0)
    }

    static let plainSign = " 3 "

    private func signColumns(_ item: Item) -> Int {
        look.theme.isMono ? 3 : swatches(item).reduce(0) { $0 + $1.columns(look) }
    }

    /// Words are shortened first, then the air between them, then what matters least is left out.
    private func fitting(_ columns: Int) -> ([Item], hasGlosses: Bool, gap: Int)? {
        var items = items
        while !items.isEmpty {
            for (hasGlosses, gap) in [(true, 3), (false, 3), (false, 2), (false, 1)] {
                let width = items.reduce(-gap) {
                    $0 + signColumns($1) + 1 + $1.textColumns + (hasGlosses ? $1.gloss.count : 0) + gap
                }
                if width <= columns { return (items, hasGlosses, gap) }
            }
            guard let least = items.indices.min(by: { worth(items[$0]) < worth(items[$1]) }) else { return nil }
            items.remove(at: least)
        }
        return nil
    }
}
