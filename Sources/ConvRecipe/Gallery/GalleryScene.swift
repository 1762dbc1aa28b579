import ConvStory

/// A ready-made recipe, and what there is to see.
package struct GalleryScene: Equatable, Sendable {
    package let name: String
    /// What to watch, in one line.
    package let about: About
    /// As it could be typed.
    package private(set) var recipe: Recipe

    package var summary: String { about.gathering }

    init(_ name: String, _ recipe: Recipe, _ summary: String, stamping: String? = nil) {
        self.name = name
        self.recipe = recipe
        // The scenes are written in PyTorch's order, also where another one would fit.
        if recipe.kind.pooling == nil { self.recipe.weightLayout = .torch }
        about = About(summary, stamping: stamping)
    }
}
