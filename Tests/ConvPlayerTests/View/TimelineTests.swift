@testable import ConvPlayer
import ConvStory
import Picture
import Support
import Terminal
import Testing

@Suite struct TimelineTests {
    private func line(_ player: Player, columns: Int = 60, theme: Bool = false) -> String {
        var picture = Picture()
        PlayerView.timeline(of: player, player.scene, player.overlay, saying: player)
            .draw(row: 0, columns: columns, theme: player.theme, in: &picture)
        return Canvas(picture, size: Size(columns: columns, rows: 1), glyphs: .ascii).text(ofRow: 0)
    }

    @Test func inWordsAndSigns() throws {
        var player = try Player.paused { $0.themes = [.mono] }
        #expect(line(player) == " placement 1/6  ------------------------------  x1  paused  ")
        player.type("3l")
        #expect(line(player) == " placement 3/6  ===============---------------  x1  paused  ")
        player.type("G")
        #expect(line(player) == " placement 6/6  ==============================  x1  the end ")
        player.type("r")
        #expect(line(player) == " placement 1/6  ------------------------------  x1  playing ")
        player.type("L5")
        #expect(line(player).contains("5  loop  x1  playing"))
    }

    @Test func theBarOnlyGrows() throws {
        var player = try Player.paused { ($0.themes, $0.isPlaying) = ([.mono], true) }
        var filled = 0
        for frame in 1...300 {
            player.advance(to: Double(frame) / 20)
            let now = line(player).count { $0 == "=" }
            #expect(now >= filled)
            filled = now
        }
        #expect(filled > 25)
    }

    @Test(arguments: [40, 41, 60, 80, 400])
    func theBarStaysBetweenTheWords(columns: Int) throws {
        for start in [1, 4, 6] {
            let player = try Player.paused { $0.start = start }
            var picture = Picture()
            PlayerView.timeline(of: player, player.scene, player.overlay, saying: player)
                .draw(row: 0, columns: columns, theme: player.theme, in: &picture)
            var right = 0.0
            for case .text(let run) in picture.elements where run.text == "placement " || run.text.contains("/") {
                right = max(right, run.origin.x + Double(run.text.count))
            }
            for case .face(let face) in picture.elements {
                #expect(face.corners.allSatisfy { $0.x > right && $0.x < Double(columns - 10) && $0.y <= 1 })
            }
        }
    }
}
