/// A ready-made recipe, and what there is to see.
package struct GalleryScene: Equatable, Sendable {
    package let name: String
    /// What to watch, in one line.
    package let summary: String
    /// As it could be typed.
    package private(set) var recipe: Recipe

    init(_ name: String, _ recipe: Recipe, _ summary: String) {
        self.name = name
        self.recipe = recipe
        // The scenes are written in PyTorch's order, also where another one would fit.
        if recipe.kind.pooling == nil { self.recipe.weightLayout = .torch }
        self.summary = summary
    }
}
