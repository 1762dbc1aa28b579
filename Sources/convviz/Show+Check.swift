import ConvCheck

extension Show {
    /// Holds the file against the convolution: a report, before which a terminal shows where they differ.
    func check(_ path: String, _ request: OutputRequest?) throws {
        guard request == nil || request?.form == .text else {
            throw Failure(
                .usage, "--check writes a report, not the output", hint: "leave out --check, or use --text with it")
        }
        let convolution = operation.convolution
        let claim = try ClaimReading.tensor(of: path, for: convolution.outputShape)
        let check = Check(claim, against: convolution, tolerance: checking.tolerance)
        if request == nil, !Surroundings.wantsText { try play() }
        let report = CheckReport(check: check, file: path, convolution: convolution)
        try (request?.destination ?? .standardOutput).write { try $0(Array(report.text.utf8)[...]) }
        if !check.agrees { throw ExitStatus.differs }
    }
}
