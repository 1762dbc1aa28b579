/// Nested lists as JSON and Python write them, and arrays as NumPy and PyTorch print them; or a bare number, which is a
/// list of one.
package enum NestedList {
    /// What PyTorch prints before a weight.
    static let parameterHeading = Array("Parameter containing:".utf8)

    /// Whether this is how such a text begins.
    static func begins(_ bytes: some Collection<UInt8>) -> Bool {
        let start = bytes.drop { $0.isBlank || [UInt8].byteOrderMark.contains($0) }.prefix(50)
        guard let first = start.first else { return false }
        return first.closingBracket != nil || start.starts(with: parameterHeading)
            || ArrayCall.prefix(of: ArraySlice(start)) != nil
    }

    /// - Parameter anyNumber: whether NaN and infinity are taken, too.
    package static func read(_ bytes: [UInt8], anyNumber: Bool = false) throws(DataError) -> NumberArray {
        try read(bytes, in: bytes.indices, anyNumber: anyNumber)
    }

    /// - Parameter range: where the list is, if there is more than one.
    static func read(_ bytes: [UInt8], in range: Range<Int>, anyNumber: Bool) throws(DataError) -> NumberArray {
        var parser = NestedListParser(bytes, in: range, anyNumber: anyNumber)
        do {
            return try parser.parse()
        } catch {
            throw error.located(at: parser.position, in: bytes)
        }
    }
}
