import ConvEngine
import Support
import Testing

@testable import ConvStory

/// What is veiled stands nowhere in a scene, at no time, and not where it is pointed at.
@Suite struct VeilTests {
    /// Operands of which no sum looks like another number.
    private func irregular(_ seed: UInt64) throws -> Convolution {
        var generator = SeededRandom(seed: seed &+ 1000)
        func irregular(_ tensor: Tensor) throws -> Tensor {
            try tensor.mapped { _ in Double.random(in: -1...1, using: &generator) }
        }
        guard seed % 3 > 0 else {
            let drawn = try RandomPooling(seed: seed)
            let combine = drawn.combine == .maximum ? Combine.mean(countsPadding: true) : drawn.combine
            var parameters = drawn.parameters
            parameters.dilation = parameters.dilation.map { _ in 1 }
            return try Convolution(
                pooling: irregular(drawn.input), kernelSize: drawn.kernelSize, combine: combine, parameters: parameters)
        }
        let drawn = try RandomCase(seed: seed)
        return try Convolution(
            input: irregular(drawn.input), weight: irregular(drawn.weight), bias: drawn.bias.map { $0.map { $0 / 7 } },
            parameters: drawn.parameters)
    }

    /// Every moment of a placement, in the middle of its phases.
    private func moments(_ placement: Placement, _ veil: Veil) -> [Moment] {
        let taps = placement.taps.count
        return Phase.allCases.flatMap { phase in
            (phase == .multiply ? [0, taps / 2, taps - 1] : [0]).flatMap { pair in
                [0.2, 0.7].map { progress in
                    var moment = Moment(
                        placement: placement.step, phase, pair: pair, of: taps, progress: progress)
                    moment.veil = veil
                    return moment
                }
            }
        }
    }

    /// The result, and what the first terms come to, where that is not a number of the operands, one product, or what an
    /// earlier window of the same cells has come to.
    private func secrets(_ placement: Placement, _ convolution: Convolution) -> [Double] {
        var single = [0, placement.bias] + convolution.placements[..<placement.step].map(\.sum)
        for tap in placement.taps { single += [tap.x, tap.w ?? 0, tap.product] }
        let totals = (2...max(placement.taps.count, 2)).map { placement.total(ofFirst: $0) } + [placement.sum]
        return totals.filter { total in single.allSatisfy { abs($0 - total) > 1e-9 } }
    }

    @Test(arguments: 0..<30 as Range<UInt64>)
    func noResultIsSeen(seed: UInt64) throws {
        let convolution = try irregular(seed)
        let story = Story(convolution)
        let placement = convolution.placements[convolution.placements.count / 2]
        let secrets = secrets(placement, convolution)
        let pointing = Inspection(.output(placement.output), in: convolution, filter: placement.filter)
        for moment in moments(placement, .value) {
            for inspection in [nil, pointing] {
                let facts = SceneFacts(story.scene(at: moment, inspection: inspection))
                #expect(facts.revealing(secrets) == nil, "\(moment)")
            }
        }
    }

    /// The same law with nothing veiled does not hold: it is no law about nothing.
    @Test func anOpenResultIsSeen() throws {
        var revealed = 0
        for seed in 0..<20 as Range<UInt64> {
            let convolution = try irregular(seed)
            let placement = convolution.placements[convolution.placements.count / 2]
            let secrets = secrets(placement, convolution)
            let facts = moments(placement, []).map { SceneFacts(Story(convolution).scene(at: $0)) }
            if facts.contains(where: { $0.revealing(secrets) != nil }) { revealed += 1 }
        }
        #expect(revealed > 12)
    }

    /// Which cell of a window is the greatest cannot be told: it looks as if they were averaged.
    @Test(arguments: 0..<30 as Range<UInt64>)
    func noWinnerIsLit(seed: UInt64) throws {
        let drawn = try RandomPooling(seed: seed)
        var parameters = drawn.parameters
        parameters.dilation = parameters.dilation.map { _ in 1 }
        let pooled = try [Combine.maximum, .mean(countsPadding: false)].map { combine in
            try Convolution(
                pooling: drawn.input, kernelSize: drawn.kernelSize, combine: combine, parameters: parameters)
        }
        let placement = pooled[0].placements[pooled[0].placements.count - 1]
        for moment in moments(placement, .value) {
            let (maximum, mean) = (
                SceneFacts(Story(pooled[0]).scene(at: moment)), SceneFacts(Story(pooled[1]).scene(at: moment))
            )
            #expect(maximum.windowCells == mean.windowCells)
        }
    }

    /// Where working them out is asked for, too.
    @Test(arguments: 0..<30 as Range<UInt64>)
    func noProductIsSeen(seed: UInt64) throws {
        let convolution = try irregular(seed)
        let placement = convolution.placements[convolution.placements.count / 2]
        for moment in moments(placement, [.value, .products]) {
            let scene = Story(convolution).scene(at: moment)
            let isFading = scene.moment.fading > 0
            #expect(isFading || SceneFacts(scene).products.allSatisfy { $0.value == nil })
            #expect(scene.tap == nil && scene.gathered == 0)
        }
    }

