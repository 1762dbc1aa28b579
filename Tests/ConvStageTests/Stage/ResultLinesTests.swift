@testable import ConvStage
import ConvEngine
import ConvStory
import Support
import Testing

@Suite struct ResultLinesTests {
    private func lines(_ columns: Int, rows: Int = 1, pair: Int = 1) throws -> [String] {
        let scene = Scene(try .familiar(), placement: 2, .multiply, pair: pair)
        return ResultLines(scene.words.calculation, columns: columns, rows: rows).lines.map(\.description)
    }

    /// The longest form that fits.
    @Test(arguments: [
        (78, 1, ["y[2] = x[2]·w[0] + x[3]·w[1] + x[4]·w[2] = 3·1 + 0·0 + 4·(-1) = 3 so far"]),
        (60, 2, ["y[2] = x[2]·w[0] + x[3]·w[1] + x[4]·w[2]", "     = 3·1 + 0·0 + 4·(-1) = 3 so far"]),
        (60, 1, ["y[2] = 3·1 + 0·0 + 4·(-1) = 3 so far"]),
        // "= 3" alone would be false: the last product is to come.
        (34, 1, ["y[2] = 3·1 + 0·0 = 3 so far"]), (32, 1, ["y[2] = 3·1 + 0·0 + 4·(-1) = ?"]),
        (27, 1, ["y[2] = 3·1 + 0·0 + ... = ?"]),
    ])
    func forms(columns: Int, rows: Int, text: [String]) throws {
        #expect(try lines(columns, rows: rows) == text)
    }

    /// Where the bias has no room it shows that something is left out: the terms alone do not come to the result.
    @Test func aBiasIsNotLeftOutUnseen() throws {
        let convolution = try Convolution.row([2, -1, 3, 0, 4, 1, -2, 5], [1, 2, -1], bias: -1.5)
        func line(_ phase: Phase, _ columns: Int) -> String {
            let scene = Scene(convolution, placement: 1, phase, pair: 1)
            return ResultLines(scene.words.calculation, columns: columns, rows: 1).lines[0].description
        }
        #expect(line(.rest, 38) == "y[1] = ... + 3·2 + 0·(-1) + ... = 3.5")
        #expect(line(.multiply, 38) == "y[1] = (-1)·1 + 3·2 = 5 so far")
        for columns in 10...80 {
            let line = line(.rest, columns)
            #expect(line.contains("(-1.5)") || line.contains("...") || !line.contains("·"), "\(line)")
        }
    }

    /// Where no term has room, what it is so far has.
    @Test func decimalsThatLeaveNoRoomForATerm() throws {
        let scene = Scene(
            try .row([-10.125, 3.125, -0.875], [-0.125, 1.25, -2.375]), placement: 0, .multiply, pair: 1)
        let line = ResultLines(scene.words.calculation, columns: 26, rows: 1).lines[0].description
        #expect(line == "y[0] = 5.171875 so far")
    }

    /// A kernel of a thousand weights: the pair in hand stands between ellipses.
    @Test(arguments: [0, 1, 500, 998, 999])
    func longSumsShowThePairInHand(pair: Int) throws {
        let convolution = try Convolution.row(
            (0..<1200).map { Double($0 % 10) }, (0..<1000).map { Double($0 % 7 + 10) })
        let scene = Scene(convolution, placement: 3, .multiply, pair: pair)
        let line = try #require(ResultLines(scene.words.calculation, columns: 78, rows: 2).lines.first)
        #expect(line.width <= 78)
        #expect(line.description.contains("\((pair + 3) % 10)·\(pair % 7 + 10)"))
        #expect(line.words.contains { $0.tone == .of(.tap) })
        #expect(line.description.contains("... + ") == (pair > 2))
        #expect(line.description.hasSuffix("(1000 products)") || line.width + 17 > 78)
    }

