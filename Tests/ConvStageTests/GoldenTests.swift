import ConvEngine
import ConvStage
import ConvStory
import Picture
import Support
import Terminal
import Testing

/// A few screens as they are seen. A change of the look changes them on purpose; what is now drawn is in the message.
@Suite struct GoldenTests {
    private func drawing(_ scene: Scene, theme: Theme, glyphs: Glyphs, columns: Int, rows: Int) -> String {
        let grain = Grain(columns: glyphs.grain.columns, rows: glyphs.grain.rows)
        var picture = Picture(background: theme.background)
        Stage.draw(scene, in: Area(columns: columns, rows: rows), look: Look(theme: theme, grain: grain), in: &picture)
        return Canvas(picture, size: Size(columns: columns, rows: rows), glyphs: glyphs).drawing
    }

    @Test func withoutColourWhileMultiplying() throws {
        let scene = Scene(try .familiar(), placement: 2, .multiply, pair: 1, progress: 0.75)
        let drawing = drawing(scene, theme: .mono, glyphs: .quadrant, columns: 40, rows: 10)
        #expect(
            drawing == """
                │ convviz 1d  cross-correlation          │
                │ stride 1  padding 0          L_out = 6 │
                │ x[3]·w[1] = 0·0 = 0    next: x[4]·w[2] │
                │  w             1 > 0< -1               │
                │  x     2  -1 [ 3]> 0<[ 4]  1  -2   5   │
                │  x·w           3 > 0<                  │
                │                    Σ                   │
                │  y        -1  -1 [? ]  .   .   .       │
                │ [3] covered   >3< now   [?] goes here  │
                │ y[2] = 3·1 + 0·0 = 3 so far            │
                """, "\n\(drawing)")
    }

    @Test func inASCIIWithPadding() throws {
        let convolution = try Convolution.row([1, 2, 3, 4], [1, 2, 3], bias: 5) { $0.padding = [Padding(1)] }
        let drawing = drawing(
            Scene(convolution, placement: 3, .rest), theme: .mono, glyphs: .ascii, columns: 60, rows: 20)
        #expect(
            drawing == """
                │ convviz 1d  cross-correlation       x [4] * w [3] -> y [4] │
                │ stride 1  padding 1  bias 5  not flipped         L_out = 4 │
                │ y[3] = 16 is written, the last of 4                        │
                │                             +-----+-----+-----+            │
                │  kernel                     |  1  |  2  |  3  |            │
                │  w [3]                      +-----+-----+-----+            │
                │           ......+-----+-----+-----+-----+-----+            │
                │  input    :     |  1  |  2  |[ 3 ]|[ 4 ]|. 0 .|            │
                │  x [4]    ......+-----+-----+-----+-----+-----+            │
                │              -1    0     1     2     3     4               │
                │                             +-----+-----+-----+  +-----+   │
                │  products                   |  3  |  8  |  0  | +|  5  |   │
                │  x*w                        +-----+-----+-----+  +-----+   │
                │                                 S + b = 16 v               │
                │                 +-----+-----+-----+-----+                  │
                │  output         |  13 |  19 |  25 |  16 |                  │
                │  y [4]          +-----+-----+-----+-----+                  │
                │                    0     1     2     3                     │
                │ ... padding [3] covered  3  kernel >3< now [?] goes here   │
                │ y[3] = 3*1 + 4*2 + 0*3 + 5 (bias) = 16                     │
                """, "\n\(drawing)")
    }
}
