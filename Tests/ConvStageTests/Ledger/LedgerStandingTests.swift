@testable import ConvStage
import ConvEngine
import ConvStory
import Support
import Terminal
import Testing

/// What stands below the output: its number so far, the bias, which planes there are.
@Suite struct LedgerStandingTests {
    private func seen(_ convolution: Convolution, pair: Int? = nil, phase: Phase = .rest, columns: Int = 80) throws
        -> SeenLedger
    {
        let scene = Scene(convolution, placement: 0, phase, pair: pair ?? 0)
        return try #require(
            SeenLedger(scene, Size(columns: columns, rows: 24), Look(theme: .dark, view: .ledger)))
    }

    /// Three channels of ones under a kernel of ones: 4 each.
    private func ones(bias: [Double]? = nil, _ filters: Int = 1) throws -> Convolution {
        try Convolution(
            input: Tensor(shape: Shape([3, 3, 3]), values: Array(repeating: 1, count: 27)),
            weight: Tensor(shape: Shape([filters, 3, 2, 2]), values: Array(repeating: 1, count: 12 * filters)),
            bias: bias, parameters: Parameters(spatialRank: 2))
    }

    private func standing(_ seen: SeenLedger) throws -> String {
        let rows = try #require(seen.layout.below.standing)
        let left = Int(try #require(seen.layout.outputs.first).origin.x)
        return rows.map { row in
            String(Array(seen.canvas.text(ofRow: row)).dropFirst(left)).trimmingPrefix(while: { $0 == " " })
        }.joined(separator: "|").replacing(#/ +(?=\||$)/#, with: "")
    }

    @Test func theSumSoFar() throws {
        #expect(try standing(seen(try ones(), pair: 4, phase: .multiply, columns: 120)).contains("= 5 so far"))
        #expect(try standing(seen(try ones(), columns: 120)).contains("y[0,0] = 12"))
    }

    /// A bias that has no room there leaves it to the line of the result, and the name stays.
    @Test func theNameComesBeforeTheBias() throws {
        let recipe = try #require(ReadyScenesTests.recipes.first { $0.name == "rgb" }).recipe
        let convolution = try recipe.operation(reading: .none).subject(title: "").convolution
        #expect(convolution.bias != nil)
        #expect(try standing(seen(convolution, pair: 1, phase: .multiply)).hasPrefix("y[0,0,0]|= "))
    }

    /// Where a line has no room for it, it goes on in the next one: there is no `= ?` beside a sum that is told.
    @Test func theSumSoFarInTwoLines() throws {
        var parameters = Parameters(spatialRank: 2)
        parameters.groups = 2
        let convolution = try Convolution(
            input: Tensor(shape: Shape([4, 3, 3]), values: (0..<36).map { [1, 10, 100, 1000][$0 / 9] }),
            weight: Tensor(shape: Shape([2, 2, 2, 2]), values: Array(repeating: 1, count: 16)), parameters: parameters)
        #expect(try standing(seen(convolution, pair: 2, phase: .multiply, columns: 62)) == "= 3|so far")
        #expect(try standing(seen(convolution, columns: 62)).hasPrefix("= 44"))
    }

    /// It is made there, and asked for while it is on its way from there into the ring.
    @Test func itIsMadeAndThenOnItsWay() throws {
        func standing(_ phase: Phase, progress: Double) throws -> String {
            let convolution = try ones()
            var moment = Moment(placement: 0, phase, pair: 0, of: convolution.tapsPerPlacement)
            moment.progress = progress
            let scene = Story(convolution).scene(at: moment)
            return try self.standing(
                try #require(SeenLedger(scene, Size(columns: 120, rows: 24), Look(theme: .dark, view: .ledger))))
        }
        #expect(try standing(.sum, progress: 0).contains("y[0,0] = 12"))
        #expect(try standing(.write, progress: 0.1).contains("y[0,0] = ?"))
        #expect(try standing(.write, progress: 1).contains("y[0,0] = 12"))
    }

    /// Fractions may have more digits than was to be expected: words are left out then, and none is cut off.
    @Test(arguments: 64..<104)
    func noWordIsCutOff(columns: Int) throws {
        let weights = [0.123456789, 0.456781234, -0.987651111, 0.314159265, -0.271828182, 0.577215664]
        let convolution = try Convolution(
            input: Tensor(shape: Shape([1, 10, 10]), values: (0..<100).map { Double($0 * 7 % 10) }),
            weight: Tensor(shape: Shape([1, 1, 3, 3]), values: weights + [0.693147181, -0.111122223, 0.333311119]),
            bias: [10.125], parameters: Parameters(spatialRank: 2))
        for pair in 0..<9 {
            let scene = Scene(convolution, placement: 5, .multiply, pair: pair)
            guard let seen = SeenLedger(scene, Size(columns: columns, rows: 24), Look(theme: .dark)),
                seen.layout.below.standing != nil
            else { continue }
            #expect(!(try standing(seen)).contains("…"), "\(seen.description)")
        }
    }

    /// Numbers become longer and shorter, and what says that it is so far comes and goes: the name stays in its line, and so
    /// does the number.
    @Test(arguments: LedgerLayoutTests.seeds)
    func nothingMovesToAnotherLine(seed: UInt64) throws {
        let story = try SeenLedger.story(seed: seed)
        var lot = SeededRandom(seed: seed)
        for size in SeenLedger.sizes {
            var forms: [[Bool]: String] = [:]
            for _ in 0..<12 {
                let scene = story.scene(at: VolumeCase.moment(of: story, &lot))
                // A result on its way may pass over it.
                guard scene.inspection == nil, let seen = SeenLedger(scene, size, Look(theme: .dark, view: .ledger)),
                    seen.painter.journey == nil, let rows = seen.layout.below.standing,
                    case .terms(let terms) = scene.words.calculation
                else { continue }
                let name = terms.opening.words[0].text
                let lines = rows.map { seen.canvas.text(ofRow: $0) }
                let form = lines.map { $0.contains(name) } + [try !standing(seen).hasPrefix("|")]
                let other = forms.first { $0.key != form }
                #expect(other == nil, "\(form): \(seen.description)\n\(other?.value ?? "")")
                forms[form] = seen.description
            }
        }
    }

    /// The sums of the rows and the number in the output differ by the bias.
    @Test func theBiasIsSaid() throws {
        let text = try standing(seen(try ones(bias: [5]), columns: 120))
        #expect(text.contains("= 12") && text.contains("+ 5 (bias) = 17"))
        let before = try standing(seen(try ones(bias: [5]), pair: 4, phase: .multiply, columns: 120))
        #expect(before.contains("= 5 so far") && before.contains("then + 5 (bias)"))
    }

    /// Whatever the size: where not all planes are shown it is said which are.
    @Test(arguments: LedgerLayoutTests.seeds)
    func pagesAreSaidToBePages(seed: UInt64) throws {
        var lot = SeededRandom(seed: seed)
        let filters = lot.pick([2, 5, 17, 60])
        let convolution = try ones(filters)
        for size in SeenLedger.sizes + [Size(columns: lot.pick(40...120), rows: lot.pick(12...40))] {
            let scene = Scene(convolution, placement: lot.pick(0..<4 * filters), .rest)
            guard let seen = SeenLedger(scene, size, lot.pick(SeenLedger.looks)) else { continue }
            guard seen.layout.outputPlanes.count < seen.ledger.shape.outputs else { continue }
            #expect(seen.layout.below.pages != nil, "\(seen.description)")
        }
    }

    /// There may be as many outputs as numbers go.
    @Test func tilesOfEndlessOutputs() {
        let tiling = LedgerPlan.Tiling(count: .max, across: 2)
        #expect(tiling.down == Int.max / 2 + 1)
        #expect(tiling.page(with: .max - 1, of: .max) == 0..<Int.max)
        #expect(LedgerPlan.Tiling(count: 4, across: 2).page(with: .max - 1, of: .max).upperBound == .max)
    }

    /// A block costs no output its number, and no plane its place.
    @Test(arguments: LedgerLayoutTests.seeds)
    func aBlockCostsTheOutputsNothing(seed: UInt64) throws {
        let story = try SeenLedger.story(seed: seed)
        for size in SeenLedger.sizes {
            let scene = story.scene(at: story.storyboard.moment(at: .start))
            guard let both = SeenLedger(scene, size, Look(theme: .dark, view: .both)), both.block != nil,
                let alone = SeenLedger(scene, size, Look(theme: .dark, view: .ledger))
            else { continue }
            #expect(both.layout.outputs.count == alone.layout.outputs.count)
            #expect(both.layout.plan.output.cell.hasNumber == alone.layout.plan.output.cell.hasNumber)
        }
    }
}
