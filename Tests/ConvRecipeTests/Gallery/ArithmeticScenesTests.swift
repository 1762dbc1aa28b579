import ConvEngine
import ConvRecipe
import Testing

/// Dumoulin and Visin's tables: what each scene must come to.
@Suite struct ArithmeticScenesTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let name: String
        let i, k, s, p, d, a, o, placements: Int
        /// The stretched input, the border round it, and what comes on top at the end.
        let drawn: (stretched: Int, border: Int, extra: Int)
        var testDescription: String { name }

        static func direct(
            _ name: String, _ i: Int, _ k: Int, _ s: Int, _ p: Int, _ d: Int, _ o: Int, _ placements: Int
        ) -> Row {
            Row(name: name, i: i, k: k, s: s, p: p, d: d, a: 0, o: o, placements: placements, drawn: (i, p, 0))
        }

        static func transposed(
            _ name: String, _ i: Int, _ k: Int, _ s: Int, _ p: Int, _ a: Int, _ o: Int, _ drawn: (Int, Int, Int),
            _ placements: Int
        ) -> Row {
            Row(name: name, i: i, k: k, s: s, p: p, d: 1, a: a, o: o, placements: placements, drawn: drawn)
        }
    }

    static let rows: [Row] = [
        //                                       i  k  s  p  d  o  placements
        .direct("no_padding_no_strides", 4, 3, 1, 0, 1, 2, 4),
        .direct("arbitrary_padding_no_strides", 5, 4, 1, 2, 1, 6, 36),
        .direct("same_padding_no_strides", 5, 3, 1, 1, 1, 5, 25),
        .direct("full_padding_no_strides", 5, 3, 1, 2, 1, 7, 49),
        .direct("no_padding_strides", 5, 3, 2, 0, 1, 2, 4),
        .direct("padding_strides", 5, 3, 2, 1, 1, 3, 9),
        .direct("padding_strides_odd", 6, 3, 2, 1, 1, 3, 9),
        .direct("dilation", 7, 3, 1, 0, 2, 3, 9),
        //                                           i  k  s  p  a  o  drawn      placements
        .transposed("no_padding_no_strides_transposed", 2, 3, 1, 0, 0, 4, (2, 2, 0), 16),
        .transposed("arbitrary_padding_no_strides_transposed", 6, 4, 1, 2, 0, 5, (6, 1, 0), 25),
        .transposed("same_padding_no_strides_transposed", 5, 3, 1, 1, 0, 5, (5, 1, 0), 25),
        .transposed("full_padding_no_strides_transposed", 7, 3, 1, 2, 0, 5, (7, 0, 0), 25),
        .transposed("no_padding_strides_transposed", 2, 3, 2, 0, 0, 5, (3, 2, 0), 25),
        .transposed("padding_strides_transposed", 3, 3, 2, 1, 0, 5, (5, 1, 0), 25),
        .transposed("padding_strides_odd_transposed", 3, 3, 2, 1, 1, 6, (5, 1, 1), 36),
        //                                       i  k  s  p  d  o  placements
        .direct("numerical_no_padding_no_strides", 5, 3, 1, 0, 1, 3, 9),
        .direct("numerical_padding_strides", 5, 3, 2, 1, 1, 3, 9),
    ]

    /// The guide's input, and what becomes of it, to one digit after the point.
    static let poolings: [(name: String, combine: Combine, output: [Double])] = [
        ("numerical_average_pooling", .mean(countsPadding: true), [1.7, 1.7, 1.7, 1, 1.2, 1.8, 1.1, 0.8, 1.3]),
        ("numerical_max_pooling", .maximum, [3, 3, 3, 3, 3, 3, 3, 2, 3]),
    ]

    @Test(arguments: poolings)
    func poolsTheSameInput(name: String, combine: Combine, output: [Double]) throws {
        let pooling = try convolution(name)
        #expect(try pooling.input == convolution("numerical_no_padding_no_strides").input)
        #expect(pooling.combine == combine && pooling.kernelExtents == [3, 3])
        #expect(pooling.parameters == Parameters(spatialRank: 2))
        #expect(pooling.output().values.map { ($0 * 10).rounded() / 10 } == output)
    }

    @Test(arguments: rows)
    func hasTheTablesSizes(_ row: Row) throws {
        let convolution = try convolution(row.name)
        #expect(convolution.input.shape == (try Shape([1, row.i, row.i])))
        #expect(convolution.weight?.shape == (try Shape([1, 1, row.k, row.k])))
        #expect(convolution.outputShape == (try Shape([1, row.o, row.o])))
        #expect(convolution.placements.count == row.placements)

        let parameters = convolution.parameters
        #expect(parameters.stride == [row.s, row.s])
        #expect(parameters.padding == [Padding(row.p), Padding(row.p)])
        #expect(parameters.dilation == [row.d, row.d])
        #expect(parameters.outputPadding == [row.a, row.a])
        #expect(parameters.isTransposed == row.name.hasSuffix("_transposed"))
        for axis in convolution.axes {
            let (stretched, border, extra) = row.drawn
            #expect(axis.stretchedExtent == stretched)
            #expect(axis.border == Padding(before: border, after: border + extra))
            #expect(axis.uncovered == (row.name == "padding_strides_odd" ? 1 : 0))
        }
    }

    /// No scene of the tables is missing, and none is there that they do not have.
    @Test func areAllThere() {
        let scenes = Catalogue.sections.prefix(3).flatMap(\.scenes)
        #expect(scenes.map(\.name) == Self.rows.map(\.name) + Self.poolings.map(\.name))
    }

    @Test(arguments: [
        ("numerical_no_padding_no_strides", [12, 12, 17, 10, 17, 19, 9, 6, 14]),
        ("numerical_padding_strides", [6, 17, 3, 8, 17, 13, 6, 4, 4]),
    ])
    func hasTheGuidesNumbers(name: String, output: [Double]) throws {
        let convolution = try convolution(name)
        #expect(
            convolution.input.values == [3, 3, 2, 1, 0, 0, 0, 1, 3, 1, 3, 1, 2, 2, 3, 2, 0, 0, 2, 2, 2, 0, 0, 0, 1])
        #expect(convolution.weight?.values == [0, 1, 2, 2, 2, 0, 0, 1, 2])
        #expect(convolution.output().values == output)
    }

    /// Small numbers, so that every sum can be followed.
    @Test(arguments: rows)
    func isReadable(_ row: Row) throws {
        let convolution = try convolution(row.name)
        #expect(convolution.output().values.allSatisfy { (0...99).contains($0) })
        #expect(Set(convolution.output().values).count > 2)
    }
}
