@testable import ConvStage
import ConvEngine
import ConvStory
import Picture
import Picture
import Support
import Testing

/// Every number on a ledger by where it stands, against the engine.
@Suite struct LedgerNumbersTests {
    static let seeds: Range<UInt64> = 0..<60

    /// Covered cells of dominoes hold two numbers, and are another test's.
    @Test(arguments: seeds)
    func input(seed: UInt64) throws {
        for seen in try SeenLedger.random(seed: seed, count: 8) {
            for (view, row) in zip(seen.layout.inputs, seen.layout.rows) {
                for place in view.extent.places where !isDomino(seen, row, place) {
                    let coordinate = seen.ledger.inputPosition(seen.ledger.rows[row], place)
                    let isRight =
                        value(at: coordinate, of: seen.scene.subject.convolution).map {
                            seen.shows($0, view, place.row, place.column)
                        } ?? mayShowZero(seen, row, place).contains(seen.shows(0, view, place.row, place.column))
                    #expect(isRight, "\(coordinate): \(seen.description)")
                }
            }
        }
    }

    /// Whether the zero of padding is there: where it is covered, and nowhere else; on its way the kernel may be over
    /// it or not. Of a pooling it counts for a mean at most.
    private func mayShowZero(_ seen: SeenLedger, _ row: Int, _ place: GridPlace) -> [Bool] {
        guard seen.ledger.rows[row].kernelChannel != nil else { return [false] }
        if seen.scene.light == 0 { return [false, true] }
        let coordinate = seen.ledger.inputPosition(seen.ledger.rows[row], place)
        let isBeyond = zip(seen.scene.axes, coordinate.dropFirst()).contains { $0.source(at: $1) == .beyond }
        guard !isBeyond, kernelCell(seen, over: place) != nil else { return [false] }
        switch seen.scene.subject.convolution.combine {
        case .weights, .mean(countsPadding: true): return [true]
        default: return [false]
        }
    }

    /// Nil where nothing, or a zero, stands for it.
    private func value(at coordinate: Position, of convolution: Convolution) -> Double? {
        var position = [coordinate[0]]
        for (axis, padded) in zip(convolution.axes, coordinate.dropFirst()) {
            guard let index = axis.source(at: padded).index else { return nil }
            position.append(index)
        }
        return convolution.input[Position(position)]
    }

    private func isDomino(_ seen: SeenLedger, _ row: Int, _ place: GridPlace) -> Bool {
        seen.painter.showsDominoes && kernelCell(seen, over: place) != nil
    }

    /// Which cell of the kernel stands on a cell of the input.
    private func kernelCell(_ seen: SeenLedger, over place: GridPlace) -> GridPlace? {
        let starts = seen.scene.subject.convolution.placements[seen.scene.moment.placement].starts
        let axes = seen.scene.axes.suffix(2)
        let first = seen.layout.first
        let coordinates = [first.row + place.row, first.column + place.column]
        let cells = zip(axes, zip(starts.suffix(2), coordinates)).map { axis, places -> Int? in
            let distance = places.1 - places.0
            guard distance >= 0, distance % axis.dilation == 0, distance / axis.dilation < axis.kernelExtent else {
                return nil
            }
            return distance / axis.dilation
        }
        guard let row = cells[0], let column = cells[1] else { return nil }
        return GridPlace(row, column)
    }

