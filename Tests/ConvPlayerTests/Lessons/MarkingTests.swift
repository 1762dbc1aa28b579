import ConvEngine
import ConvLesson
import ConvStage
import Support
import Terminal
import Testing

@testable import ConvPlayer

/// Cells of the input are marked: each of them can be come to, and is seen then.
@Suite(.enabled(if: canReadYAML, "there is no libyaml")) struct MarkingTests {
    private static let shows = [
        ("2d -i digit3 -w sobel-y", "y[0,2]"), ("2d -i digit3-28 -w sobel-y", "y[0,2]"),
        ("conv2d -i random:3x6x6 -w random:2x3x3x3", "y[0,0,2]"), ("3d -i random:4x6x6 -w random:2x2x2", "y[0,0,2]"),
        ("3d -i random:5x6x6 -w random:2x2x2 --dilation 2", "y[0,0,2]"),
        ("1d -i random:30 -w \"1 2 3\"", "y[3]"), ("1d -i random:6x9 -w random:2x6x3", "y[0,3]"),
    ]

    @Test(arguments: shows) func everyCellIsSeen(show: String, place: String) throws {
        let lesson = try Lesson.written("show: \(show)\nstops: [{at: \"\(place)\", ask: inputs}]")
        var asking = try LessonPlayer.playing(lesson)
        asking.press(.character("n"))
        #expect(asking.standing == "one.1?")
        let shape = asking.hand.convolution.input.shape
        for size in [Size(columns: 40, rows: 12), lessonSize] {
            for index in stride(from: 0, to: shape.count, by: max(shape.count / 60, 1)) {
                var player = asking
                let cell = shape.position(at: index)
                player.stages.players[0].question?.marking?.cursor.input = cell
                let isSeen = player.showsCursor(size)
                #expect(isSeen, "\(show), \(size), \(cell):\n\(player.drawing(size))")
                player.press(.enter)
                #expect(player.hand.question?.marking?.cells == [cell])
            }
        }
    }
}

extension MarkingTests {
    /// Going through slices, the cursor comes to some that the window before has not covered: its products are not seen there.
    @Test(arguments: shows) func noProductsStandBeside(show: String, place: String) throws {
        let lesson = try Lesson.written("show: \(show)\nstops: [{at: \"\(place)\", ask: inputs}]")
        var player = try LessonPlayer.playing(lesson)
        player.press(.character("n"))
        for key in [Key.right, .character(">"), .enter] {
            let products = player.hand.scene.products
            let shape = try Shape([products.channels] + products.extents)
            #expect((0..<shape.count).allSatisfy { products[shape.position(at: $0)].role == .pending })
            player.press(key)
        }
        #expect(player.hand.question?.marking?.cells.isEmpty == false)
        player.press(.pageDown)
        let products = player.hand.scene.products
        #expect(products[Position(repeating: 0, count: products.extents.count + 1)].role == .product)
    }
}

extension LessonPlayer {
    /// Whether a cell has the colour of a cursor.
    fileprivate func showsCursor(_ size: Size) -> Bool {
        let color = hand.theme.cube(.tap)?.front
        return canvas(size).rows.joined().contains { $0.background == color }
    }
}
