@testable import ConvStage
import ConvEngine
import ConvRecipe
import ConvStory
import Picture
import Support
import Terminal
import Testing

/// What rides on the input where there are no colours, or no parts of characters.
@Suite struct MonoMotionTests {
    private func story(_ name: String) throws -> Story {
        let recipe = try #require(ReadyScenesTests.recipes.first { $0.name == name }).recipe
        return Story(try recipe.operation(reading: .none).subject(title: name))
    }

    private func slide(_ name: String, _ placement: Int, _ look: Look, columns: Int = 80, rows: Int = 22) throws
        -> [SeenLedger]
    {
        let story = try story(name)
        return try (0...12).map { step in
            let progress = Double(step) / 12
            let moment = Moment(placement: placement, .slide, of: story.storyboard.counts.taps, progress: progress)
            return try #require(SeenLedger(story.scene(at: moment), Size(columns: columns, rows: rows), look))
        }
    }

    /// The cells of a plane in which a character has a style.
    private func cells(_ seen: SeenLedger, on view: PlaneView, with style: TextStyle) -> [GridPlace] {
        view.extent.places.filter { place in
            let corner = view.point(row: Double(place.row), column: Double(place.column))
            return (Int(corner.y)..<Int(corner.y + view.cell.height)).contains { row in
                (Int(corner.x)..<Int(corner.x + view.cell.width)).contains {
                    seen.canvas[$0, row].style.contains(style)
                }
            }
        }
    }

    /// The column of every character of a plane that has a style.
    private func columns(_ seen: SeenLedger, on view: PlaneView, with style: TextStyle) -> [Int] {
        (Int(view.origin.y)..<Int(view.origin.y + view.height)).flatMap { row in
            (Int(view.origin.x)..<Int(view.origin.x + view.width)).filter {
                seen.canvas[$0, row].style.contains(style)
            }
        }
    }

    /// Whether a number of the input is seen as a whole.
    private func shows(_ place: GridPlace, _ seen: SeenLedger) throws -> Bool {
        let view = try #require(seen.layout.inputs.first)
        let value = try #require(seen.scene.input[seen.ledger.inputPosition(seen.ledger.rows[0], place)].value)
        let corner = view.point(row: Double(place.row), column: Double(place.column))
        let cells = (Int(corner.x)..<Int(corner.x + view.cell.width)).map { seen.canvas[$0, Int(corner.y)].character }
        let digits = "-0123456789".unicodeScalars
        return String(String.UnicodeScalarView(cells.filter(digits.contains))) == ValueText.shortest(value)
    }

    /// The kernel glides from one place to the other column by column, as large as it is, on every plane that it rides on.
    @Test(arguments: ["2d", "conv2d", "3d", "same_padding_no_strides", "dilation"], [(80, 22), (120, 34)])
    func theKernelRides(name: String, size: (columns: Int, rows: Int)) throws {
        for grain in [Grain.quarters, .whole] {
            let frames = try slide(
                name, 1, Look(theme: .mono, grain: grain), columns: size.columns, rows: size.rows)
            for index in frames[0].layout.inputs.indices {
                let view = frames[0].layout.inputs[index]
                let ways = frames.map { columns($0, on: view, with: .underlined) }
                let kernel = frames[0].ledger.kernel
                for (columns, seen) in zip(ways, frames) {
                    let each = Int(view.cell.width) - 1
                    #expect(columns.count == kernel.places.count * each, "\(seen.description)")
                }
                let starts = ways.compactMap { $0.min() }
                let first = Int(view.origin.x)
                let all = first...first + Int(view.cell.width)
                #expect(starts == starts.sorted() && Set(starts) == Set(all), "\(starts)")
            }
        }
    }

    /// Round what is pooled there is a whole frame where cells have two rows.
    @Test(arguments: [Look(theme: .mono), Look(theme: .mono, grain: .whole)])
    func aPoolingHasAFrame(look: Look) throws {
        let frames = try slide("maxpool2d", 1, look)
        let (left, right) = look.grain == .whole ? ("+", "+") : ("┌", "┐")
        var starts: [Int] = []
        for seen in frames {
            let input = try #require(seen.layout.inputs.first)
            let upper = Array(seen.canvas.text(ofRow: Int(input.origin.y) - 1))
            let lower = seen.canvas.text(ofRow: Int(input.origin.y) + 3)
            let start = try #require(upper.firstIndex { String($0) == left }, "\(seen.description)")
            #expect(
                upper[(start + 1)...].contains { String($0) == right }
                    && lower.contains(look.grain == .whole ? "-" : "─"))
            starts.append(start)
            // No number is covered.
            for place in input.extent.places {
                #expect(try shows(place, seen), "\(seen.description)")
            }
        }
        #expect(starts == starts.sorted() && starts.first != starts.last)
    }

    /// Where characters have no parts, a frame of colour has an upper and a lower edge, too, and covers no number.
    @Test func aFrameIsWholeWithoutParts() throws {
        for seen in try slide("maxpool2d", 1, Look(theme: .dark, grain: .whole)) {
            let input = try #require(seen.layout.inputs.first)
            let orange = Theme.dark.cube(.kernel)?.front
            func edge(_ row: Int) -> Int {
                (0..<seen.size.columns).count { seen.canvas[$0, row].background == orange }
            }
            let top = Int(input.origin.y)
            #expect(edge(top - 1) >= 10 && edge(top + 3) >= 10, "\(seen.description)")
            for place in input.extent.places {
                #expect(try shows(place, seen), "\(seen.description)")
            }
        }
    }

    /// What a filter does not read is fainter than what it reads, and has no signs.
    @Test func whatIsNotReadIsDim() throws {
        let story = try story("depthwise")
        let moment = Moment(placement: 2, .multiply, pair: 4, of: story.storyboard.counts.taps)
        let seen = try #require(
            SeenLedger(story.scene(at: moment), Size(columns: 120, rows: 34), Look(theme: .mono)))
        #expect(!seen.canvas.drawing.contains("{"))
        for (row, view) in zip(seen.layout.rows, seen.layout.inputs) {
            let dim = cells(seen, on: view, with: .dim)
            #expect(dim.count == (seen.ledger.rows[row].kernelChannel == nil ? view.extent.places.count : 0))
        }
    }
}
