import ConvEngine

/// What becomes of the output as a whole.
extension Mistake {
    /// A loop that ends one too early along an axis, or along all: its cells are not there, or, in an array of the right
    /// size, still zero.
    static func ends(spatialRank: Int) -> [Mistake] {
        let axes = Array(1...spatialRank)
        let ends = axes.reversed().map { [$0] } + (spatialRank > 1 ? [axes] : [])
        return ends.map { end("left out", \.withoutLast, along: $0) }
            + ends.map { end("left 0", \.zeroLast, along: $0) }
    }

    /// - Parameter axes: of the output, counted from 1.
    private static func end(
        _ what: String, _ part: WritableKeyPath<Variant, [Int]> & Sendable, along axes: [Int]
    ) -> Mistake {
        Mistake(
            "end \(what) along \(axes.listed)",
            cause: Wording { made in
                let names = axes.map { made.letters[$0 - 1] }.joined(separator: " and ")
                return "the last cells along \(names) are \(what)"
            },
            advice: "let the loops over the output run one step further"
        ) { $0.with(part, axes) }
        .when { convolution in axes.allSatisfy { convolution.outputShape[$0] > 1 } }
    }

    /// The right numbers in their order, in an array of another shape.
    static func layout(_ shape: Shape) -> Mistake {
        Mistake(
            "layout \(shape)", cause: "the right numbers are laid out as \(shape)",
            advice: Wording { "reshape your result to \($0.outputShape)" }
        ) { $0.with(\.layout, shape) }
        .when { $0.outputShape.count == shape.count }
    }
}
