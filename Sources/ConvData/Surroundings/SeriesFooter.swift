/// What pandas prints below a series: `Name: volt, dtype: float64`. It tells that the first column counts.
enum SeriesFooter {
    private static let longest = 400
    private static let beginnings = ["dtype: ", "Name: ", "Length: ", "Freq: "]

    static func strip(_ text: inout NumberText) {
        guard let end = text.bytes.lastIndex(where: { !$0.isBlank }) else { return }
        let tail = text.bytes[max(0, end - longest)...end]
        guard let newline = tail.lastIndex(where: { $0 == .newline || $0 == .carriageReturn }) else { return }
        let line = tail[(newline + 1)...]
        guard beginnings.contains(where: { line.starts(with: $0.utf8) }),
            line.indices.contains(where: { line[$0...].starts(with: "dtype: ".utf8) })
        else { return }
        text.isSeries = true
        text.bytes.blank(newline + 1..<end + 1)
    }
}
