import ConvData
import ConvEngine

extension OperandReading {
    func input(for layer: LayerReading?) throws(RecipeError) -> Operand {
        if let layer, recipe.input == nil { return Operand(tensor: try layer.exampleInput(seed: recipe.seed)) }
        let source = try sources.array(recipe.input ?? kind.input, as: .input) {
            named throws(DataError) in
            try named.input(defaultShape: kind.shape, seed: recipe.seed)
        }
        if source.pixels != nil { try refuseImage(source.array) }
        let tensor = try RecipeError.naming("--input") { () throws(DataError) in
            try InputShaping.tensor(
                source.numbers.single, spatialRank: kind.spatialRank, index: recipe.index,
                isSingleChannel: kind.isSingleChannel, family: kind.family)
        }
        try layer?.check(tensor)
        return Operand(tensor: tensor, note: source.note, remarks: source.remarks, pixels: source.pixels)
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
