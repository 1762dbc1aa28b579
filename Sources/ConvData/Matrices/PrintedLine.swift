/// A line of a matrix as Julia, MATLAB, Octave or R prints it.
enum PrintedLine: Equatable {
    case empty
    /// `3×3 Matrix{Int64}:`, `4-element Vector{Float64}:`, `2×3 single matrix`
    case dimensions([Int])
    /// `Columns 1 through 8:`, R's `[,1] [,2]`: the rows begin anew beside those that were there.
    case columns
    /// `A(:,:,2) =`, `[:, :, 2] =`, R's `, , 2`; nil where there are more than three axes.
    case page(Int?)
    /// `1.0e+03 *`
    case factor(Double)
    /// `Diagonal Matrix`
    case kind
    /// Numbers; what is before them, R's `[2,]`, is left out.
    case row(ArraySlice<UInt8>)
    /// R's `[7] 1 2 3`: the row before goes on.
    case more(ArraySlice<UInt8>)

    init(_ line: ArraySlice<UInt8>) {
        let text = line.trimmed
        self =
            text.isEmpty
            ? .empty
            : Self.columns(text) ?? Self.page(text) ?? Self.factor(text) ?? Self.kind(text) ?? Self.dimensions(text)
                ?? Self.labelled(text) ?? .row(text)
    }

    private static func columns(_ text: ArraySlice<UInt8>) -> PrintedLine? {
        let words = text.prefix(60).split(whereSeparator: \.isBlank)
        if words[0].elementsEqual("Columns".utf8) || words[0].elementsEqual("Column".utf8) {
            return words.count > 1 && words[1].first?.isDigit == true ? .columns : nil
        }
        return words[0].starts(with: "[,".utf8) ? .columns : nil
    }

    /// `A(:,:,2) =`, `[:, :, 2] =`, `, , 2`
    private static func page(_ text: ArraySlice<UInt8>) -> PrintedLine? {
        let plain = text.prefix(80).filter { !$0.isBlank }
        let list: ArraySlice<UInt8>
        if plain.starts(with: ",,".utf8) {
            list = plain.dropFirst(2)
        } else {
            guard plain.last == .equals,
                let colons = plain.indices.first(where: { plain[$0...].starts(with: ":,:,".utf8) }),
                let end = plain.lastIndex(where: \.isClosingBracket), end >= colons + 4
            else { return nil }
            list = plain[(colons + 4)..<end]
        }
        return .page(Int(String(decoding: list, as: UTF8.self)))
    }

    private static func factor(_ text: ArraySlice<UInt8>) -> PrintedLine? {
        guard text.last == .asterisk, text.count < 40, let value = try? NumberToken.value(text.dropLast().trimmed)
        else {
            return nil
        }
        return .factor(value)
    }

    private static func kind(_ text: ArraySlice<UInt8>) -> PrintedLine? {
        text.elementsEqual("Diagonal Matrix".utf8) || text.elementsEqual("Permutation Matrix".utf8) ? .kind : nil
    }

    private static func dimensions(_ text: ArraySlice<UInt8>) -> PrintedLine? {
        guard text.first?.isDigit == true else { return nil }
        let words = String(decoding: text.prefix(120), as: UTF8.self).split(separator: " ", maxSplits: 1)
        let isVector = words[0].hasSuffix("-element")
        let extents = (isVector ? words[0].dropLast(8) : words[0]).split(omittingEmptySubsequences: false) {
            $0 == "x" || $0 == "\u{D7}"
        }.map { Int($0) }
        let shape = extents.compactMap(\.self)
        guard shape.count == extents.count, isVector || shape.count > 1 else { return nil }
        let rest = words.count > 1 ? words[1] : ""
        guard
            text.last == UInt8(ascii: ":") || !rest.contains(where: \.isNumber) || rest.hasPrefix("int")
                || rest.hasPrefix("uint")
        else { return nil }
        return .dimensions(shape)
    }

    /// `[2,]  3  4`, `[7] 1 2 3`
    private static func labelled(_ text: ArraySlice<UInt8>) -> PrintedLine? {
        guard text.first == UInt8(ascii: "["), let end = text.prefix(14).firstIndex(of: UInt8(ascii: "]")) else {
            return nil
        }
        let label = text[(text.startIndex + 1)..<end]
        let rest = text[(end + 1)...].trimmed
        if label.last == .comma, label.count > 1, label.dropLast().allSatisfy(\.isDigit) { return .row(rest) }
        guard !label.isEmpty, label.allSatisfy(\.isDigit), let first = rest.first,
            first.isDigit || first == .minus || first == .dot
        else { return nil }
        return .more(rest)
    }
}
