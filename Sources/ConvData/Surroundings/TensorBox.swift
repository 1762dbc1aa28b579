/// What TensorFlow and Keras show around an array, alone or in a list:
///
///     <tf.Tensor: shape=(2,), dtype=float32, numpy=array([1., 2.], dtype=float32)>
///     <Variable path=conv2d/bias, shape=(2,), dtype=float32, value=[1. 2.]>
///
/// It becomes a call, which is what others show around an array.
enum TensorBox {
    private static let names = ["<tf.", "<Variable", "<KerasVariable"]
    private static let contents = ["numpy=", "value="]

    private static let call = Array("array(".utf8)

    static func begins(_ text: ArraySlice<UInt8>) -> Bool {
        names.contains { text.starts(with: $0.utf8) }
    }

    static func strip(_ text: inout NumberText) throws(DataError) {
        let start = text.bytes.textStart
        guard start < text.bytes.count else { return }
        let isList = text.bytes[start].closingBracket != nil
        let first = isList ? text.bytes[(start + 1)...].firstIndex { !$0.isBlank } : start
        guard let first, begins(text.bytes[first...]) else { return }
        var index = first
        while index < text.bytes.count {
            guard begins(text.bytes[index...]) else {
                index += 1
                continue
            }
            guard let content = content(of: text.bytes[index...]) else {
                throw DataError(
                    "the tensor \(Excerpt.quoted(text.bytes[index...])) does not show its numbers",
                    hint: "print tensor.numpy()")
            }
            text.bytes.blank(index..<content)
            text.bytes.replaceSubrange(content - call.count..<content, with: call)
            index = end(of: text.bytes[content...])
            if index < text.bytes.count { text.bytes[index] = UInt8(ascii: ")") }
        }
    }

    /// Where the array begins.
    private static func content(of box: ArraySlice<UInt8>) -> Int? {
        for index in box.indices.dropFirst() {
            if box[index] == UInt8(ascii: "<") { return nil }
            for name in contents where box[index...].starts(with: name.utf8) { return index + name.utf8.count }
        }
        return nil
    }

    /// Where the box closes, outside of quotation marks.
    private static func end(of content: ArraySlice<UInt8>) -> Int {
        var quote: UInt8?
        return content.firstIndex { byte in
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == .apostrophe || byte == .quotationMark {
                quote = byte
            } else {
                return byte == UInt8(ascii: ">")
            }
            return false
        } ?? content.endIndex
    }
}
