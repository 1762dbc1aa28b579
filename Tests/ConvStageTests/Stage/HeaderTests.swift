@testable import ConvStage
import ConvEngine
import ConvStory
import Picture
import Support
import Terminal
import Testing

@Suite struct HeaderTests {
    private func drawing(_ convolution: Convolution, columns: Int, note: String? = nil) -> String {
        var picture = Picture()
        Header(
            Story(convolution, note: note).scene(at: .start), look: Look(theme: .mono),
            in: Area(columns: columns, rows: 2)
        )
        .draw(in: &picture)
        return Canvas(picture, size: Size(columns: columns, rows: 2), glyphs: .quadrant).drawing
    }

    /// Everything that fits; what does not stands by the arrays, or behind the f key.
    @Test(arguments: [
        (
            130,
            """
            │ convviz 1d  cross-correlation: the kernel is not flipped                                                   x [8] ∗ w [3] → y [6] │
            │ stride 1  padding 0                       L_out = floor((L + 2p - d·(k-1) - 1)/s) + 1 = floor((8 + 2·0 - 1·(3-1) - 1)/1) + 1 = 6 │
            """
        ),
        (
            80,
            """
            │ convviz 1d  cross-correlation (not flipped)              x [8] ∗ w [3] → y [6] │
            │ stride 1  padding 0           L_out = floor((8 + 2·0 - 1·(3-1) - 1)/1) + 1 = 6 │
            """
        ),
        (
            40,
            """
            │ convviz 1d  cross-correlation          │
            │ stride 1  padding 0          L_out = 6 │
            """
        ),
    ])
    func asMuchAsFits(columns: Int, header: String) throws {
        #expect(drawing(try .familiar(), columns: columns) == header)
    }

    /// A parameter that has no room is left out whole.
    @Test(arguments: 12...60)
    func parametersAreWhole(columns: Int) throws {
        let convolution = try Convolution.row([1, 2, 3, 4, 5, 6, 7, 8], [1, 2, 1], bias: 3) {
            ($0.padding, $0.dilation) = ([Padding(before: 2, after: 1)], [2])
        }
        var picture = Picture()
        Header(
            Story(convolution).scene(at: .start), look: Look(theme: .dark), in: Area(columns: columns, rows: 2)
        ).draw(in: &picture)
        let line = picture.elements.compactMap { element -> String? in
            guard case .text(let run) = element, run.origin.y == 1 else { return nil }
            return run.text
        }
        let whole = "stride 1  padding 2:1  dilation 2  bias 3"
        let text = line.joined()
        let parts = whole.components(separatedBy: "  ")
        #expect(
            columns < 20 || (1...4).contains { text.hasPrefix(parts.prefix($0).joined(separator: "  ")) }, "\(line)")
        #expect(columns < 20 || !text.contains("…"), "\(line)")
    }

    /// Where a long title leaves no room to say which way round the kernel is, it is said with the parameters.
    @Test func theConventionIsNeverLeftOpen() throws {
        var parameters = Parameters(spatialRank: 2)
        parameters.isTransposed = true
        let convolution = try Convolution(
            input: Tensor(shape: Shape([1, 3, 3]), values: Array(repeating: 1, count: 9)),
            weight: Tensor(shape: Shape([1, 1, 3, 3]), values: Array(repeating: 1, count: 9)), parameters: parameters)
        let story = Story(convolution, title: "numerical_padding_strides_transposed")
        var picture = Picture()
        Header(story.scene(at: .start), look: Look(theme: .dark), in: Area(columns: 80, rows: 2)).draw(in: &picture)
        let texts = picture.texts.map { $0.drop { $0 == " " } }
        #expect(texts.contains("transposed") && texts.contains("drawn flipped"))
    }

    @Test(arguments: 0..<20)
    func neverOverlapsItselfAndAlwaysTellsTheConvention(seed: UInt64) throws {
        let convolution = try RandomCase(seed: seed).convolution
        let word = try #require(Labels(convolution).reading.spellings.last)
        for columns in [40, 43, 50, 60, 80, 100, 132, 200] {
            for note in [nil, "the kernel is used for every channel"] {
                var picture = Picture()
                let story = Story(convolution, title: "convviz conv2d", note: note)
                Header(story.scene(at: .start), look: Look(theme: .dark), in: Area(columns: columns, rows: 2)).draw(
                    in: &picture)
                #expect(overlaps(in: picture).isEmpty)
                #expect(picture.texts.joined(separator: " ").contains(word), "\(columns) columns")
                #expect(picture.fault(columns: columns, rows: 2) == nil)
            }
        }
    }

    /// Columns that two words share.
    private func overlaps(in picture: Picture) -> [String] {
        var taken: [Point: String] = [:]
        var overlaps: [String] = []
        for case .text(let run) in picture.elements {
            for index in 0..<run.text.unicodeScalars.count {
                let place = Point(run.origin.x + Double(index), run.origin.y)
                if let other = taken.updateValue(run.text, forKey: place) {
                    overlaps.append("\(other) and \(run.text)")
                }
            }
        }
        return overlaps
    }
}
