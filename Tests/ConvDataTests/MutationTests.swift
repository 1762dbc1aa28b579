import ConvData
import Foundation
import Mutation
import Testing

/// Good input, damaged at random: nothing traps, and whatever is refused is refused in a short sentence with a hint.
/// Scripts/fuzz does the same for longer.
@Suite struct MutationTests {
    private static let count = ProcessInfo.processInfo.environment["CONVVIZ_MUTATIONS"].flatMap(Int.init) ?? 3_000

    @Test(arguments: MutatedReader.all)
    func survives(reader: MutatedReader) {
        for number in 0..<Self.count {
            let verdict = reader.verdict(on: reader.input(number))
            #expect(verdict == .taken || verdict == .refused, "input \(number)")
        }
    }

    /// What is damaged was good before, or else little of a reader would be seen.
    @Test(.enabled(if: ImageFixture.canReadPNG && ImageFixture.canReadJPEG, "a library for images is missing"))
    func imagesAreGoodBeforehand() {
        #expect(throws: Never.self) {
            for seed in Seeds.png { _ = try PNG.read(seed) }
            for seed in Seeds.jpeg { _ = try JPEG.read(seed) }
            for seed in Seeds.netpbm { _ = try Netpbm.read(seed) }
        }
    }

    /// A flood of one thing is refused as shortly as a drop of it. Were a reader quadratic, this would not end.
    @Test(arguments: MutatedReader.all)
    func survivesAFlood(reader: MutatedReader) {
        for flood in Seeds.floods {
            let verdict = reader.verdict(on: flood)
            #expect(verdict == .taken || verdict == .refused)
        }
    }
}
