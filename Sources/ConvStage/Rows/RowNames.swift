import ConvStory

/// What the bands of a 1D scene are called: by their names and shapes, or where columns are few by their letters.
struct RowNames {
    let areShort: Bool
    /// With air behind the longest.
    let columns: Int

    static func long(for scene: Scene) -> RowNames {
        let texts = [scene.products.name, scene.input.shape, scene.kernel?.shape ?? "", scene.output.shape]
        return RowNames(areShort: false, columns: longest(texts) + 2)
    }

    static func short(for scene: Scene) -> RowNames {
        RowNames(areShort: true, columns: longest([scene.input.letter, letters(ofProductsOf: scene)]) + 1)
    }

    /// `x·w`; without weights there is no such product.
    static func letters(ofProductsOf scene: Scene) -> String {
        scene.kernel == nil ? scene.products.name : scene.products.shape
    }

    private static func longest(_ texts: [String]) -> Int { texts.map(\.unicodeScalars.count).max() ?? 0 }
}
