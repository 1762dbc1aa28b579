import ConvEngine
import ConvStory
import Picture

extension SceneLegend {
    /// The names over the arrays have the colours of input and output, so those give way first.
    static func cells(of scene: Scene) -> [LegendItem?] {
        let isFree = scene.inspection == nil
        let borders = scene.axes.flatMap { [$0.border.before, $0.border.after] }
        let hasPadding = borders.contains { $0 > 0 }
        let hasInserted = scene.axes.contains { $0.spacing > 1 }
        // What the border copies is there, with its numbers.
        let isHollow = scene.subject.convolution.parameters.paddingMode == .zeros
        let isRow = scene.axes.count == 1
        let isCounted = scene.subject.convolution.combine.countsPadding
        // What is no cell of the input looks otherwise under a window, and among its cells where it is not counted.
        let covered: [Role] = scene.isMarked ? [] : [.windowZero]
        let uncounted: [Role] = scene.isMarked || isCounted ? [] : [.unread]
        // Zeros behind the last window look like all others.
        let isCut =
            scene.showsSize && scene.axes.contains { $0.uncovered > (isHollow ? max($0.border.after, 0) : 0) }
        let hasHoles = isRow && scene.axes.contains { $0.dilation > 1 } && scene.kernel != nil
        let isGroup = scene.channels.count < scene.input.channels
        return [
            LegendItem(role: .input, text: "input", worth: 2),
            hasPadding
                ? LegendItem(
                    role: .padding, others: covered + uncounted, text: scene.words.labels.names.border,
                    gloss: !isCounted ? ", not counted" : isHollow ? ", 0 where covered" : "",
                    kind: isHollow ? .dashes : .face,
                    plainSign: isHollow ? (isRow ? "..." : " ╌ ") : nil, worth: 4) : nil,
            hasInserted
                ? LegendItem(
                    role: .inserted, others: covered, text: "inserted 0", kind: isRow ? .zero : .dot, worth: 3) : nil,
            hasHoles ? hole : nil,
            isGroup ? LegendItem(role: .unread, text: "not read", gloss: " by this filter", worth: 5) : nil,
            isCut && !isGroup ? LegendItem(role: .unread, text: "not reached", worth: 5) : nil,
        ] + atWork(in: scene) + [
            LegendItem(role: .output, text: "done", worth: 1),
            isFree ? LegendItem(role: .outputNow, text: "goes here", kind: .ring, worth: 6) : nil,
            contradiction(in: scene, text: "! yours differs", gloss: ", ≠ yours"),
        ]
    }

    /// Between the weights of a dilated kernel.
    static let hole = LegendItem(role: .inserted, text: "hole", gloss: " of the kernel", kind: .dot, worth: 3)

    private static func isMaximum(_ scene: Scene) -> Bool { scene.subject.convolution.combine == .maximum }

    /// Of a window whose greatest cell is sought: the one that is it so far is dark, and in the end as bright as one in hand.
    private static func best(in scene: Scene) -> LegendItem? {
        isMaximum(scene) ? LegendItem(role: .best, text: "best", gloss: " so far", worth: 8) : nil
    }

    private static func center(of scene: Scene) -> LegendItem? {
        guard scene.kernel != nil, scene.subject.convolution.hasCenter else { return nil }
        return LegendItem(role: .windowCenter, others: [.kernelCenter], text: "centre", worth: 0)
    }

    /// Of a kernel that is a volume, the cubes that stand beside what it moves over. While it glides on and off them the legend
    /// stays as it is.
    static func beside(_ scene: Scene, _ theme: Theme) -> LegendItem? {
        guard Block(scene).hasBorder, let dim = theme.kernelOnPadding else { return nil }
        let text = scene.ground == .input ? "on \(scene.words.labels.names.border)" : "cut off"
        return LegendItem(role: .kernel, text: text, colors: [dim.front], worth: 0)
    }

    /// In the end what was the one in hand is the winner: the legend says both, and does not jump.
    private static func tap(in scene: Scene, worth: Int) -> LegendItem {
        LegendItem(role: .tap, text: isMaximum(scene) ? "now, winner" : "now", worth: worth)
    }

    /// What a viewer marks, in the place of what is read.
    private static let marks: [LegendItem?] = [
        LegendItem(role: .window, text: "marked", worth: 8), LegendItem(role: .tap, text: "cursor", worth: 9),
        LegendItem(role: .markedTap, text: "cursor on a mark", worth: 7),
    ]

    private static func atWork(in scene: Scene) -> [LegendItem?] {
        let kernel =
            scene.kernel == nil
            ? LegendItem(role: .kernel, text: "window", gloss: ", no weights", kind: .frame, plainSign: "│3│", worth: 3)
            : LegendItem(role: .kernel, text: "kernel", gloss: ", rides on it", worth: 7)
        guard !scene.isMarked else { return marks + [kernel] }
        return [
            LegendItem(role: .window, text: "covered", worth: 8), kernel, center(of: scene), best(in: scene),
            tap(in: scene, worth: 9),
        ]
    }

    /// On a map the places of the window and of its output are frames, and the window is shown enlarged beside it. Cells have the
    /// colours of their numbers, not of their roles.
    static func frames(of scene: Scene, _ theme: Theme) -> [LegendItem?] {
        if scene.isMarked { return marks }
        let shades = Shades(scene)
        /// From one end of its scale to the other; where numbers are signs the names over them have to do.
        func picture(_ role: Role, _ text: String, _ colors: [Color]) -> LegendItem? {
            theme.hasShades ? LegendItem(role: role, text: text, colors: colors, worth: 0) : nil
        }
        return [
            picture(.input, "input", shades.inputSamples),
            LegendItem(role: .window, text: "covered", kind: .ring, worth: 4),
            scene.kernel == nil ? nil : LegendItem(role: .kernel, text: "kernel", worth: 2),
            best(in: scene),
            tap(in: scene, worth: 1),
            picture(.output, "done", shades.outputSamples),
            scene.inspection == nil ? LegendItem(role: .outputNow, text: "goes here", kind: .ring, worth: 3) : nil,
            contradiction(in: scene, text: "yours differs"),
        ]
    }

    /// The mark of a result that is checked; on a cell that has a sign, the sign. It comes last, when there is something to be
    /// checked.
    static func contradiction(in scene: Scene, text: String, gloss: String = "") -> LegendItem? {
        let isSeen = scene.moment.placement > 0 || scene.moment.phase == .rest || scene.inspection != nil
        guard scene.contradictor != nil, isSeen else { return nil }
        return LegendItem(role: .outputWrong, text: text, gloss: gloss, worth: 10)
    }
}