    /// As many pairs as fit, and how many more there are: never cut off in the middle.
    @Test(arguments: [
        (60, "x[1]·w[0] → y[2],  x[1]·w[1] → y[3],  x[1]·w[2] → y[4]"), (40, "x[1]·w[0] → y[2],  and 2 more"),
        (20, "3 pairs"),
    ])
    func listingsEndInACount(columns: Int, text: String) {
        let pairs = ["x[1]·w[0] → y[2]", "x[1]·w[1] → y[3]", "x[1]·w[2] → y[4]"]
        let lines = ResultLines(.pairs(pairs, of: 3), columns: columns, rows: 1).lines
        #expect(lines.map(\.description) == [text])
        let first = ResultLines(.pairs(pairs, of: 1000), columns: 80, rows: 1).lines
        #expect(first.map(\.description) == [pairs.joined(separator: ",  ") + ",  and 997 more"])
    }

    /// Finished channels are what they come to, that in hand is written out, the rest is counted.
    @Test(arguments: [
        (0, 72, "y[0,0] = 1·1 + 2·2 + 3·3 + 4·4 + (c1 to c2: 8 to come) = 1 so far"),
        (5, 76, "y[0,0] = 30 (c0) + 5·1 + 6·2 + 7·3 + 8·4 + (c2: 4 to come) = 47 so far"),
        (5, 68, "y[0,0] = 30 (c0) + 5·1 + 6·2 + ... + (c2: 4 to come) = 47 so far"),
        (11, 76, "y[0,0] = 30 (c0) + 70 (c1) + 9·1 + 10·2 + 11·3 + 12·4 = 210 so far"),
    ])
    func longSumsAreFoldedByChannels(pair: Int, columns: Int, text: String) throws {
        let convolution = try Convolution(
            input: Tensor(shape: Shape([3, 2, 2]), values: (1...12).map(Double.init)),
            weight: Tensor(shape: Shape([1, 3, 2, 2]), values: (0..<12).map { Double($0 % 4 + 1) }),
            parameters: Parameters(spatialRank: 2))
        let scene = Scene(convolution, placement: 0, .multiply, pair: pair)
        let lines = ResultLines(scene.words.calculation, columns: columns, rows: 1).lines
        #expect(lines.map(\.description) == [text])
    }

    /// One plane is folded by the rows of its kernel, which are not those of the input that it covers.
    @Test(arguments: [
        (0, 73, "y[0,1] = 1·1 + 2·2 + 3·3 + (w[1] to w[2]: 6 to come) = 1 so far"),
        (4, 73, "y[0,1] = 14 (w[0]) + 5·1 + 6·2 + 7·3 + (w[2]: 3 to come) = 31 so far"),
    ])
    func onePlaneIsFoldedByRows(pair: Int, columns: Int, text: String) throws {
        let convolution = try Convolution(
            input: Tensor(shape: Shape([1, 3, 4]), values: [0, 1, 2, 3, 0, 5, 6, 7, 0, 9, 10, 11]),
            weight: Tensor(shape: Shape([1, 1, 3, 3]), values: [1, 2, 3, 1, 2, 3, 1, 2, 3]),
            parameters: Parameters(spatialRank: 2))
        let scene = Scene(convolution, placement: 1, .multiply, pair: pair)
        let lines = ResultLines(scene.words.calculation, columns: columns, rows: 1).lines
        #expect(lines.map(\.description) == [text])
    }

    /// Numbers become longer and shorter, and words come and go: how many lines there are, and whether the terms stand there by
    /// their names, stays as it is.
    @Test(arguments: 0..<40)
    func theFormIsTheSameAllThroughAStory(seed: UInt64) throws {
        let story = Story(try RandomCase(seed: seed).convolution)
        for (columns, rows) in [(38, 1), (58, 1), (78, 1), (118, 2)] {
            let forms = Cases.scenes(story, count: 30, seed: seed).compactMap { scene -> [Bool]? in
                guard case .terms = scene.words.calculation else { return nil }
                let lines = ResultLines(scene.words.calculation, columns: columns, rows: rows).lines
                return lines.map { $0.description.contains("·w[") }
            }
            #expect(Set(forms).count <= 1, "\(columns), \(forms)")
        }
    }

