import ConvCheck
import ConvEngine
import ConvPlayer
import ConvRecipe
import ConvStage
import ConvStory
import Terminal

/// All that the witness knows of how a show is made. Where the program changes, this file does, and no name of a canvas.
enum Adapter {
    static let gallery = Catalogue.scenes.map(\.name)

    /// Commands that play what they stand for when no operands are given.
    private static let kinds: [OperationKind] = [.oneD, .twoD, .conv2D, .threeD]

    /// What can be played by its name alone.
    static var names: [String] { gallery + kinds.map(\.name) }

    static let themes: [(name: String, theme: Theme)] = [
        ("dark", .dark), ("light", .light), ("high-contrast", .highContrast), ("mono", .mono),
        ("primaries", .primaries),
    ]

    /// Plays the take to its end on a screen that keeps what it shows.
    static func play<S: Screen>(_ take: Take, on screen: inout S, clock: FilmingScreen.Clock) throws {
        let operation = try made(take.subject)
        let claim = try take.claim.map { try Self.claim($0.operands, against: operation.convolution) }
        let first = themes.filter { $0.name == take.theme }, others = themes.filter { $0.name != take.theme }
        let options = take.options
        let view: SceneView = options.isApart.map { $0 ? .ledger : .block } ?? .both
        let settings = Settings(
            themes: (first + others).map(\.theme),
            glyphs: take.glyphs == "ascii" ? .ascii : take.glyphs == "half" ? .half : .quadrant,
            unit: options.unit.flatMap(StoryUnit.init(rawValue:)), speed: options.speed, loops: options.loops,
            start: options.start, reducedMotion: options.reducedMotion, view: view)
        var subject = ConvStory.Subject(
            operation.convolution, title: take.subject.name, precision: options.precision, claim: claim,
            pixels: take.subject.operands?.pixels)
        subject.notes = operation.notes
        var player = Player(subject, settings: settings)
        Playback.run(&player, on: &screen, clock: { clock.now })
    }

    private static func made(_ subject: Subject) throws -> Operation {
        if let operands = subject.operands { return try made(operands) }
        let named = kinds.first { $0.name == subject.name }.map { Recipe($0) }
        guard let recipe = named ?? Catalogue.scene(named: subject.name)?.recipe else {
            throw UnknownWord(word: subject.name)
        }
        return try recipe.operation(reading: .none)
    }

    private static func made(_ operands: Operands) throws -> Operation {
        var recipe = Recipe([.oneD, .conv2D, .threeD][operands.rank - 1])
        (recipe.input, recipe.weight) = (operands.input, operands.weight)
        recipe.bias = operands.bias.map { $0.map(\.description).joined(separator: " ") }
        (recipe.stride, recipe.padding) = ("\(operands.stride)", "\(operands.padding)")
        (recipe.dilation, recipe.groups) = ("\(operands.dilation)", operands.groups)
        recipe.paddingMode = operands.mode
        (recipe.transposed, recipe.flip) = (operands.isTransposed, operands.isFlipped)
        return try recipe.operation(reading: .none)
    }

    private static func claim(_ operands: Operands, against convolution: Convolution) throws -> Claim {
        let (numbers, tolerance) = (try made(operands).convolution.output(), Tolerance())
        let check = Check(numbers, against: convolution, tolerance: tolerance)
        return Claim(
            name: "result.npy", numbers: numbers, tolerance: tolerance, cause: check.explanations.first?.cause,
            differingCount: check.comparison?.differingCount, from: convolution)
    }
}
