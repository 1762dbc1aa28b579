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
        .looking("yours looks unfinished")
        .when { convolution in axes.allSatisfy { convolution.outputShape[$0] > 1 } }
    }

    /// Where the window reaches into the padding nothing has been computed.
    static let borderLeft = Mistake(
        "border left 0", cause: "the cells at the border, whose windows reach into the padding, are left 0",
        advice: "let the loops over the output begin at the first cell, and take what lies outside of the input for 0"
    ) { variant in
        let axes = variant.convolution.axes
        return variant.treated(
            by: Treatment("border left 0", magnitude: { sum, _ in sum }) { sum, placement in
                guard let placement else { return sum }
                let isInside = zip(axes, placement.starts).allSatisfy {
                    $1 >= $0.border.before && $1 + $0.span <= $0.paddedExtent - $0.border.after
                }
                return isInside ? sum : 0
            })
    }
    .when { $0.parameters.isPadded && !$0.parameters.isTransposed }
    .looking("yours looks empty at the border")
    .rare()

    /// A grey picture saved in colour: its channels are alike.
    static func colors(_ shape: Shape) -> [Mistake] {
        let core = shape.core
        guard core.count > 1 else { return [] }
        return [(3, false), (4, false), (3, true), (4, true)].compactMap { count, areLast in
            guard (areLast ? core.last : core.first) == count else { return nil }
            return Mistake(
                "\(count) colors\(areLast ? " last" : "")",
                cause: "the result is saved as a picture with \(count) equal channels",
                advice: "keep one of them, or save the picture in grey"
            ) { variant in
                let order = areLast ? Array(variant.order.dropFirst() + variant.order.prefix(1)) : variant.order
                return variant.with(\.filters, Array(repeating: 0, count: count)).with(\.order, order)
            }
            .when { $0.outputChannels == 1 }
            .looking("yours looks like a picture in colour")
        }
    }

    /// What is left of the output by stride 1, when it is cut to the size that the stride makes.
    ///
    /// - Parameter corner: the first cell that is kept.
    static func piece(of shape: Shape, at corner: [Int]) -> Mistake {
        let extents = Array(shape.extents.dropFirst())
        return Mistake(
            "piece at \(corner.listed)",
            cause: Wording {
                "the stride is 1 instead of \($0.old.stride.perAxis) and of its result the \(extents.crossed) "
                    + "cells from \(corner.listed) on are kept"
            },
            advice: "move the window by the stride, or change --stride"
        ) { variant in
            try variant.replacing { $0.stride = $0.stride.map { _ in 1 } }
                .with(\.crop, zip(corner, extents).map { $0..<$0 + $1 })
        }
        .looking("yours looks as by stride 1, cut to size")
        .rare()
    }

    /// The right numbers in their order, in an array of another shape.
    static func layout(_ shape: Shape) -> Mistake {
        Mistake(
            "layout \(shape)", cause: "the right numbers are laid out as \(shape)",
            advice: Wording { "reshape your result to \($0.outputShape)" }
        ) { $0.with(\.layout, shape) }
        .when { $0.outputShape.count == shape.count }
        .looking("yours looks right but for its shape")
    }
}
