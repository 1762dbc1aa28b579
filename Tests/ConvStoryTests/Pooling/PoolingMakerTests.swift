import ConvEngine
import ConvStory
import Support
import Testing

@Suite struct PoolingMakerTests {
    // MARK: Roles, a letter each

    /// The greatest cell so far is dark, the winner stays lit; nothing is weighted.
    @Test(arguments: [
        (Phase.slide, 0, "iiiiii", "···"), (.light, 0, "wwwiii", "···"), (.multiply, 0, "twwiii", "P··"),
        (.multiply, 1, "wtwiii", "pP·"), (.multiply, 2, "wBtiii", "pBP"), (.sum, 0, "wtwiii", "pPp"),
        (.rest, 0, "wtwiii", "pPp"),
    ])
    func aMaximum(phase: Phase, pair: Int, input: String, window: String) throws {
        let scene = Scene(try .pooled([1, 5, 2, 0, 4, 3], by: 3), placement: 0, phase, pair: pair)
        #expect(scene.inputRoles == input)
        #expect(scene.productRoles == window)
        #expect(scene.kernel == nil)
    }

    @Test func theFirstOfEqualCellsWins() throws {
        let scene = Scene(try .pooled([1, 5, 5], by: 3), placement: 0, .rest)
        #expect(scene.inputRoles == "wtw")
        #expect(scene.written == "y[0] = max(1, 5, 5) = 5")
    }

    /// Where nothing is weighted no cell is the middle of anything.
    @Test func aMean() throws {
        let convolution = try Convolution.pooled([1, 5, 3], by: 3, .mean(countsPadding: true))
        #expect(Scene(convolution, placement: 0, .multiply, pair: 1).inputRoles == "wtw")
        #expect(Scene(convolution, placement: 0, .rest).inputRoles == "www")
        #expect(Scene(convolution, placement: 0, .rest).productRoles == "ppp")
    }

    // MARK: What is no number of the result

    @Test func thePaddingOfAMaximumHasNoNumber() throws {
        let convolution = try Convolution.pooled([-1, -2, -3, -4], by: 3) {
            ($0.stride, $0.padding) = ([1], [Padding(1)])
        }
        let scene = Scene(convolution, placement: 0, .rest)
        #expect(scene.products[[0, 0]].value == nil && scene.products[[0, 0]].role == .unread)
        #expect(scene.written == "y[0] = max(pad, -1, -2) = -1")
        #expect(scene.result.sum() == -1)
    }

    @Test func behindThePaddingIsNothing() throws {
        let convolution = try Convolution.pooled([1, 2, 3, 4, 5], by: 2) { $0.ceilMode = true }
        let scene = Scene(convolution, placement: 2, .rest)
        #expect(scene.input.extents == [6])
        #expect(scene.inputRoles == "iiiit·")
        #expect(scene.written == "y[2] = max(5, none) = 5")
    }

    /// Neither under the window nor beside it, for a zero could be taken for the greatest of negative numbers.
    @Test func thePaddingOfAMaximumHasNoNumberInTheInput() throws {
        let convolution = try Convolution.pooled([-1, -2, -3, -4], by: 3) {
            ($0.stride, $0.padding) = ([1], [Padding(1)])
        }
        for phase in [Phase.slide, .light, .multiply, .rest] {
            let scene = Scene(convolution, placement: 0, phase)
            #expect(scene.input[[0, 0]].value == nil && scene.input[[0, 5]].value == nil)
            #expect(scene.result.covered([0, 0]).value == nil)
        }
    }

    @Test(arguments: [(true, 0.0), (false, nil)] as [(Bool, Double?)])
    func thePaddingOfAMeanHasANumberWhereItIsCounted(countsPadding: Bool, number: Double?) throws {
        let convolution = try Convolution.pooled([1, 2, 3], by: 3, .mean(countsPadding: countsPadding)) {
            $0.padding = [Padding(1)]
        }
        #expect(Scene(convolution, placement: 0, .light).input[[0, 0]].value == number)
    }

    /// A corner that lies behind the padding along one axis and on it along the other is no padding.
    @Test func aCornerBehindThePaddingIsNothing() throws {
        var parameters = Parameters(poolingBy: [2, 2])
        (parameters.ceilMode, parameters.padding) = (true, [Padding(1), Padding(before: 0, after: 0)])
        let convolution = try Convolution(
            pooling: Tensor(shape: Shape([1, 3, 3]), values: Array(repeating: 1, count: 9)), kernelSize: [2, 2],
            combine: .mean(countsPadding: true), parameters: parameters)
        let scene = Scene(convolution, placement: 1, .rest)
        #expect(scene.input[[0, 0, 2]].role == .padding || scene.input[[0, 0, 2]].role == .windowZero)
        #expect(scene.input[[0, 0, 3]].value == nil && scene.input[[0, 0, 3]].role == .pending)
    }

    // MARK: Numbers

    @Test(arguments: 0..<60 as Range<UInt64>)
    func numbersAreThoseOfTheEngine(seed: UInt64) throws {
        let convolution = try RandomPooling(seed: seed).convolution
        var generator = SeededRandom(seed: seed)
        for _ in 0..<4 {
            let placement = convolution.placements[generator.pick(0..<convolution.placements.count)]
            let scene = Scene(convolution, placement: placement.step, .rest)
            #expect(scene.result.sum() == placement.sum)
            #expect(scene.output(at: placement.output).value == placement.sum)
            for tap in placement.taps {
                #expect(scene.products[tap.cell].value == (tap.isCounted ? tap.x : nil))
                let isWinner = tap.index == placement.winner
                #expect((scene.input(at: tap.coordinate).role == .tap) == isWinner)
                if convolution.combine == .maximum { #expect(scene.result.goesIn(tap.cell) == isWinner) }
            }
        }
    }

    /// What is shown where the result will stand is never another number.
    @Test(arguments: 0..<40 as Range<UInt64>)
    func aResultThatIsNotThereIsNotShown(seed: UInt64) throws {
        let convolution = try RandomPooling(seed: seed).convolution
        let taps = convolution.placements[0].taps
        var best = -Double.infinity
        for tap in taps {
            let scene = Scene(convolution, placement: 0, .multiply, pair: tap.index)
            if tap.isCounted { best = max(best, tap.x) }
            let soFar = convolution.combine == .maximum && best.isFinite ? best : nil
            #expect(scene.result.soFar() == soFar)
            #expect(scene.output(at: convolution.placements[0].output).value == nil)
        }
    }
}
