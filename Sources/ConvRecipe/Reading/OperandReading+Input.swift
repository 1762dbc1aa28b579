import ConvData
import ConvEngine

extension OperandReading {
    func input(for layer: LayerReading?) throws(RecipeError) -> Operand {
        if let layer, recipe.input == nil {
            return Operand(
                tensor: try layer.exampleInput(isSingleChannel: kind.isSingleChannel, seed: recipe.seed))
        }
        let options = NumberOptions(column: try column())
        let source = try sources.array(recipe.input ?? kind.input, as: .input, options) {
            named throws(DataError) in
            try named.input(defaultShape: kind.shape, seed: recipe.seed)
        }
        if source.pixels != nil { try refuseImage(source.array) }
        let (array, remark) = try RecipeError.naming("--input") { () throws(DataError) in try laidOut(source, options) }
        let tensor = try RecipeError.naming("--input") { () throws(DataError) in
            try InputShaping.tensor(
                array, spatialRank: kind.spatialRank, index: recipe.index,
                isSingleChannel: kind.isSingleChannel, family: kind.family)
        }
        try layer?.check(tensor)
        return Operand(tensor: tensor, note: source.note, remarks: source.remarks(after: remark), pixels: source.pixels)
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

    /// The input with its channels first, or the one column that is asked for.
    private func laidOut(
        _ source: SourceArray, _ options: NumberOptions
    ) throws(DataError) -> (NumberArray, remark: String?) {
        let array = try source.numbers.single
        if let column = options.column, source.numbers.form != .table {
            return (try array.column(column), nil)
        }
        let order = InputOrder(
            recipe.layout, spatialRank: kind.spatialRank, isSingleChannel: kind.isSingleChannel,
            isBatch: recipe.index != nil)
        return order.channelsFirst(source.numbers, isFromFile: source.isFromFile)
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
