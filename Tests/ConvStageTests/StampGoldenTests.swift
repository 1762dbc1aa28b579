import ConvEngine
import ConvStage
import ConvStory
import Picture
import Support
import Terminal
import Testing

/// Inputs that stamp, as they are seen without colours. A change of the look changes them on purpose; what is now drawn is
/// in the message.
@Suite struct StampGoldenTests {
    private func drawing(_ convolution: Convolution, stamp: Int, stop: Int, columns: Int, rows: Int) -> String {
        let subject = Subject(convolution, title: "convviz \(convolution.spatialRank)d")
        let story = Story(subject, perspective: .inputs)
        let scene = story.scene(at: story.storyboard.time(ofStop: stop, in: stamp))
        var picture = Picture()
        Stage.draw(scene, in: Area(columns: columns, rows: rows), look: Look(theme: .mono), in: &picture)
        return Canvas(picture, size: Size(columns: columns, rows: rows), glyphs: .quadrant).drawing
    }

    private func grid(stride: Int, padding: Int = 0) throws -> Convolution {
        var parameters = Parameters(spatialRank: 2)
        (parameters.isTransposed, parameters.stride) = (true, [stride, stride])
        parameters.padding = [Padding(padding), Padding(padding)]
        return try Convolution(
            input: Tensor(shape: Shape([1, 2, 2]), values: [1, 2, 3, 4]),
            weight: Tensor(shape: Shape([1, 1, 3, 3]), values: [1, 0, -1, 2, 0, -2, 1, 0, -1]), parameters: parameters)
    }

    /// The second input's second weight: above it what it is multiplied by, below it what it is added to.
    @Test func aRow() throws {
        let convolution = try Convolution.row([1, 4, 2], [1, 2, 3]) { ($0.isTransposed, $0.stride) = (true, [2]) }
        let drawing = drawing(convolution, stamp: 1, stop: 2, columns: 50, rows: 14)
        #expect(
            drawing == """
                │ convviz 1d  transposed     x [3] ∗ w [3] → y [7] │
                │ stride 2  padding 0  inputs stamp      L_out = 7 │
                │ y[3] = 0 + 4·2 = 8        next: x[1]·w[2] → y[4] │
                │   input           1       > 4 <       2          │
                │                   0         1         2          │
                │                             ×4                   │
                │   kernel               1  > 2 <  3               │
                │                        │    ↓                    │
                │   products             +4 > +8<                  │
                │                        +    +                    │
                │   output     1    2  [ 3 ]> 0 <[ 0 ]  .    .     │
                │              0    1    2    3    4    5    6     │
                │ >3< now [3] covered  3  added (3) may still grow │
                │ x[1]·w[1] → y[3],  x[1]·w[2] → y[4]              │
                """, "\n\(drawing)")
    }

    /// What stood there above, what is added below it.
    @Test func dominoes() throws {
        let drawing = drawing(try grid(stride: 2), stamp: 1, stop: 4, columns: 70, rows: 18)
        #expect(
            drawing == """
                │ convviz 2d  transposed (inputs stamp)    x [2,2] ∗ w [3,3] → y [5,5] │
                │ stride 2  padding 0                                H_out = W_out = 5 │
                │ y[1,2] = -2 + 2·2 = 2                   next: x[0,1]·w[1,1] → y[1,3] │
                │   input         kernel w [3,3]        output y [5,5]                 │
                │     0     1       0     1     2         0     1     2     3     4    │
                │ 0   1   > 2  <     1     0    -1    0    1     0  [ -1 ][  0 ][  0 ] │
                │                   ·2    ·2    ·2                    +2    +0    -2   │
                │ 1   3     4   ∗ >  2 <   0    -2  → 1    2     0  > -2 <[  0 ][  0 ] │
                │                 > ·2 <  ·2    ·2                  > +4 <             │
                │                    1     0    -1    2 (  1 )(  0 )[ -1 ][  0 ][  0 ] │
                │                   ·2    ·2    ·2                                     │
                │                                     3   ·     ·     ·     ·     ·    │
                │                                                                      │
                │                                     4   ·     ·     ·     ·     ·    │
                │                                                                      │
                │                                                                      │
                │  3  kernel   >3< now   [3] covered    3  added   (3) may still grow  │
                │ x[0,1]·w[1,0] → y[1,2],  x[0,1]·w[1,1] → y[1,3],  and 4 more         │
                """, "\n\(drawing)")
    }

    /// In cells of one row the products have a place of their own; what the padding cuts off is in braces.
    @Test func cellsOfOneRow() throws {
        let drawing = drawing(try grid(stride: 2, padding: 1), stamp: 1, stop: 8, columns: 60, rows: 12)
        #expect(
            drawing == """
                │ convviz 2d  transposed         x [2,2] ∗ w [3,3] → y [3,3] │
                │ stride 2  padding 1  inputs stamp        H_out = W_out = 3 │
                │ y[1,2] = 0 + 2·0 = 0          next: x[0,1]·w[2,2], cut off │
                │                                                            │
                │   input     kernel ·2     products x·w    output y [3,3]   │
                │    0   1     0   1   2                      0    1    2    │
                │ 0  1  >2 <    1   0  -1     2   0  -2   0    0 [ -2][  0]  │
                │ 1  3   4  ∗   2   0  -2 =   4   0  -4 → 1 (  0)[ -1]>  0<  │
                │               1 > 0< -1     2 > 0< ·    2   ·    ·    ·    │
                │                                                            │
                │ >3< now   [3] covered    3  cut off   (3) may still grow   │
                │ x[0,1]·w[2,1] → y[1,2]                                     │
                """, "\n\(drawing)")
    }
}