    @Test(arguments: seeds)
    func dominoes(seed: UInt64) throws {
        for seen in try SeenLedger.random(seed: seed, count: 8) where seen.painter.showsDominoes {
            let convolution = seen.scene.subject.convolution
            for place in seen.ledger.shape.input.places {
                guard let cell = kernelCell(seen, over: place) else { continue }
                let view = seen.layout.inputs[0]
                let row = seen.ledger.rows[0]
                let input = value(at: seen.ledger.inputPosition(row, place), of: convolution) ?? 0
                let position = try #require(seen.ledger.kernelPosition(row, cell))
                let weight = convolution.weight(
                    filter: seen.scene.filter, channel: position[0], cell: Position(position.dropFirst()))
                #expect(
                    seen.shows(input, view, place.row, place.column, half: 0)
                        || (input == 0 && seen.text(view, place.row, place.column, half: 0).isEmpty),
                    "x at \(place): \(seen.description)")
                let w = try #require(weight).value
                let text = ValueText.fitted(w, width: view.cell.digits).filter { $0 != " " }
                let isRight =
                    seen.text(view, place.row, place.column, half: 1) == text
                    || seen.shows(w, view, place.row, place.column, half: 1)
                #expect(isRight, "w at \(place): \(seen.description)")
            }
        }
    }

    @Test(arguments: seeds)
    func kernel(seed: UInt64) throws {
        for seen in try SeenLedger.random(seed: seed, count: 8) where seen.layout.plan.showsKernel {
            for (view, row) in zip(seen.layout.kernels, seen.layout.rows) where seen.isRead(row) {
                for place in view.extent.places {
                    let position = try #require(seen.ledger.kernelPosition(seen.ledger.rows[row], place))
                    let weight = seen.scene.subject.convolution.weight(
                        filter: seen.scene.filter, channel: position[0], cell: Position(position.dropFirst()))
                    let value = try #require(weight).value
                    #expect(seen.shows(value, view, place.row, place.column), "\(position): \(seen.description)")
                }
            }
        }
    }

    /// None before its tap; all are there from then on, until the kernel moves on.
    @Test(arguments: seeds)
    func products(seed: UInt64) throws {
        for seen in try SeenLedger.random(seed: seed, count: 8)
        where seen.layout.plan.hasProducts && seen.scene.moment.fading == 0 {
            let scene = seen.scene
            let taps = Array(scene.subject.convolution.placements[scene.moment.placement].taps)
            for (view, row) in zip(seen.layout.products, seen.layout.rows) where seen.isRead(row) {
                for place in view.extent.places {
                    let index = seen.ledger.kernelPosition(seen.ledger.rows[row], place).map {
                        offset(of: $0, in: scene)
                    }
                    guard let index, index <= scene.moment.multiplied, scene.moment.phase >= .multiply else {
                        #expect(seen.isEmpty(view, place.row, place.column), "too early: \(seen.description)")
                        continue
                    }
                    // The one in hand appears when it is multiplied; of a pooling the padding has nothing to give.
                    let isSure = index < scene.moment.multiplied && (scene.kernel != nil || taps[index].input != nil)
                    let value = taps[index].x * (taps[index].w ?? 1)
                    let isThere = seen.shows(value, view, place.row, place.column)
                    // The winner passes over others on its way.
                    if let journey = seen.painter.journey, passes(journey, place, on: view) { continue }
                    #expect(
                        isThere || (!isSure && seen.isEmpty(view, place.row, place.column)),
                        "\(value) at \(place): \(seen.description)")
                }
            }
        }
    }

    /// In the order of the taps.
    private func offset(of position: Position, in scene: Scene) -> Int {
        zip(position.dropFirst(), scene.products.extents).reduce(position[0]) { $0 * $1.1 + $1.0 }
    }

    /// No sum of a row before its first product; of a row that is complete, all of it.
    @Test(arguments: seeds)
    func sums(seed: UInt64) throws {
        for seen in try SeenLedger.random(seed: seed, count: 8)
        where seen.layout.plan.hasSums && seen.scene.kernel != nil && seen.scene.moment.fading == 0 {
            let scene = seen.scene
            let taps = Array(scene.subject.convolution.placements[scene.moment.placement].taps)
            let made = scene.moment.phase < .multiply ? 0 : scene.moment.multiplied
            for (view, row) in zip(seen.layout.sums, seen.layout.rows) where seen.isRead(row) {
                let first = try #require(seen.ledger.kernelPosition(seen.ledger.rows[row], GridPlace(0, 0)))
                let start = offset(of: first, in: scene)
                let values = taps[start..<start + seen.ledger.kernel.places.count].map { $0.x * ($0.w ?? 1) }
                let (count, inHand) = (min(max(made - start, 0), values.count), scene.tap?.index)
                // The product in hand may or may not be made.
                let mayHaveMore = inHand == start + count && count < values.count
                let isRight = [count, count + 1].prefix(mayHaveMore ? 2 : 1).contains { count in
                    count == 0
                        ? seen.isEmpty(view, 0, 0) : seen.shows(values.prefix(count).reduce(0, +), view, 0, 0)
                }
                #expect(isRight, "row \(row), \(values), \(count) made: \(seen.description)")
            }
        }
    }

    /// No number before it is written; in the ring a `?`, from when the kernel has come until then.
    @Test(arguments: seeds)
    func output(seed: UInt64) throws {
        for seen in try SeenLedger.random(seed: seed, count: 8) where !seen.scene.isSweeping {
            let (scene, convolution) = (seen.scene, seen.scene.subject.convolution)
            for (plane, view) in zip(seen.layout.outputPlanes, seen.layout.outputs) {
                for place in view.extent.places {
                    let output = seen.ledger.outputPosition(plane, place)
                    let step = convolution.outputShape.offset(of: output)
                    let text = seen.text(view, place.row, place.column)
                    let isInHand = step == scene.moment.placement
                    // A result on its way to its own cell passes those that are to come, and none that is written.
                    if step > scene.moment.placement, let journey = seen.painter.journey,
                        passes(journey, place, on: view)
                    {
                        continue
                    }
                    // Where outputs are colours only the question is written.
                    guard view.cell.hasNumber else {
                        #expect(text.isEmpty || (text == "?" && isInHand), "\(output): \(seen.description)")
                        continue
                    }
                    if step < scene.moment.placement || (isInHand && scene.moment.phase == .rest) {
                        let sum = convolution.placements[step].sum
                        #expect(seen.shows(sum, view, place.row, place.column), "\(output): \(seen.description)")
                    } else if isInHand, [.light, .multiply, .sum].contains(scene.moment.phase), scene.light > 0 {
                        #expect(seen.asks(view, place.row, place.column), "\(output): \(seen.description)")
                    } else if !isInHand || scene.moment.phase == .slide {
                        #expect(seen.isEmpty(view, place.row, place.column), "\(output): \(seen.description)")
                    }
                }
            }
        }
    }

    private func passes(_ journey: Journey, _ place: GridPlace, on view: PlaneView) -> Bool {
        let (corner, now) = (view.point(row: Double(place.row), column: Double(place.column)), journey.place)
        return corner.x < now.x + journey.view.cell.width + 1 && now.x < corner.x + view.cell.width + 1
            && corner.y < now.y + journey.view.cell.height + 1 && now.y < corner.y + view.cell.height + 1
    }
}
