/// A shape that is printed beside an array: `torch.Size([2, 2])`, `TensorShape([2, 2])`.
enum StatedShape {
    private static let names = ["torch.Size(", "TensorShape("]
    /// How long such a shape is at most.
    private static let longest = 120

    static func begins(_ text: ArraySlice<UInt8>) -> Bool {
        names.contains { text.starts(with: $0.utf8) }
    }

    /// Before the array, or after it; also as the second of two in brackets, `(tensor([1]), torch.Size([1]))`.
    static func strip(_ text: inout NumberText) {
        let start = text.bytes.textStart
        if let (call, shape) = call(in: text.bytes[start...]) {
            text.bytes.blank(call)
            text.statedShape = shape
            return
        }
        guard let end = text.bytes.lastIndex(where: { !$0.isBlank }), end >= start else { return }
        for index in (max(start, end - longest)...end).reversed() {
            guard let (call, shape) = call(in: text.bytes[index...end]) else { continue }
            let after = text.bytes[call.upperBound..<end + 1].trimmed
            let before = text.bytes[start..<call.lowerBound].trimmed
            guard !before.isEmpty, after.isEmpty || after.elementsEqual(")".utf8) else { return }
            text.bytes.blank(call.lowerBound..<end + 1)
            if before.last == .comma { text.bytes.blank(before.endIndex - 1..<before.endIndex) }
            if !after.isEmpty, before.first == UInt8(ascii: "(") { text.bytes.blank(start..<start + 1) }
            text.statedShape = shape
            return
        }
    }

    /// The call with which a text begins, and the shape in it.
    private static func call(in text: ArraySlice<UInt8>) -> (Range<Int>, [Int])? {
        guard let name = names.first(where: { text.starts(with: $0.utf8) }) else { return nil }
        let list = text.dropFirst(name.utf8.count).prefix(longest)
        guard let close = list.firstIndex(of: UInt8(ascii: ")")) else { return nil }
        let numbers = list[..<close].filter { $0 != UInt8(ascii: "[") && $0 != UInt8(ascii: "]") }
        var shape: [Int] = []
        for piece in numbers.split(separator: .comma) {
            guard let extent = Int(String(decoding: piece[...].trimmed, as: UTF8.self)) else { return nil }
            shape.append(extent)
        }
        return (text.startIndex..<close + 1, shape)
    }
}
