@testable import ConvStage
import ConvEngine
import ConvStory
import Picture
import Support
import Terminal
import Testing

@Suite struct LedgerLayoutTests {
    static let seeds: Range<UInt64> = 0..<60

    private func layout(_ scene: Scene, _ size: Size, _ look: Look) -> LedgerLayout? {
        let plan = StagePlan(scene, in: Area(columns: size.columns, rows: size.rows), look: look)
        guard case .ledger(let painter) = plan.painter else { return nil }
        return painter.ledger.layout
    }

    @Test(arguments: seeds)
    func everythingIsOnTheScreen(seed: UInt64) throws {
        for seen in try SeenLedger.random(seed: seed, count: 8) {
            let fault = seen.picture.fault(columns: seen.size.columns, rows: seen.size.rows)
            #expect(fault == nil, "\(fault ?? ""): \(seen.description)")
        }
    }

    /// The arrays stay within their rows without being cut off: planes, their names, indices and signs.
    @Test(arguments: seeds)
    func arraysAreNotCutOff(seed: UInt64) throws {
        for seen in try SeenLedger.random(seed: seed, count: 8) {
            let area = seen.rows.arrays
            for view in planes(of: seen.layout) {
                #expect(view.origin.x >= Double(area.column) && view.origin.y >= Double(area.row))
                #expect(
                    view.origin.x + view.width <= Double(area.column + area.columns)
                        && view.origin.y + view.height <= Double(area.row + area.rows), "\(seen.description)")
            }
        }
    }

    private func planes(of layout: LedgerLayout) -> [PlaneView] {
        layout.inputs + layout.kernels + layout.products + layout.sums + layout.outputs
    }

    @Test(arguments: seeds)
    func planesStandBesideOneAnother(seed: UInt64) throws {
        for seen in try SeenLedger.random(seed: seed, count: 8) {
            let planes = planes(of: seen.layout)
            for (index, a) in planes.enumerated() {
                for b in planes[(index + 1)...] {
                    let isApart =
                        a.origin.x + a.width <= b.origin.x || b.origin.x + b.width <= a.origin.x
                        || a.origin.y + a.height <= b.origin.y || b.origin.y + b.height <= a.origin.y
                    #expect(isApart, "\(a) and \(b): \(seen.description)")
                }
            }
            guard let block = seen.block?.layout else { continue }
            let projection = block.projection
            let (left, right) = (projection.origin.x, projection.origin.x + block.columns)
            let whole = try #require(seen.block?.block.whole)
            let top = projection.point(depth: Double(whole.layers), row: 0, column: 0).y
            for plane in planes {
                let labels = seen.layout.inputs.contains(plane) ? seen.layout.plan.labels.columns : 0
                let isApart =
                    right <= plane.origin.x - labels || plane.origin.x + plane.width <= left
                    || plane.origin.y + plane.height <= top
                #expect(isApart, "\(plane): \(seen.description)")
            }
        }
    }

    /// Nothing moves while the story goes on; where not all rows fit, or the input is cut, only what is in their slot does.
    @Test(arguments: seeds)
    func itIsTheSameForAllPlacements(seed: UInt64) throws {
        let story = try SeenLedger.story(seed: seed)
        var lot = SeededRandom(seed: seed)
        for size in SeenLedger.sizes {
            let look = lot.pick(SeenLedger.looks)
            let layouts = (0..<12).map { _ in
                layout(story.scene(at: VolumeCase.moment(of: story, &lot)), size, look)
            }
            guard let first = layouts[0] else {
                #expect(layouts.allSatisfy { $0 == nil })
                continue
            }
            for layout in layouts {
                let layout = try #require(layout)
                #expect(layout.plan == first.plan && layout.rows.count == first.rows.count)
                #expect(planes(of: layout) == planes(of: first))
                let isSamePage = layout.outputPlanes == first.outputPlanes
                if layout.rows == first.rows, isSamePage { #expect(layout.scrolled(to: first.first) == first) }
            }
        }
    }

    /// Of an input that is cut at least half is shown, the whole kernel wherever it is, and where it goes on beyond.
    @Test(arguments: seeds)
    func anInputThatIsCutShowsWhatIsCovered(seed: UInt64) throws {
        for seen in try SeenLedger.random(seed: seed, count: 16) {
            let (layout, whole) = (seen.layout, seen.ledger.shape.input)
            let view = layout.inputs[0]
            guard view.extent != whole else { continue }
            #expect(2 * view.extent.rows >= whole.rows && 2 * view.extent.columns >= whole.columns)
            let marks = seen.picture.elements.compactMap { if case .text(let run) = $0 { run.text } else { nil } }
            #expect(marks.contains("↑") == (layout.first.row > 0), "\(seen.description)")
            #expect(marks.contains("↓") == (layout.first.row + view.extent.rows < whole.rows), "\(seen.description)")
            #expect(marks.contains("←") == (layout.first.column > 0), "\(seen.description)")
            let goesOn = layout.first.column + view.extent.columns < whole.columns
            let isSeen = (seen.rows.arrays.row..<Int(view.origin.y + view.height)).contains { row in
                Array(seen.canvas.text(ofRow: row)).prefix(Int(view.origin.x + view.width) + 1).contains("→")
            }
            #expect(isSeen == goesOn || seen.look.grain == .whole, "\(seen.description)")
            guard seen.scene.inspection == nil else { continue }
            let (ride, span) = (seen.ledger.ride, seen.ledger.shape.span)
            #expect(ride.row >= 0 && ride.row <= Double(view.extent.rows - span.rows), "\(seen.description)")
            #expect(
                ride.column >= 0 && ride.column <= Double(view.extent.columns - span.columns), "\(seen.description)")
        }
    }

    /// While the kernel slides on by its step, the place that it leaves and the one that it comes to are on one page, where
    /// that is large enough for both.
    @Test(arguments: seeds)
    func theKernelRidesInSight(seed: UInt64) throws {
        for seen in try SeenLedger.random(seed: seed, count: 16) where seen.scene.inspection == nil {
            let (shown, shape) = (seen.layout.inputs[0].extent, seen.ledger.shape)
            let (from, to) = (PlaneExtent(seen.scene.hand.way.from), PlaneExtent(seen.scene.hand.way.to))
            let hasRoom =
                shown.rows >= shape.span.rows + shape.step.rows
                && shown.columns >= shape.span.columns + shape.step.columns
            guard hasRoom, from.rows <= to.rows, from.columns <= to.columns else { continue }
            #expect(shows(from, seen) && shows(to, seen), "\(seen.description)")
        }
    }

    /// Whether the whole kernel is on the page where it stands there.
    private func shows(_ start: PlaneExtent, _ seen: SeenLedger) -> Bool {
        let (first, view, span) = (seen.layout.first, seen.layout.inputs[0].extent, seen.ledger.shape.span)
        return start.rows >= first.row && start.rows + span.rows <= first.row + view.rows
            && start.columns >= first.column && start.columns + span.columns <= first.column + view.columns
    }

    /// An input of seven rows and columns in the smallest window, timeline and keys aside: numbers, not colours, and the
    /// window whole.
    @Test func theSmallestWindowShowsNumbersOfAPaddedInput() throws {
        let story = try SeenLedger.padded()
        for placement in [0, 12, 24] {
            let scene = story.scene(at: story.storyboard.moment(at: story.storyboard.time(completing: placement)))
            let seen = try #require(SeenLedger(scene, Size(columns: 40, rows: 10), Look(theme: .dark)))
            #expect(seen.layout.inputs[0].extent == PlaneExtent(rows: 5, columns: 4))
        }
    }

    /// The plane that is written is on the page that is shown.
    @Test(arguments: seeds)
    func theOutputInHandIsShown(seed: UInt64) throws {
        for seen in try SeenLedger.random(seed: seed, count: 12) {
            let shown = seen.layout.outputPlanes
            #expect(shown.contains(seen.ledger.outputInHand) && shown.count <= seen.layout.outputs.count)
            #expect(shown.upperBound <= seen.ledger.shape.outputs, "\(seen.description)")
        }
    }

    /// The row in hand is among those that are shown.
    @Test(arguments: seeds)
    func theRowInHandIsShown(seed: UInt64) throws {
        for seen in try SeenLedger.random(seed: seed, count: 12) {
            #expect(seen.layout.rows.contains(seen.ledger.rowInHand), "\(seen.description)")
        }
    }

    /// However large: then there is another picture, and it is found at once.
    @Test(.timeLimit(.minutes(1)), arguments: VolumeCase.largeNames.filter { $0 != "endless" })
    func whatIsLargeHasNoLedger(name: String) throws {
        let story = Story(try VolumeCase.large(name))
        for size in SeenLedger.sizes {
            for look in SeenLedger.looks.prefix(2) {
                #expect(layout(story.scene(at: .start), size, look) == nil)
            }
        }
    }

    /// Of more planes than any screen has, there are pages, and it is said which.
    @Test(.timeLimit(.minutes(1))) func anEndlessOutputHasPages() throws {
        let story = Story(try VolumeCase.large("endless"))
        let seen = try #require(
            SeenLedger(story.scene(at: .start), Size(columns: 80, rows: 24), Look(theme: .dark, view: .ledger)))
        #expect(seen.layout.outputPlanes.count < seen.ledger.shape.outputs)
        let row = try #require(seen.layout.below.pages)
        #expect(seen.canvas.text(ofRow: row).contains("…"), "\(seen.description)")
    }

    /// So many of how many.
    @Test func pagesSayWhichTheyAre() throws {
        var lot = SeededRandom(seed: 1)
        let story = Story(
            try Convolution(
                input: lot.tensor([2, 4, 4]), weight: lot.tensor([99, 2, 3, 3]), parameters: Parameters(spatialRank: 2)
            ))
        let seen = try #require(
            SeenLedger(story.scene(at: .start), Size(columns: 60, rows: 20), Look(theme: .dark, view: .ledger)))
        let row = try #require(seen.layout.below.pages)
        #expect(seen.canvas.text(ofRow: row).contains("of 99"), "\(seen.description)")
        #expect(seen.layout.outputPlanes.count == 4)
    }

    // MARK: The scenes that start without arguments

    private func conv2d() throws -> Story {
        var lot = SeededRandom(seed: 1)
        return Story(
            try Convolution(
                input: lot.tensor([3, 5, 5]), weight: lot.tensor([2, 3, 3, 3]), parameters: Parameters(spatialRank: 2)))
    }

    /// Three channels of 5×5 in 24 rows, each with its kernel and its products.
    @Test func threeChannelsFitAnOldTerminal() throws {
        let story = try conv2d()
        let seen = try #require(
            SeenLedger(story.lastScene, Size(columns: 80, rows: 24), Look(theme: .dark)))
        #expect(seen.layout.rows == 0..<3)
        #expect(seen.layout.inputs.count == 3 && seen.layout.kernels.count == 3 && seen.layout.products.count == 3)
        #expect(seen.layout.outputs.count == 2)
    }

    /// One channel is one picture: what is covered over what covers it.
    @Test(arguments: SeenLedger.sizes.dropFirst())
    func oneChannelIsDominoes(size: Size) throws {
        var lot = SeededRandom(seed: 1)
        let story = Story(
            try Convolution(
                input: lot.tensor([1, 5, 5]), weight: lot.tensor([1, 1, 3, 3]), parameters: Parameters(spatialRank: 2)))
        let seen = try #require(SeenLedger(story.lastScene, size, Look(theme: .dark)))
        #expect(seen.layout.isDomino && seen.layout.kernels.isEmpty)
    }
}
