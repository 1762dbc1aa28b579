import ConvEngine
import ConvPlayer
import ConvStage
import Support
import Terminal
import Testing

/// Numbers typed in inspect mode are read as everywhere.
@Suite struct TypedNumberTests {
    /// A player with the cursor on an input, in which something was typed.
    private func player(typing text: String) throws -> Player {
        var player = try Player.paused()
        player.press(.tab, .tab)
        player.type("e")
        for character in text { _ = player.type(.character(character)) }
        _ = player.type(.enter)
        return player
    }

    @Test(arguments: [("1/8", 0.125), ("-3/4", -0.75), ("2e2", 200), (".5", 0.5)])
    func reads(text: String, number: Double) throws {
        let player = try player(typing: text)
        #expect(player.convolution.input.values.contains(number) && player.notice == nil)
    }

    @Test(arguments: [
        ("1/0", "'1/0' divides by 0"), ("1/", "'1/' is not a number"), ("--1", "'--1' is not a number"),
        ("1e999", "'1e999' is beyond the largest number there is, about 1.8e308"),
    ])
    func refuses(text: String, notice: String) throws {
        let player = try player(typing: text)
        #expect(try player.notice == notice && player.convolution == Player.paused().convolution)
    }
}
