import ConvCheck
import ConvData
import ConvEngine
import ConvRecipe
import ConvStory

extension Show {
    /// Holds someone's numbers against the convolution: a report, before which a terminal shows where they differ.
    func check(_ source: String, _ request: OutputRequest?) throws {
        guard request == nil || request?.form == .text else {
            throw Failure(
                .usage, "--check writes a report, not the output", hint: "leave out --check, or use --text with it")
        }
        let convolution = operation.convolution
        let reading = try ClaimReading(source, reading: .system)
        let claim = try reading.tensor(for: convolution.outputShape)
        var check = Check(claim, against: convolution, tolerance: checking.tolerance)
        // What floats have added or held is right, also where the sum is near 0.
        var floatBits: Int?
        if !checking.hasTolerance, let rounding = check.rounding, rounding.isOfFloats,
            let wider = check.toleranceOfRounding
        {
            floatBits = rounding == .half ? 16 : 32
            check = Check(claim, against: convolution, tolerance: wider)
        }
        var wasChanged = false
        if request == nil, !Surroundings.wantsText {
            wasChanged = try play(
                shown(claim, check, reading.name), from: playback.start == 1 ? firstDifference(check) : nil)
        }
        let report = CheckReport(
            check: check, name: Excerpt.printable(reading.name), convolution: convolution, floatBits: floatBits,
            wasChanged: wasChanged)
        try (request?.destination ?? .standardOutput).write { try $0(Array(report.text.utf8)[...]) }
        if !check.agrees { throw ExitStatus.differs }
    }

    /// Leading axes of 1 as the output has them, for the player compares position by position.
    private func shown(_ claim: Tensor, _ check: Check, _ path: String) -> Claim {
        let numbers =
            check.comparison != nil
            ? try? claim.reshaped(to: operation.convolution.outputShape)
            : try? claim.reshaped(to: claim.shape.withRank(operation.convolution.outputShape.rank))
        let name = path.split(separator: "/").last.map(String.init) ?? path
        return Claim(
            name: Excerpt.printable(name), numbers: numbers ?? claim, tolerance: check.tolerance,
            cause: check.look,
            differingCount: check.comparison?.differingCount,
            from: operation.convolution)
    }

    /// Counted from 1: where the story becomes worth watching.
    private func firstDifference(_ check: Check) -> Int? {
        check.comparison?.first.first.map { difference in
            switch perspective {
            case .outputs: operation.convolution.outputShape.offset(of: difference.position) + 1
            case .inputs: Stamp.index(inMiddleOf: difference.position, of: operation.convolution) + 1
            }
        }
    }
}

extension Shape {
    /// With so many axes, if leading ones of 1 allow it.
    fileprivate func withRank(_ rank: Int) throws(ConvolutionError) -> Shape {
        let core = extents.drop { $0 == 1 }
        return try Shape(Array(repeating: 1, count: max(rank - core.count, 0)) + core)
    }
}
