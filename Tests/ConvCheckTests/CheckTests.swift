import ConvCheck
import ConvEngine
import Testing

/// Results of mistaken programs: every mistake is called by its name.
@Suite struct CheckTests {
    @Test func theFixtureIsThere() {
        #expect(Recording.all.count >= 50)
        #expect(Set(Recording.all.map(\.name)).count == Recording.all.count)
    }

    @Test(arguments: Recording.all)
    func namesTheMistake(recording: Recording) throws {
        let check = try check(recording.claim, recording)
        #expect(!check.agrees)
        #expect(check.rounding == nil)
        #expect(check.explanations.first?.cause == recording.cause)
    }

    @Test(arguments: Recording.all)
    func agreesWithWhatIsRight(recording: Recording) throws {
        let check = try check(recording.output, recording)
        #expect(check.agrees)
        #expect(check.explanations.isEmpty && check.rounding == nil)
        #expect(check.comparison?.cellCount == recording.output.values.count)
        #expect(check.comparison?.first.isEmpty == true && check.comparison?.worst == nil)
    }

    /// As PyTorch rounds, adding in 32 bits.
    @Test(arguments: Recording.all)
    func singlePrecisionIsNoMistake(recording: Recording) throws {
        let thirds = Recording.Numbers(
            shape: recording.output.shape, values: recording.output.values.map { Double(Float($0 / 3)) * 3 })
        guard thirds.values != recording.output.values else { return }
        let check = try Check(
            thirds.tensor, against: recording.convolution, tolerance: Tolerance(relative: 0, absolute: 0))
        #expect(!check.agrees)
        #expect(check.rounding == .single)
        #expect(check.explanations.isEmpty)
    }

    private func check(_ numbers: Recording.Numbers, _ recording: Recording) throws -> Check {
        try Check(numbers.tensor, against: recording.convolution, tolerance: Tolerance())
    }
}
