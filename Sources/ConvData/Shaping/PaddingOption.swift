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

    /// The words that mean something for an operation: a pooling pads no more than half of its window, and `causal` is
    /// for an axis that is time.
    package static func words(axes: Int, ofPooling isPooling: Bool) -> [String] {
        words.filter { ($0 != "full" || !isPooling) && ($0 != "causal" || !isPooling && axes == 1) }
    }

    /// `1`, `1,2`, per side `1:2,0:1` (before:after) or `((1,2),(0,1))`, or `same`, `same-lower`, `valid`, `full`, `causal`.
    package init(_ text: String, axes: Int, ofPooling isPooling: Bool = false) throws(DataError) {
        let (word, words) = (text.lowercased(), Self.words(axes: axes, ofPooling: isPooling))
        guard words.contains(word) || !Self.words.contains(word) else {
            throw Self.foreign(word, axes, "use \(words.joined(separator: ", ")) or numbers")
        }
        switch word {
        case "same": self = .same
        case "same-lower": self = .sameLower
        case "valid": self = .valid
        case "full": self = .full
        case "causal": self = .causal
        default:
            if word.first?.isLetter == true {
                throw DataError(
                    "\(Excerpt.quoted(text)) is not a padding", hint: "use \(words.joined(separator: ", ")) or numbers")
            }
            try self.init(cells: text, axes: axes)
        }
    }

    /// A word that means something for other operations only.
    private static func foreign(_ word: String, _ axes: Int, _ hint: String) -> DataError {
        guard word == "causal", axes > 1 else {
            return DataError(
                "the padding '\(word)' is for convolutions: a pooling pads no more than half of its kernel size",
                hint: hint)
        }
        return DataError(
            "the padding 'causal' is for 1d only, where one axis is time",
            hint: "write the padding per side, as 2:0,1:1")
    }

    private init(cells text: String, axes: Int) throws(DataError) {
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
