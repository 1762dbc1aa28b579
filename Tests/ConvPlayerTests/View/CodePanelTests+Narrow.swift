import ConvCode
@testable import ConvPlayer
import ConvEngine
import ConvStage
import ConvStory
import Support
import Terminal
import Testing

extension CodePanelTests {
    /// No line is cut, and there is always a word of how to close it.
    @Test(arguments: [(40, 12), (60, 18), (80, 24), (120, 36)])
    func narrowWindowsBreakTheCode(columns: Int, rows: Int) throws {
        let kernel = (0..<2).map { _ in [[1.0, 2], [3, 4]] }
        let convolution = try Convolution(
            input: Tensor(shape: Shape([2, 4, 4]), values: (0..<32).map(Double.init)),
            weight: Tensor(shape: Shape([1, 2, 2, 2]), values: kernel.flatMap { $0 }.flatMap { $0 }), bias: [5],
            parameters: Parameters(spatialRank: 2))
        for keys in ["c", "cc", "ccc", "f"] {
            var player = try Player.paused(convolution)
            player.type(keys)
            let place = try place(of: player, columns, rows)
            #expect(place.lines.allSatisfy { $0.width <= place.text.columns })
            let shown = self.rows(player, columns, rows)
            #expect(shown[place.text.row - 1].contains("esc"), "\(shown[place.text.row - 1])")
        }
        var player = try Player.paused(convolution)
        player.type("c")
        // The product is read as a whole, in however many lines.
        let code = self.rows(player, columns, rows).map { $0.filter { $0 != " " } }.joined()
        #expect(code.contains("y[i,j]+=x[c,u,v]*w[0,c,k,l]") && code.contains("y[i,j]+=b[0]"), "\(code)")
    }
}
