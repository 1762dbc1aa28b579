import ConvEngine

/// A padding as Keras and `numpy.pad` write it: `((1, 2), (3, 4))`, before and after for each axis.
enum PaddingPairs {
    /// - Returns: nil for a text without brackets within brackets or beside them.
    static func read(_ text: String, axes: Int) throws(DataError) -> [Padding]? {
        guard text.filter({ "([".contains($0) }).count > 1 else { return nil }
        // One more than can be right is enough to know.
        let pairs = try text.split(maxSplits: ReadingLimit.rank, whereSeparator: { "([".contains($0) })
            .filter { !$0.allSatisfy(\.isWhitespace) }
            .map { piece throws(DataError) in try pair(piece) }
        guard pairs.count == axes || pairs.count == 1 else {
            throw DataError(
                "\(pairs.count.counted("pair")) of numbers \(pairs.count == 1 ? "is" : "are") given for "
                    + axes.counted("spatial axis", "spatial axes"),
                hint: "give one pair for each spatial axis, and none for the batch or the channels")
        }
        return pairs
    }

    /// `1, 2),`: what follows an opening bracket.
    private static func pair(_ piece: Substring) throws(DataError) -> Padding {
        guard let end = piece.firstIndex(where: { ")]".contains($0) }),
            piece[end...].allSatisfy({ ")],".contains($0) || $0.isWhitespace })
        else { throw notAPair(piece) }
        let numbers = try IntegerList.read(String(piece[..<end]))
        guard let before = numbers.first, let after = numbers.last, numbers.count <= 2 else { throw notAPair(piece) }
        return Padding(before: before, after: after)
    }

    private static func notAPair(_ piece: Substring) -> DataError {
        DataError(
            "\(Excerpt.quoted(String(piece))) is not a pair of numbers in brackets",
            hint: "write before and after for each axis, for example ((1, 2), (3, 4))")
    }
}