    /// Inputs that stamp: what stood there is seen, and not what the stamp makes of it.
    @Test(arguments: 0..<45 as Range<UInt64>)
    func noStampLands(seed: UInt64) throws {
        let convolution = try irregular(seed)
        guard convolution.parameters.isTransposed else { return }
        let story = Story(convolution, perspective: .inputs)
        let (count, size) = (Stamp.count(convolution), Stamp.size(convolution))
        for phase in Phase.allCases {
            var moment = Moment(placement: count / 2, phase, pair: size - 1, of: size, progress: 0.7)
            moment.veil = .value
            let (scene, stamp) = (story.scene(at: moment), Stamp(count / 2, of: convolution))
            for place in 0..<convolution.outputShape.count {
                let output = convolution.outputShape.position(at: place)
                // The first stamp that comes to a place finds 0.
                let start: Double? = phase > .slide && stamp.cell(over: output) != nil ? 0 : nil
                #expect(scene.output[output].value == stamp.received(by: output, including: false) ?? start)
            }
            if phase == .multiply {
                let sentence = scene.words.sentence
                #expect(sentence.hasSuffix(" = ?") || sentence.hasSuffix("cut off by the padding"), "\(sentence)")
            }
        }
    }

    @Test func aQuestionMarkStandsInItsPlace() throws {
        let row = try Convolution.row([2, 0, 3, 1, 4, 2], [1, 2, -1], bias: 1)
        func words(_ phase: Phase, pair: Int = 0, _ convolution: Convolution) -> (String, String) {
            var moment = Moment(placement: 1, phase, pair: pair, of: convolution.tapsPerPlacement)
            moment.veil = .value
            let words = Story(convolution).scene(at: moment).words
            guard case .terms(let terms) = words.calculation else { return (words.sentence, "") }
            return (words.sentence, terms.ending.description)
        }
        #expect(words(.multiply, pair: 2, row) == ("x[3]·w[2] = 1·(-1) = -1", " = ?, then + 1 (bias)"))
        #expect(words(.rest, row) == ("the 3 products and the bias add up to ?", " + 1 (bias) = ?"))
        let pooling = try Convolution.pooling([[1, 3, 2, 0]], by: 2)
        #expect(words(.multiply, pair: 1, pooling) == ("x[3] = 0 is looked at", " = ?"))
        #expect(words(.write, pooling) == ("the greatest of 2 cells is ?", " = ?"))
    }

    /// By itself the formula is left out: the shape and the grid of the output are seen, and what they follow from is not.
    @Test func theFormulaAlone() throws {
        for perspective in [Perspective.outputs, .inputs] {
            let row = try Convolution.row([2, 1, 3], [1, 2, -1]) { $0.isTransposed = true }
            let story = Story(row, perspective: perspective)
            var moment = story.storyboard.moment(at: story.storyboard.end)
            let open = story.scene(at: moment)
            moment.veil = .formula
            let scene = story.scene(at: moment)
            #expect(scene.showsSize && !scene.showsFormula && open.showsFormula)
            #expect(scene.words.labels.sizes.isEmpty && !open.words.labels.sizes.isEmpty)
            #expect(scene.words.labels.shapes == open.words.labels.shapes)
            #expect(scene.output.extents == open.output.extents)
            moment.veil = .size
            #expect(!story.scene(at: moment).showsFormula)
        }
    }
}

/// All that can be read off a scene.
private struct SceneFacts {
    let products: [SceneCell]
    private let cells: [SceneCell]
    private let texts: [String]
    private let parts: [Double?]
    private let input: [SceneCell]

    var windowCells: [SceneCell] { input + products }

    init(_ scene: Scene) {
        func cells(_ array: SceneArray?) -> [SceneCell] {
            guard let array, let shape = try? Shape([array.channels] + array.extents) else { return [] }
            return (0..<shape.count).map { array[shape.position(at: $0)] }
        }
        products = cells(scene.products)
        input = cells(scene.input)
        self.cells = cells(scene.input) + cells(scene.kernel) + products + cells(scene.output)
        parts =
            [scene.result.soFar(), scene.result.combined(products.compactMap(\.value))]
            + (scene.gathered > 0 ? [scene.result.sum()] : [])
        texts = [scene.words.sentence, scene.words.next ?? ""] + Self.texts(scene.words.calculation)
    }

    private static func texts(_ calculation: Calculation) -> [String] {
        guard case .terms(let terms) = calculation else { return [] }
        let endings = [terms.ending, terms.bareEnding, terms.soFar, terms.bareResult] + terms.standing
        let groups = terms.groups.map { groups in
            (0..<groups.count).flatMap { [groups.sum($0..<$0 + 1), groups.sum(0..<$0 + 1)] }
        }
        return (endings + (groups ?? []) + (0..<terms.termCount).map(terms.numbers)).map(\.description)
    }

    /// The first of some numbers that is there; nil where none is.
    func revealing(_ secrets: [Double]) -> Double? {
        let numbers = (cells.map(\.value) + parts).compactMap(\.self)
        return secrets.first { secret in
            numbers.contains { abs($0 - secret) < 1e-9 }
                || texts.contains { $0.contains(ValueText.shortest(abs(secret)).prefix(7)) }
        }
    }
}
