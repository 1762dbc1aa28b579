/// NumPy's `.npy` files, format versions 1 to 3: real numbers of every usual type, in either byte and memory order.
///
/// The format: https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html
package enum NPY {
    package static let magic: [UInt8] = [0x93] + Array("NUMPY".utf8)

    /// - Parameter anyNumber: whether NaN and infinity are taken, too.
    package static func read(_ bytes: [UInt8], anyNumber: Bool = false) throws(DataError) -> NumberArray {
        try numbers(bytes, NumberOptions(anyNumber: anyNumber)).array
    }

    static func numbers(_ bytes: [UInt8], _ options: NumberOptions) throws(DataError) -> ReadNumbers {
        let (text, data) = try split(bytes)
        let header = try NPYHeader(parsing: text)
        guard !header.shape.contains(0) else {
            throw DataError(
                "the array of shape \(header.shape.shapeText) is empty", hint: "save an array that has numbers in it")
        }
        guard header.shape.count <= ReadingLimit.rank else { throw ReadingLimit.tooDeep }
        guard let count = ReadingLimit.count(of: header.shape) else { throw ReadingLimit.tooManyNumbers }

        let expected = count * header.type.size
        guard data.count >= expected else {
            throw DataError(
                "the file is cut off: \(count.counted("number")) take \(expected) bytes but only \(data.count) follow",
                hint: "save or download the file again")
        }
        guard data.count == expected else {
            throw DataError(
                "\((data.count - expected).counted("byte")) too many follow after the numbers",
                hint: "save one array a file, with np.save")
        }
        let stored = header.type.decode(data)
        let values = header.isFortranOrder ? rowMajor(stored, shape: header.shape) : stored
        if !options.anyNumber, let index = values.firstIndex(where: { !$0.isFinite }) {
            throw nonFinite(values[index], at: index, shape: header.shape)
        }
        return ReadNumbers(
            array: NumberArray(shape: header.shape.isEmpty ? [1] : header.shape, values: values), form: .array,
            remarks: header.type.isRounded(data) ? [WholeNumber.remark] : [])
    }

    /// The header's text and the numbers' bytes.
    private static func split(_ bytes: [UInt8]) throws(DataError) -> (ArraySlice<UInt8>, ArraySlice<UInt8>) {
        guard bytes.starts(with: magic) else {
            throw DataError("the file does not begin like a .npy file", hint: "save the array with np.save")
        }
        let cutOff = DataError("the file ends within its header", hint: "save or download the file again")
        guard bytes.count >= 8 else { throw cutOff }
        guard (1...3).contains(bytes[6]) else {
            throw DataError(
                "the file has .npy version \(bytes[6]).\(bytes[7]), which is not known",
                hint: "save it with version 1, 2 or 3 of the format")
        }
        let lengthEnd = bytes[6] == 1 ? 10 : 12
        guard bytes.count >= lengthEnd else { throw cutOff }
        let length = bytes[8..<lengthEnd].reversed().reduce(0) { $0 << 8 | Int($1) }
        guard length <= bytes.count - lengthEnd else { throw cutOff }
        return (bytes[lengthEnd..<lengthEnd + length], bytes[(lengthEnd + length)...])
    }

    /// Column-major values (first index fastest) put into row-major order (last index fastest).
    private static func rowMajor(_ stored: [Double], shape: [Int]) -> [Double] {
        var strides: [Int] = []
        var stride = 1
        for extent in shape {
            strides.append(stride)
            stride *= extent
        }
        var index = [Int](repeating: 0, count: shape.count)
        var offset = 0
        return stored.indices.map { _ in
            let value = stored[offset]
            // Counts up like an odometer: the last axis moves, and a full axis carries into the one before it.
            for axis in shape.indices.reversed() {
                index[axis] += 1
                offset += strides[axis]
                guard index[axis] == shape[axis] else { break }
                offset -= strides[axis] * shape[axis]
                index[axis] = 0
            }
            return value
        }
    }

    private static func nonFinite(_ value: Double, at offset: Int, shape: [Int]) -> DataError {
        var rest = offset
        let index = shape.reversed().map { extent in
            defer { rest /= extent }
            return rest % extent
        }
        let name = value.isNaN ? "NaN" : "infinity"
        return DataError(
            "the number at index \(Array(index.reversed()).shapeText) is \(name), which cannot be shown",
            hint: "replace it first, for example with np.nan_to_num")
    }
}
