import ConvCheck
import ConvEngine
import Support
import Testing

/// Results of mistaken programs: every mistake is called by its name.
@Suite struct CheckTests {
    @Test func theFixtureIsThere() {
        #expect(Recording.convolutions.count >= 50 && Recording.poolings.count >= 50)
        for file in [Recording.convolutions, Recording.poolings] {
            #expect(Set(file.map(\.name)).count == file.count)
        }
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

    /// As PyTorch rounds, adding in 32 bits; results of small whole numbers are the same then.
    @Test func singlePrecisionIsNoMistake() throws {
        var roundedCount = 0
        for recording in Recording.all {
            let right = try recording.output.tensor
            let thirds = try Tensor(shape: right.shape, values: right.values.map { Double(Float($0 / 3)) * 3 })
            guard thirds != right else { continue }
            roundedCount += 1
            let check = Check(
                thirds, against: recording.convolution, tolerance: Tolerance(relative: 0, absolute: 0))
            #expect(!check.agrees, "\(recording.name)")
            #expect(check.rounding == .single, "\(recording.name)")
            #expect(check.explanations.isEmpty, "\(recording.name)")
        }
        #expect(roundedCount >= 30)
    }

    private func check(_ numbers: RecordedConvolution.Numbers, _ recording: Recording) throws -> Check {
        try Check(numbers.tensor, against: recording.convolution, tolerance: Tolerance())
    }
}
