@testable import ConvStage
import ConvEngine
import ConvStory
import Picture
import Support
import Terminal
import Testing

/// The ring on its way from output to output.
extension RingTests {
    /// Cells of one row have no room for a frame: on its way it is two posts, and with colours what lies between them;
    /// numbers stand on it, wherever it is.
    @Test(arguments: 0...16, [Theme.dark, .mono])
    func onItsWayItIsSeen(step: Int, theme: Theme) throws {
        let convolution = try Convolution(
            input: Tensor(shape: Shape([3, 6, 6]), values: (0..<108).map { Double($0 % 3) }),
            weight: Tensor(shape: Shape([2, 3, 3, 3]), values: (0..<54).map { Double($0 % 3) - 1 }),
            parameters: Parameters(spatialRank: 2))
        // From the end of a row to the start of the next one.
        let scene = Scene(convolution, placement: 4, .slide, progress: Double(step) / 17)
        let seen = try #require(SeenLedger(scene, Size(columns: 80, rows: 24), Look(theme: theme)))
        let view = try #require(seen.layout.outputs.first)
        try #require(view.cell.height == 1 && view.cell.hasNumber)
        let ring = theme.mark(.outputNow)
        // Beside the operands and above the legend; without colours it is the only thing in reverse.
        let posts = (0..<20).flatMap { row in
            (Int(view.origin.x) - 1..<80).filter { column in
                let cell = seen.canvas[column, row]
                return ring.map { cell.background == $0 } ?? cell.style.contains(.reversed)
            }
        }
        // Without colours they are the brackets of the legend, where no number stands.
        let marks = (0..<20).flatMap { row in
            (Int(view.origin.x) - 1..<80).map { seen.canvas[$0, row] }.filter { $0.style.contains(.reversed) }
        }
        #expect(marks.allSatisfy { "[]-0123456789".unicodeScalars.contains($0.character) }, "\(seen.description)")
        // From corner to corner: in cells that are one row high they stand in the same one.
        #expect(posts.count == 2, "\(seen.description)")
        #expect(
            (0..<4).allSatisfy { seen.shows(scene.output[[0, 0, $0]].value ?? 0, view, 0, $0) }, "\(seen.description)")
    }

    /// Without colours the blanks before a number hide no post.
    @Test(arguments: 1..<16)
    func bothPostsAreSeen(step: Int) throws {
        let recipe = try #require(ReadyScenesTests.recipes.first { $0.name == "conv2d" }).recipe
        let story = Story(try recipe.operation(reading: .none).subject(title: ""))
        let moment = Moment(placement: 2, .slide, of: story.storyboard.counts.taps, progress: Double(step) / 16)
        let seen = try #require(
            SeenLedger(story.scene(at: moment), Size(columns: 80, rows: 24), Look(theme: .mono)))
        let view = try #require(seen.layout.outputs.first)
        let columns = Int(view.origin.x)..<Int(view.origin.x + view.width)
        let posts = (Int(view.origin.y)..<Int(view.origin.y + view.height)).flatMap { row in
            columns.filter { seen.canvas[$0, row].style.contains(.reversed) }
        }
        #expect(posts.count == 2 && posts[1] - posts[0] == Int(view.cell.width) - 1, "\(seen.description)")
    }

    /// From one plane to the next, too, it glides: between them it is where the way leads, and what it passes can be read.
    @Test(arguments: ["3d", "rgb", "depthwise"], [80, 120, 200])
    func itGlidesFromPlaneToPlane(name: String, columns: Int) throws {
        let recipe = try #require(ReadyScenesTests.recipes.first { $0.name == name }).recipe
        let story = Story(try recipe.operation(reading: .none).subject(title: ""))
        let shape = story.convolution.outputShape
        let last = (name == "3d" ? shape.count / shape[1] : shape.count / shape[0])
        let (ring, size) = (try #require(Theme.dark.mark(.outputNow)), Size(columns: columns, rows: columns * 3 / 10))
        var tops: [Double] = []
        for step in 1..<16 {
            let moment = Moment(placement: last, .slide, of: story.storyboard.counts.taps, progress: Double(step) / 16)
            let seen = try #require(SeenLedger(story.scene(at: moment), size, Look(theme: .dark, view: .ledger)))
            let faces = seen.picture.elements.compactMap { element -> Face? in
                if case .face(let face) = element, face.color == ring { face } else { nil }
            }
            tops.append(try #require(faces.map { $0.corners[0].y }.min()))
            let outputs = seen.layout.outputs
            for place in outputs[0].extent.places where !outputs[0].cell.hasLargeDigits {
                let sum = seen.scene.output[seen.ledger.outputPosition(0, place)].value
                #expect(seen.shows(try #require(sum), outputs[0], place.row, place.column), "\(seen.description)")
            }
        }
        #expect(tops == tops.sorted() && Set(tops).count > 2, "\(tops)")
    }

    /// Back it glides as it came, where outputs are colours, too.
    @Test(arguments: ["rgb", "depthwise"], [Theme.dark, .light])
    func itGlidesBackAsItCame(name: String, theme: Theme) throws {
        let recipe = try #require(ReadyScenesTests.recipes.first { $0.name == name }).recipe
        let story = Story(try recipe.operation(reading: .none).subject(title: ""))
        let shape = story.convolution.outputShape
        let (ring, next) = (try #require(theme.mark(.outputNow)), shape.count / shape[0])
        func corner(to placement: Int, from origin: Int, _ progress: Double) throws -> [Double] {
            var moment = Moment(placement: placement, .slide, of: story.storyboard.counts.taps, progress: progress)
            moment.travel = Travel(from: origin, to: placement, progress: progress)
            let seen = try #require(
                SeenLedger(story.scene(at: moment), Size(columns: 60, rows: 18), Look(theme: theme)))
            try #require(!seen.layout.outputs[0].cell.hasNumber)
            let corners = seen.picture.elements.compactMap { element -> Point? in
                if case .face(let face) = element, face.color == ring { face.corners[0] } else { nil }
            }
            return [try #require(corners.map(\.x).min()), try #require(corners.map(\.y).min())]
        }
        var places: [[Double]] = []
        for step in 1..<16 {
            let share = Double(step) / 16
            let back = try corner(to: next - 1, from: next, share)
            #expect(try corner(to: next, from: next - 1, 1 - share) == back, "\(step)")
            places.append(back)
        }
        #expect(Set(places).count > 2, "\(places)")
    }

    /// Over what is written, too, it shows where the output in hand is, and hides no number.
    @Test(arguments: ["2d", "conv2d", "3d", "maxpool2d"], sizes)
    func itIsSeenOnItsWayBack(name: String, size: Size) throws {
        let recipe = try #require(ReadyScenesTests.recipes.first { $0.name == name }).recipe
        let story = Story(try recipe.operation(reading: .none).subject(title: ""))
        let ring = try #require(Theme.dark.mark(.outputNow))
        for step in 0..<16 {
            var moment = Moment(placement: 0, .slide, of: story.storyboard.counts.taps)
            moment.travel = Travel(from: 1, to: 0, progress: Double(step) / 16)
            let seen = try #require(
                SeenLedger(story.scene(at: moment), size, Look(theme: .dark, view: .ledger)))
            let view = try #require(seen.layout.outputs.first)
            let corners = seen.picture.elements.compactMap { element -> Point? in
                if case .face(let face) = element, face.color == ring { face.corners[0] } else { nil }
            }
            let left = try #require(corners.map(\.x).min(), "\(seen.description)")
            #expect(abs(left - view.point(row: 0, column: 1 - moment.travel.progress).x) <= 1, "\(seen.description)")
            guard !view.cell.hasLargeDigits else { continue }
            let value = try #require(seen.scene.output[seen.ledger.outputPosition(0, GridPlace(0, 0))].value)
            #expect(seen.shows(value, view, 0, 0), "\(seen.description)")
        }
    }

    /// On its way it leaves a number that can be read.
    @Test(arguments: ThemesTests.ladders, sizes)
    func whatItLeavesCanBeRead(theme: Theme, size: Size) throws {
        for step in 0...16 {
            let seen = try seen(.slide, size, theme: theme, progress: Double(step) / 16)
            let view = try #require(seen.layout.outputs.first)
            let sum = seen.scene.output[[0, 1, 0]].value
            guard !view.cell.hasLargeDigits else { continue }
            #expect(seen.shows(try #require(sum), view, 1, 0), "\(step): \(seen.description)")
            let corner = view.point(row: 1, column: 0)
            for row in Int(corner.y)..<Int(corner.y + view.cell.height) {
                for column in Int(corner.x)..<Int(corner.x + view.cell.width) {
                    let cell = seen.canvas[column, row]
                    guard "0123456789".unicodeScalars.contains(cell.character) else { continue }
                    let (ink, ground) = (try #require(cell.foreground), try #require(cell.background))
                    #expect(ink.contrast(with: ground) >= 4.4, "\(step): \(seen.description)")
                }
            }
        }
    }
}
