/// Text whose numbers are looked for: what stands around them becomes blank, so that errors still name the right places.
struct NumberText: Equatable {
    var bytes: [UInt8]
    /// What the numbers are multiplied by, then divided by.
    var factor = 1.0
    var divisor = 1.0
    /// The shape that was printed beside the numbers.
    var statedShape: [Int]?
    /// Whether it was a statement of a program, `x = [1 2];` or `[1 2]/4`, and not the print of an array.
    var isStatement = false
    /// Whether it was a series of pandas, whose first column counts.
    var isSeries = false
    /// What separates the cells of a table, where the text says so.
    var separator: UInt8?

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }
}

/// Something that stands around numbers and is none of them.
struct Surrounding: Sendable {
    typealias Strip = @Sendable (inout NumberText) throws(DataError) -> Void

    /// Takes it away where it is.
    let strip: Strip

    init(_ strip: @escaping Strip) {
        self.strip = strip
    }

    /// In the order in which they are taken away: the outer ones first.
    static let all = [
        Surrounding(SeparatorLine.strip), Surrounding(Transcript.strip), Surrounding(SeriesFooter.strip),
        Surrounding(StatedShape.strip), Surrounding(Assignment.strip), Surrounding(TensorBox.strip),
        Surrounding(Factor.strip),
    ]
}