    /// What the parts of a long sum come to may be longer than the sum, and later slices have longer names: what is folded at
    /// one moment is folded at all.
    @Test(arguments: [(5, 88), (2, 88), (2, 76), (2, 96), (2, 66)])
    func whatIsFoldedStaysFolded(layers: Int, columns: Int) throws {
        let (great, small) = ([3000.0, 3000, 3000, 0], [1.0, 1, 1, 1])
        let parts = [great, great.map { -$0 }, great.map { -$0 / 10 }, small]
        let isVolume = layers == 2
        let convolution = try Convolution(
            input: .ones(isVolume ? [1, 12, 2, 3] : [4, 3, 3]),
            weight: Tensor(
                shape: Shape(isVolume ? [1, 1, 4, 2, 2] : [1, 4, 2, 2]), values: parts.flatMap { $0 }),
            parameters: Parameters(spatialRank: isVolume ? 3 : 2))
        let story = Story(convolution)
        let isFolded = try (0..<convolution.placements.count).flatMap { placement in
            try (0..<16).map { pair in
                let scene = Scene(convolution, placement: placement, .multiply, pair: pair)
                guard case .terms(let terms) = scene.words.calculation else { throw CancellationError() }
                let form = try #require(ResultForm.fitting(terms, columns: columns, rows: 1).first)
                let line = ResultLines(.terms(terms), columns: columns, rows: 1).lines[0].description
                return form == .folded ? line.contains(" (") || line.contains("to come") : !line.contains("to come")
            }
        }
        #expect(story.storyboard.counts.placements > 1)
        #expect(!isFolded.contains(false))
    }

    /// Where few terms have room, a sum that is not finished says so, and of a bias at least the number is left.
    @Test func theSmallestFormsAreTrue() throws {
        let plane = try Tensor(shape: Shape([1, 3, 3]), values: Array(repeating: 5, count: 9))
        func line(bias: [Double]?, _ phase: Phase, columns: Int) throws -> String {
            let convolution = try Convolution(
                input: plane, weight: Tensor(shape: Shape([1, 1, 3, 3]), values: Array(repeating: -2, count: 9)),
                bias: bias, parameters: Parameters(spatialRank: 2))
            let scene = Scene(convolution, placement: 0, phase, pair: 4)
            return ResultLines(scene.words.calculation, columns: columns, rows: 1).lines[0].description
        }
        #expect(try line(bias: nil, .multiply, columns: 36) == "y[0,0] = ... + 5·(-2) = -50 so far")
        #expect(try line(bias: [1], .multiply, columns: 38) == "y[0,0] = ... + 5·(-2) = -50 so far")
        #expect(try line(bias: [1], .rest, columns: 38) == "y[0,0] = ... + 5·(-2) + 1 = -89")
    }

    @Test func noRowsNoLines() throws {
        #expect(try lines(40, rows: 0).isEmpty)
    }

    @Test(arguments: 0..<24)
    func fitsAndTellsTheResult(seed: UInt64) throws {
        let convolution = try RandomCase(seed: seed).convolution
        let story = Story(convolution)
        var generator = SeededRandom(seed: seed)
        var time = story.storyboard.time(completing: generator.pick(0..<story.storyboard.counts.placements) - 1)
        for _ in 0..<min(story.storyboard.counts.taps + 3, 6) {
            time = story.storyboard.time(ofNextStopAfter: time)
            let scene = story.scene(at: time)
            guard case .terms(let terms) = scene.words.calculation else {
                Issue.record("a placement has terms")
                continue
            }
            let soFar = terms.ending.description.contains("so far")
            let results = soFar ? [" so far", " = ?"] : [terms.bareResult.description]
            for columns in [20, 31, 50, 78, 200] {
                for rows in 1...2 {
                    let lines = ResultLines(scene.words.calculation, columns: columns, rows: rows).lines
                    #expect((1...rows).contains(lines.count))
                    for line in lines {
                        #expect(line.width <= columns, "\(line.width) of \(columns): \(line)")
                    }
                    let last = lines.last?.description ?? ""
                    #expect(results.contains(where: last.contains), "\(lines) of \(columns) without \(results)")
                }
            }
        }
    }
}
