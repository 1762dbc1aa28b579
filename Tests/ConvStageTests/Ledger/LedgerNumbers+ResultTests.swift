@testable import ConvStage
import ConvEngine
import ConvRecipe
import ConvStory
import Picture
import Support
import Terminal
import Testing

/// The result on its way into the ring.
extension LedgerNumbersTests {
    /// Until it is written a result is on its way, once: to the right, from below the output upwards, and it ends where the
    /// ring is.
    @Test(arguments: seeds)
    func theResultTravelsOnce(seed: UInt64) throws {
        let story = try SeenLedger.story(seed: seed)
        var lot = SeededRandom(seed: seed)
        let placement = lot.pick(0..<story.storyboard.counts.placements)
        let size = lot.pick(SeenLedger.sizes)
        var moment = story.storyboard.moment(at: story.storyboard.time(completing: placement))
        guard !moment.isSwept else { return }
        moment.phase = .write
        var last: Point?
        for step in 0...10 {
            moment.progress = Double(step) / 10
            guard let seen = SeenLedger(story.scene(at: moment), size, Look(theme: .dark, view: .ledger)) else {
                return
            }
            guard let journey = seen.painter.journey else {
                #expect(seen.scene.output[try #require(seen.scene.hand.output)].presence >= 0.5)
                continue
            }
            let (place, goal) = (journey.place, try #require(journey.stops.last))
            if let last {
                #expect(place.x >= last.x && (last.x < goal.x || place.y <= last.y), "\(seen.description)")
            }
            #expect(place.x <= goal.x)
            #expect(journey.cell.value == seen.scene.subject.convolution.placements[placement].sum)
            // While it is on its way no line says it.
            #expect(!seen.scene.words.sentence.contains("="))
            if case .terms(let terms) = seen.scene.words.calculation {
                #expect(terms.ending.description.hasSuffix("= ?") && terms.bareResult.description == " = ?")
            }
            last = place
        }
        #expect(last != nil)
    }

    /// Without colours it has no ground: it is in reverse, in sight all the way, and of what it passes nothing is left that
    /// could be read with it.
    @Test(arguments: ["2d", "3d", "edge-3d", "sobel"], [(80, 24), (120, 36)])
    func withoutColoursItMakesNoOtherNumber(name: String, size: (columns: Int, rows: Int)) throws {
        let recipe = try #require(ReadyScenesTests.recipes.first { $0.name == name }).recipe
        let story = Story(try recipe.operation(reading: .none).subject(title: name))
        let (placement, taps) = (7, story.storyboard.counts.taps)
        func seen(_ progress: Double) throws -> SeenLedger {
            let moment = Moment(placement: placement, .write, pair: taps, of: taps, progress: progress)
            return try #require(
                SeenLedger(
                    story.scene(at: moment), Size(columns: size.columns, rows: size.rows),
                    Look(theme: .mono, view: .ledger)))
        }
        for step in 0..<30 {
            let seen = try seen(Double(step) / 60)
            let journey = try #require(seen.painter.journey)
            let moving = journey.view.placed(at: journey.corner(seen.look))
            let here = moving.bounds(of: GridPlace(0, 0))
            let value = try #require(journey.cell.value)
            #expect(
                seen.number(on: moving, GridPlace(0, 0)) { $0.contains(.reversed) } == ValueText.shortest(value),
                "\(seen.description)")
            for (plane, view) in zip(seen.layout.outputPlanes, seen.layout.outputs) {
                for place in view.extent.places {
                    let cell = seen.scene.output[seen.ledger.outputPosition(plane, place)]
                    let isSeen = cell.value != nil && cell.way == nil && !view.bounds(of: place).meets(here)
                    let text = seen.number(on: view, place) { !$0.contains(.reversed) }
                    #expect(text == (isSeen ? cell.value.map { ValueText.shortest($0) } : ""), "\(seen.description)")
                }
            }
        }
    }

    private func written(_ name: String, columns: Int = 80) throws -> SeenLedger {
        let recipe = try #require(ReadyScenesTests.recipes.first { $0.name == name }).recipe
        let story = Story(try recipe.operation(reading: .none).subject(title: name))
        let moment = Moment(
            placement: 3, .write, pair: story.storyboard.counts.taps, of: story.storyboard.counts.taps, progress: 0)
        return try #require(
            SeenLedger(story.scene(at: moment), Size(columns: columns, rows: 22), Look(theme: .dark, view: .ledger)))
    }

    /// Where sums of rows are in the picture, it leaves from behind the last of them, which stays in sight; where a brace joins
    /// them, from its end.
    @Test(arguments: ["conv2d", "3d"], [80, 120])
    func itLeavesFromTheSums(name: String, columns: Int) throws {
        let seen = try written(name, columns: columns)
        let (journey, sum) = (try #require(seen.painter.journey), try #require(seen.layout.sums.last))
        let (start, end) = (journey.place, sum.origin.x + sum.width)
        if seen.layout.plan.hasBrace {
            #expect(start.y == journey.stops.last?.y && start.x == end + 1, "\(seen.description)")
        } else {
            #expect(abs(start.y - sum.origin.y) <= 1 && start.x == end, "\(seen.description)")
        }
    }

    /// Of a maximum the winner leaves, from its place among the cells of its window.
    @Test func itLeavesFromTheWinner() throws {
        let seen = try written("maxpool2d")
        let (start, view) = (try #require(seen.painter.journey).place, try #require(seen.layout.products.first))
        let place = try #require(view.cell(at: start))
        let value = seen.scene.products[try #require(seen.ledger.kernelPosition(seen.ledger.rows[0], place))].value
        #expect(value == seen.scene.result.sum(), "\(seen.description)")
    }

    /// Of one row of products the sum is told below the output, and rises from there.
    @Test func elseItRisesFromWhereItIsTold() throws {
        let seen = try written("2d")
        let journey = try #require(seen.painter.journey)
        let told = try #require(seen.layout.below.standing)
        #expect(journey.place.y + journey.view.cell.height == Double(told.lowerBound) && journey.stops.count == 2)
    }
}

extension SeenLedger {
    /// What can be read in a cell of characters of some style.
    fileprivate func number(on view: PlaneView, _ place: GridPlace, where isWanted: (TextStyle) -> Bool) -> String {
        let corner = view.point(row: Double(place.row), column: Double(place.column))
        let marks = (0..<Int(view.cell.width)).map { column in
            canvas[Int(corner.x) + column, Int(view.cell.numberRow(corner.y))]
        }
        let scalars = marks.filter { "-.0123456789".unicodeScalars.contains($0.character) && isWanted($0.style) }
        return String(String.UnicodeScalarView(scalars.map(\.character)))
    }
}
