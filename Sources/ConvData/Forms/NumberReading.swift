/// Numbers in text: what stands around them is taken away, and the first form that knows the rest reads it.
enum NumberReading {
    static func read(
        _ bytes: [UInt8], as forms: [NumberForm], _ options: NumberOptions = NumberOptions()
    ) throws(DataError) -> ReadNumbers {
        var text = NumberText(bytes)
        for surrounding in Surrounding.all { try surrounding.strip(&text) }
        guard let form = forms.first(where: { $0.recognizes(text) }) else {
            throw DataError("there are no numbers", hint: "write some, for example [1, 2, 3]")
        }
        var options = options
        (options.separator, options.hasIndex) = (text.separator, text.isSeries)
        var numbers = try form.read(text.bytes, options)
        if numbers.array.values.contains(where: { $0.magnitude >= WholeNumber.largest }),
            WholeNumber.isRounded(in: text.bytes)
        {
            numbers.remarks.append(WholeNumber.remark)
        }
        try check(numbers, against: text.statedShape)
        numbers.array = try scaled(numbers.array, by: text, options)
        return numbers
    }

    private static func check(_ numbers: ReadNumbers, against stated: [Int]?) throws(DataError) {
        guard let stated, !stated.isEmpty, stated != numbers.array.shape else { return }
        throw DataError(
            "the numbers have the shape \(numbers.array.shape.shapeText), but \(stated.shapeText) is printed beside them",
            hint: "paste all of the array")
    }

    private static func scaled(
        _ array: NumberArray, by text: NumberText, _ options: NumberOptions
    ) throws(DataError) -> NumberArray {
        guard text.factor != 1 || text.divisor != 1 else { return array }
        let values = array.values.map { $0 * text.factor / text.divisor }
        guard options.anyNumber || values.allSatisfy(\.isFinite) else {
            throw DataError(
                "a number becomes larger than the largest there is, about 1.8e308", hint: "use a smaller factor")
        }
        return NumberArray(shape: array.shape, values: values)
    }

    /// Whether a text begins like numbers, or like something that stands around them.
    static func begins(_ text: some Collection<UInt8>) -> Bool {
        let start = ArraySlice(text.prefix(200)).drop(while: \.isBlank)
        return NestedList.begins(start) || Transcript.begins(start) || TensorBox.begins(start)
            || StatedShape.begins(start) || Assignment.prefix(of: start) != nil
            || PrintedMatrix.begins(Array(start))
    }
}
