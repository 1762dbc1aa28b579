@testable import ConvStory
import Testing

@Suite struct PacingTests {
    @Test func threeTapsTakeThreeAndAHalfSecondsAndLaterABitMoreThanOne() {
        #expect(abs(Pacing.inFull(taps: 3).duration(taps: 3) - 3.5) < 0.05)
        #expect(abs(Pacing.brisk(taps: 3).duration(taps: 3) - 1.2) < 0.05)
    }

    @Test(arguments: [1, 2, 3, 9, 10, 27, 1000, 1_000_000_000])
    func neverLongerThanSixSeconds(taps: Int) {
        #expect(Pacing.inFull(taps: taps).duration(taps: taps) <= 6 + 1e-9)
        #expect(Pacing.brisk(taps: taps).duration(taps: taps) <= Pacing.inFull(taps: taps).duration(taps: taps))
    }

    /// A sentence about every pair can be read as long as there are few.
    @Test func aFewPairsAreSaidOneByOne() {
        for taps in 1...8 { #expect(Pacing.inFull(taps: taps).pair >= Pacing.readable) }
        #expect(Pacing.inFull(taps: 9).pair < Pacing.readable)
    }

    @Test func largerKernelsMultiplyFaster() {
        #expect(Pacing.inFull(taps: 100).pair < Pacing.inFull(taps: 3).pair)
        #expect(Pacing.brisk(taps: 100).pair < Pacing.brisk(taps: 3).pair)
    }

    @Test func aSweepTakesTheSameTimeForAnyNumberOfPlacements() {
        for count in [1, 7, 1_000_000_000] {
            #expect(abs(Pacing.sweep(over: count, seconds: 2.5).duration(taps: 9) * Double(count) - 2.5) < 1e-9)
        }
    }
}
