import ConvEngine
import ConvStory
import Support
import Testing

@Suite struct PoolingMakerTests {
    // MARK: Roles, a letter each

    /// The greatest cell so far is dark, the winner stays lit; nothing is weighted.
    @Test(arguments: [
        (Phase.slide, 0, "iiiiii", "···"), (.light, 0, "wwwiii", "···"), (.multiply, 0, "twwiii", "P··"),
        (.multiply, 1, "wtwiii", "pP·"), (.multiply, 2, "wmtiii", "pqP"), (.sum, 0, "wtwiii", "pPp"),
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
        #expect(scene.written == "y[0] = max(–, -1, -2) = -1")
        #expect(scene.result.sum() == -1)
    }

    @Test func behindThePaddingIsNothing() throws {
        let convolution = try Convolution.pooled([1, 2, 3, 4, 5], by: 2) { $0.ceilMode = true }
        let scene = Scene(convolution, placement: 2, .rest)
        #expect(scene.input.extents == [6])
        #expect(scene.inputRoles == "iiiit·")
        #expect(scene.written == "y[2] = max(5, –) = 5")
    }

    // MARK: Numbers

    @Test(arguments: 0..<60 as Range<UInt64>)
    func numbersAreThoseOfTheEngine(seed: UInt64) throws {
        let convolution = try RandomPooling(seed: seed).convolution
        var lot = Lot(seed: seed)
        for _ in 0..<4 {
            let placement = convolution.placements[lot.pick(0..<convolution.placements.count)]
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
