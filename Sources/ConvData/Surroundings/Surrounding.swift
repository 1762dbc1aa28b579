/// Text whose numbers are looked for: what stands around them becomes blank, so that errors still name the right places.
struct NumberText: Equatable {
    var bytes: [UInt8]
    /// What the numbers are multiplied by, then divided by.
    var factor = 1.0
    var divisor = 1.0
    /// The shape that was printed beside the numbers.
    var statedShape: [Int]?

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
        Surrounding(Transcript.strip), Surrounding(StatedShape.strip), Surrounding(Assignment.strip),
        Surrounding(TensorBox.strip), Surrounding(Factor.strip),
    ]
}
