import ConvEngine

/// What `--padding` says: numbers, or a word for them that depends on the kernel.
package enum PaddingOption: Equatable, Sendable {
    case cells([Padding])
    case same
    case sameLower
    case valid
    case full
    case causal

    package static let words = ["same", "same-lower", "valid", "full", "causal"]

    /// `1`, `1,2`, per side `1:2,0:1` (before:after) or `((1,2),(0,1))`, or `same`, `same-lower`, `valid`, `full`, `causal`.
    package init(_ text: String, axes: Int) throws(DataError) {
        switch text.lowercased() {
        case "same": self = .same
        case "same-lower": self = .sameLower
        case "valid": self = .valid
        case "full": self = .full
        case "causal" where axes == 1: self = .causal
        case "causal":
            throw DataError(
                "the padding 'causal' is for 1d only, where one axis is time",
                hint: "write the padding per side, as 2:0,1:1")
        default:
            try self.init(cells: text, axes: axes)
        }
    }

    private init(cells text: String, axes: Int) throws(DataError) {
        if let word = text.first, word.isLetter {
            throw DataError(
                "\(Excerpt.quoted(text)) is not a padding", hint: "use \(Self.words.joined(separator: ", ")) or numbers"
            )
        }
        if let pairs = try PaddingPairs.read(text, axes: axes) {
            self = try .cells(IntegerList.spread(pairs, over: axes))
            return
        }
        let sides = try IntegerList.pieces(of: text).map(Self.sides)
        if sides.count == 2 * axes, sides.allSatisfy(\.isSymmetric) { throw Self.flat(sides.map(\.before), axes) }
        self = try .cells(IntegerList.spread(sides, over: axes))
    }

    /// Two numbers for each axis, which others order in two ways: ONNX has all sides before first, `F.pad` the last axis.
    private static func flat(_ numbers: [Int], _ axes: Int) -> DataError {
        func written(_ sides: some Sequence<(Int, Int)>) -> String {
            sides.map { "\($0):\($1)" }.joined(separator: ",")
        }
        let ofONNX = written(zip(numbers.prefix(axes), numbers.suffix(axes)))
        let ofTorch = written((0..<axes).reversed().map { (numbers[2 * $0], numbers[2 * $0 + 1]) })
        return DataError(
            "\(numbers.count) numbers are given for \(axes.counted("spatial axis", "spatial axes"))",
            hint: ofONNX == ofTorch
                ? "write before:after\(axes == 1 ? "" : " for each axis"), \(ofONNX)"
                : "write before:after for each axis, which is \(ofONNX) for pads of ONNX and \(ofTorch) for those of F.pad"
        )
    }

    private static func sides(_ text: Substring) throws(DataError) -> Padding {
        let sides = text.split(separator: ":", omittingEmptySubsequences: false)
        switch sides.count {
        case 1: return Padding(try IntegerList.integer(sides[0]))
        case 2: return Padding(before: try IntegerList.integer(sides[0]), after: try IntegerList.integer(sides[1]))
        default:
            throw DataError(
                "\(Excerpt.quoted(String(text))) has more than two sides", hint: "write before:after, for example 1:2")
        }
    }
}
