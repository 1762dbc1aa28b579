import ConvCatalogue
import ConvCheck
import ConvData
import ConvEngine
import ConvPlayer
import ConvStage
import ConvStory
import Terminal

/// All that the witness knows of how a show is made. Where the program changes, this file does, and no name of a canvas.
enum Adapter {
    static let gallery = Catalogue.scenes.map(\.name)

    static let themes: [(name: String, theme: Theme)] = [
        ("dark", .dark), ("light", .light), ("high-contrast", .highContrast), ("mono", .mono),
        ("primaries", .primaries),
    ]

    /// Plays the take to its end on a screen that keeps the canvases.
    static func play(_ take: Take, on screen: inout FilmingScreen) throws {
        let (convolution, note) = try made(take.subject)
        let claim = try take.claim.map { try Self.claim($0.operands, against: convolution) }
        let first = themes.filter { $0.name == take.theme }, others = themes.filter { $0.name != take.theme }
        let (options, clock) = (take.options, screen.clock)
        let settings = Settings(
            themes: (first + others).map(\.theme),
            glyphs: take.glyphs == "ascii" ? .ascii : take.glyphs == "half" ? .half : .quadrant,
            unit: options.unit.flatMap(StoryUnit.init(rawValue:)), speed: options.speed, loops: options.loops,
            start: options.start, reducedMotion: options.reducedMotion, isApart: options.isApart)
        var subject = ConvStory.Subject(
            convolution, title: take.subject.name, precision: options.precision, claim: claim,
            pixels: take.subject.operands?.pixels)
        subject.note = note
        var player = Player(subject, settings: settings)
        Playback.run(&player, on: &screen, clock: { clock.now })
    }

    private static func made(_ subject: Subject) throws -> (Convolution, note: String?) {
        if let operands = subject.operands { return try made(operands) }
        return try Catalogue.scene(named: subject.name)!.convolution()
    }

    private static func made(_ operands: Operands) throws -> (Convolution, note: String?) {
        func array(_ text: String, _ named: (NamedSource) throws -> NumberArray) throws -> NumberArray {
            try NamedSource(text).map(named) ?? Literal.read(text)
        }
        let rank = operands.rank
        var parameters = Parameters(spatialRank: rank)
        parameters.stride = Array(repeating: operands.stride, count: rank)
        parameters.padding = Array(repeating: Padding(operands.padding), count: rank)
        parameters.dilation = Array(repeating: operands.dilation, count: rank)
        parameters.paddingMode = PaddingMode(rawValue: operands.mode)!
        (parameters.groups, parameters.isTransposed) = (operands.groups, operands.isTransposed)
        parameters.isFlipped = operands.isFlipped
        let input = try InputShaping.tensor(
            array(operands.input) { try $0.input(defaultShape: [], seed: 0) }, spatialRank: rank)
        let weight = try WeightShaping.tensor(
            named: operands.weight,
            array(operands.weight) { try $0.weight(spatialRank: rank, defaultShape: [], seed: 0) },
            spatialRank: rank, inputChannels: input.shape[0], groups: operands.groups,
            isTransposed: operands.isTransposed)
        return (
            try Convolution(input: input, weight: weight.weight, bias: operands.bias, parameters: parameters),
            weight.note
        )
    }

    private static func claim(_ operands: Operands, against convolution: Convolution) throws -> Claim {
        let (numbers, tolerance) = (try made(operands).0.output(), Tolerance())
        let check = Check(numbers, against: convolution, tolerance: tolerance)
        return Claim(
            name: "result.npy", numbers: numbers, tolerance: tolerance, cause: check.explanations.first?.cause,
            differingCount: check.comparison?.differingCount, from: convolution)
    }
}
