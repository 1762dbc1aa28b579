import ConvEngine
import ConvRecipe

/// What `convviz gallery` lists: every scene with its sizes and what to watch.
enum GalleryList {
    static func text() throws -> String {
        try Catalogue.sections.reduce(legend) { try $0 + "\n\($1.title)\n\n" + lines(of: $1.scenes) }
    }

    private static let legend = """
        To watch one: convviz gallery NAME
        i input, k kernel, s stride, p padding, d dilation, a output_padding, g groups,
        o output; one number stands for a square

        """

    private static func lines(of scenes: [GalleryScene]) throws -> String {
        let width = scenes.map(\.name.count).max() ?? 0
        return try scenes.map { scene in
            let convolution = try scene.operation().convolution
            return "  \(scene.name.padded(to: width))  \(sizes(of: convolution))\n"
                + "    \("\(convolution.placements.count) placements".padded(to: 14))   \(scene.summary)\n"
        }.joined()
    }

    /// `i 4  k 3  s 1  p 0  d 1  o 2`
    private static func sizes(of convolution: Convolution) -> String {
        let parameters = convolution.parameters
        var sizes = [
            ("i", extents(convolution.input.shape, leading: 1)),
            ("k", convolution.weight.map { extents($0.shape, leading: 2) } ?? perAxis(convolution.kernelExtents)),
            ("s", perAxis(parameters.stride)),
            ("p", perAxis(parameters.padding.map(\.text))),
        ]
        if convolution.weight != nil { sizes.append(("d", perAxis(parameters.dilation))) }
        if parameters.isTransposed { sizes.append(("a", perAxis(parameters.outputPadding))) }
        if parameters.groups > 1 { sizes.append(("g", "\(parameters.groups)")) }
        sizes.append(("o", extents(convolution.outputShape, leading: 1)))
        return (pooling(convolution.combine) + sizes.map { "\($0) \($1)" }).joined(separator: "  ")
    }

    /// Which of the poolings it is, for the others need no word.
    private static func pooling(_ combine: Combine) -> [String] {
        switch combine {
        case .weights: []
        case .maximum: ["max pooling"]
        case .mean(let countsPadding): ["average pooling" + (countsPadding ? "" : ", padding not counted")]
        }
    }

    /// Without leading axes of 1; a square has one number.
    private static func extents(_ shape: Shape, leading: Int) -> String {
        let space = shape.extents.dropFirst(leading)
        guard shape.extents.prefix(leading).allSatisfy({ $0 == 1 }) else {
            return shape.extents.map { "\($0)" }.joined(separator: "x")
        }
        return space.count == 2 ? perAxis(Array(space)) : space.map { "\($0)" }.joined(separator: "x")
    }

    /// One for all axes, where all are alike.
    private static func perAxis(_ values: [some Hashable & CustomStringConvertible]) -> String {
        let texts = Set(values).count == 1 ? Array(values.prefix(1)) : values
        return texts.map(\.description).joined(separator: "x")
    }
}

extension String {
    /// With blanks at the end, for columns of words.
    func padded(to width: Int) -> String {
        self + String(repeating: " ", count: max(width - count, 0))
    }
}
