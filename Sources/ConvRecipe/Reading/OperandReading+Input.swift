import ConvData
import ConvEngine

extension OperandReading {
    /// Makes something of the input as it lies most likely or, where that does not fit, as it lies else.
    ///
    /// - Throws: what is wrong with the likeliest.
    func fitting<Value>(
        _ layer: LayerReading?, _ make: (Operand) throws(RecipeError) -> Value
    ) throws(RecipeError) -> Value {
        if let layer, recipe.input == nil {
            return try make(
                Operand(tensor: layer.exampleInput(isSingleChannel: kind.isSingleChannel, seed: recipe.seed)))
        }
        let options = NumberOptions(column: try column())
        let source = try sources.array(recipe.input ?? kind.input, as: .input, options) {
            named throws(DataError) in
            try named.input(defaultShape: kind.shape, seed: recipe.seed)
        }
        if source.pixels != nil { try refuseImage(source.array) }
        let numbers = try RecipeError.naming("--input") { () throws(DataError) in
            try wanted(source.numbers, options.column)
        }
        let order = InputOrder(
            recipe.layout, spatialRank: kind.spatialRank, isSingleChannel: kind.isSingleChannel,
            isBatch: recipe.index != nil, isOfKeras: layer?.layer.hasChannelsLast ?? false)
        var refusal: RecipeError?
        for reading in order.readings(of: numbers, isFromFile: source.isFromFile) {
            do throws(RecipeError) {
                let value = try make(input(reading.array(of: numbers), of: source, reading.remark, for: layer))
                if reading.isOffered { return value }
                let hint = [refusal?.hint, "its channels last with --layout channels-last"].compactMap(\.self)
                refusal?.hint = hint.joined(separator: ", or take ")
            } catch {
                refusal = refusal ?? error
            }
        }
        throw refusal ?? RecipeError(.badData, "the input does not fit", hint: "change --input")
    }

    private func input(
        _ array: NumberArray, of source: SourceArray, _ remark: String?, for layer: LayerReading?
    ) throws(RecipeError) -> Operand {
        let tensor = try RecipeError.naming("--input") { () throws(DataError) in
            try InputShaping.tensor(
                array, spatialRank: kind.spatialRank, index: recipe.index,
                isSingleChannel: kind.isSingleChannel, family: kind.family)
        }
        try layer?.check(tensor)
        let doubt = kind.spatialRank == 1 ? source.numbers.doubt : nil
        let remarks = [remark, doubt].compactMap(\.self)
        return Operand(
            tensor: tensor, note: source.note,
            remarks: source.remarks(after: remarks.isEmpty ? nil : remarks.joined(separator: ", ")),
            pixels: source.pixels)
    }

    private func column() throws(RecipeError) -> ColumnChoice? {
        guard let text = recipe.column else { return nil }
        guard kind.spatialRank == 1 else {
            throw RecipeError(
                .usage,
                "--column takes one column as a signal, but convviz \(kind.name) takes a \(kind.spatialRank == 2 ? "grid" : "volume")",
                hint: "leave it out, or use convviz \(kind.family)1d")
        }
        return try RecipeError.naming("--column", .usage) { () throws(DataError) in try ColumnChoice(text) }
    }

    /// All numbers of a source, or the one column of them that is asked for.
    private func wanted(_ numbers: ReadNumbers, _ column: ColumnChoice?) throws(DataError) -> ReadNumbers {
        let array = try numbers.single
        // A table has left out the others already.
        guard let column, numbers.form != .table else { return numbers }
        return ReadNumbers(array: try array.column(column), form: numbers.form)
    }

    /// A kernel that moves along one axis, or through three, would take colours or rows for something else.
    private func refuseImage(_ image: NumberArray) throws(RecipeError) {
        guard kind.spatialRank != 2 else { return }
        let isColored = image.shape.count == 3
        throw RecipeError(
            .badData,
            "the input is an image of \(isColored ? "three colours" : "one channel"), but convviz \(kind.name) moves "
                + "along \(kind.spatialRank == 1 ? "one axis" : "three axes")",
            hint:
                "use convviz \(kind.pooling != nil ? "\(kind.family)2d" : isColored ? "conv2d, or 2d for its brightness" : "2d")"
        )
    }
}
