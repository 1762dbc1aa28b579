import ConvEngine

/// One output worked through with its numbers: `y[1] = 0·1 + 3·2 + 1·(-1) = 5`.
package struct PlacementText: Sendable {
    private let placement: Placement
    private let convolution: Convolution
    private let precision: Int?

    /// More fit on no line.
    private static let mostTerms = 12

    package init(_ placement: Placement, of convolution: Convolution, precision: Int? = nil) {
        self.placement = placement
        self.convolution = convolution
        self.precision = precision
    }

    /// `0·1 + 3·2 + 1·(-1) + 2 (bias)`, or `max(6, 2, 3, 8)`; the first terms of many.
    package var terms: String {
        let text = TapText(names: Names(convolution), precision: precision)
        let terms = placement.taps.prefix(Self.mostTerms).map(text.numbers)
        let bias = ValueText.factor(placement.bias, precision: precision) + " (bias)"
        let all = terms + (isCut ? ["..."] : []) + (convolution.bias == nil ? [] : [bias])
        return JoinText(convolution.combine, divisor: placement.divisor).joined(all)
    }

    /// Whether there are more terms than are written.
    package var isCut: Bool { placement.taps.count > Self.mostTerms }

    /// `27 products`
    package var count: String {
        "\(placement.taps.count) \(convolution.combine.isPooling ? "cells" : "products")"
    }

    package var worked: String {
        "\(Names(convolution).output(placement.output)) = \(terms) "
            + ValueText.equation(placement.sum, precision: precision) + (isCut ? " (\(count))" : "")
    }
}
