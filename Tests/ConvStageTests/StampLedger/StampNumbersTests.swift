@testable import ConvStage
import ConvEngine
import ConvStory
import Picture
import Support
import Testing

/// Every number of a stamp by where it stands, against the engine.
@Suite struct StampNumbersTests {
    static let seeds: Range<UInt64> = 0..<30

    @Test func thereAreSome() throws {
        let seen = try (0..<30).flatMap(SeenStamp.random)
        #expect(seen.count { $0.layout.choice.isDomino } > 50)
        #expect(seen.count { $0.layout.products != nil } > 50)
        #expect(seen.count { !$0.layout.output.isWhole } > 50)
    }

    /// Each picture is drawn once, and all that stands on it is read.
    @Test(arguments: seeds)
    func everyNumber(seed: UInt64) throws {
        for seen in try SeenStamp.random(seed: seed) {
            checkInput(seen)
            checkKernel(seen)
            if seen.scene.moment.phase != .write || seen.look.theme.isMono { checkProducts(seen) }
            checkOutputs(seen)
        }
    }

    private func checkInput(_ seen: SeenStamp) {
        let convolution = seen.scene.subject.convolution
        for plane in seen.inputs where seen.hasText(plane.view) {
            for place in plane.places {
                let channel = seen.hasDepth ? seen.stamp.input[0] : seen.scene.channels.lowerBound + plane.index
                let position: Position =
                    seen.hasDepth
                    ? [channel, plane.index, place.row, place.column] : [channel, place.row, place.column]
                let value = convolution.input[position]
                #expect(
                    seen.text(plane.view, place) == seen.expected(value, plane.view),
                    "\(position): \(seen.description)")
            }
        }
    }

    /// Each weight, and in cells of two rows what it is multiplied with below it, once the kernel has come.
    private func checkKernel(_ seen: SeenStamp) {
        let isStacked = seen.layout.choice.isDomino && seen.scene.light > 0
        for plane in seen.kernels where seen.hasText(plane.view) {
            for place in plane.places {
                let weight = seen.stamp.weight(cell(seen, plane.index, place)).value
                #expect(
                    seen.text(plane.view, place, half: isStacked ? 0 : nil) == seen.expected(weight, plane.view),
                    "\(place): \(seen.description)")
                guard isStacked else { continue }
                #expect(
                    seen.text(plane.view, place, half: 1) == seen.expected(seen.stamp.value, plane.view),
                    "\(place): \(seen.description)")
            }
        }
    }

    private func cell(_ seen: SeenStamp, _ plane: Int, _ place: GridPlace) -> Position {
        seen.hasDepth ? [plane, place.row, place.column] : [place.row, place.column]
    }

    private func index(of cell: Position, _ seen: SeenStamp) -> Int {
        zip(seen.scene.subject.convolution.kernelExtents, cell).reduce(0) { $0 * $1.0 + $1.1 }
    }

    /// What a pair comes to, if it is made.
    private func product(_ cell: Position, _ seen: SeenStamp) -> Double? {
        let (moment, index) = (seen.scene.moment, index(of: cell, seen))
        let isMade =
            moment.phase >= .multiply
            && (index < moment.multiplied || (moment.phase == .multiply && index == moment.multiplied))
        return isMade ? seen.stamp.value * seen.stamp.weight(cell).value : nil
    }

    /// None before its pair is multiplied, and none once it is on its way or added: a number is in one place.
    private func checkProducts(_ seen: SeenStamp) {
        for plane in seen.products where seen.hasText(plane.view) {
            for place in plane.places {
                let value =
                    seen.scene.moment.phase == .rest ? nil : product(cell(seen, plane.index, place), seen)
                #expect(
                    seen.text(plane.view, place) == seen.expected(value, plane.view),
                    "\(place): \(seen.description)")
            }
        }
    }

    /// What stood on the output stands there until all is added; in cells of two rows what is added stands below it, from
    /// when it is made. Where there is no place for products it is added at once.
    private func checkOutputs(_ seen: SeenStamp) {
        let (stamp, moment) = (seen.stamp, seen.scene.moment)
        // What is on its way lies over the cells.
        let hasNoProducts = !seen.layout.choice.isDomino && seen.layout.choice.products == .none
        let isFlying = moment.phase == .write && seen.layout.products != nil && !seen.look.theme.isMono
        for plane in seen.outputs where seen.hasText(plane.view) && !isFlying {
            for place in plane.places {
                let output = seen.output(plane.index, place)
                let cell = stamp.cell(over: output)
                // The first stamp that comes to a place is added to 0.
                let isFirst = cell != nil && moment.phase > .slide
                let before = stamp.received(by: output, including: moment.phase == .rest)
                let sum = seen.expected(before ?? (isFirst ? 0 : nil), plane.view)
                guard seen.layout.choice.isDomino, seen.painter.isLaidDown,
                    let product = cell.flatMap({ product($0, seen) })
                else {
                    let made = hasNoProducts && seen.painter.isLaidDown ? cell.flatMap { product($0, seen) } : nil
                    let grown = made.map { seen.expected((before ?? 0) + $0, plane.view) } ?? sum
                    #expect(seen.text(plane.view, place) == grown, "\(output): \(seen.description)")
                    continue
                }
                #expect(seen.text(plane.view, place, half: 0) == sum, "\(output): \(seen.description)")
                #expect(
                    seen.text(plane.view, place, half: 1) == seen.expected(product, plane.view),
                    "\(output): \(seen.description)")
            }
        }
    }

    /// Cells that a later stamp reaches are told from those that are finished.
    @Test(arguments: seeds)
    func whatMayStillGrow(seed: UInt64) throws {
        let story = try SeenStamp.story(seed: seed)
        var generator = SeededRandom(seed: seed)
        let count = story.storyboard.counts.placements
        let index = generator.pick(0..<count)
        let stamp = story.scene(at: story.storyboard.time(completing: index)).stamp
        let convolution = story.convolution
        let later = ((index + 1)..<count).prefix(40).map { Stamp($0, of: convolution) }
        let isAll = count - index - 1 <= 40
        for offset in 0..<convolution.outputShape.count {
            let output = convolution.outputShape.position(at: offset)
            guard output[0] <= stamp.filter else { continue }
            let isReached = later.contains { $0.cell(over: output) != nil && $0.filter == output[0] }
            let isFinished = stamp.isFinished(output, including: true)
            if isReached { #expect(!isFinished, "\(output) of \(convolution.summary)") }
            if isAll, !isReached { #expect(isFinished, "\(output) of \(convolution.summary)") }
        }
    }
}
