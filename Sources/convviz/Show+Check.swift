import ConvCheck

extension Show {
    /// Holds the file against the convolution: a report, before which a terminal shows where they differ.
    func check(_ path: String, as form: OutputOptions.Form?) throws {
        guard form == nil || form == .text else {
            throw Failure(
                .usage, "--check and --\(form?.rawValue ?? "") write different things", hint: "leave out one of them")
        }
        let claim = try ClaimReading.tensor(of: path, for: convolution.outputShape)
        let check = Check(claim, against: convolution, tolerance: checking.tolerance)
        if form == nil, !Surroundings.wantsText { try play() }
        try StandardOutput.write(CheckReport(check: check, file: path, convolution: convolution).text)
        if !check.agrees { throw ExitStatus.differs }
    }
}
