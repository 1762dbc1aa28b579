import ConvEngine

/// A moment of a story as what is seen of it: named arrays of cells, what rides on what, and words.
///
/// A maker has decided what is lit, shown or left out. A painter of scenes knows roles and shapes, and never asks which
/// operation or which phase it is. It is one object, for a frame hands it to some thirty painters.
package final class Scene: Sendable {
    package let subject: Subject
    package let moment: Moment
    /// What the viewer points at; nil while the story goes on.
    package let inspection: Inspection?
    package let source: SceneSource

    package let input: SceneArray
    /// Nil where nothing is weighted.
    package let kernel: SceneArray?
    /// What is made of the section in hand.
    package let products: SceneArray
    package let output: SceneArray
    /// What the products and the kernel ride on.
    package let ground: Ground

    package let hand: SceneHand
    package let progress: SceneProgress
    package let result: SceneResult
    package let words: any SceneWords
    /// What the viewer has marked; nil while nothing is to be marked.
    let marks: SceneKey.Marks?

    package init(
        subject: Subject, moment: Moment, inspection: Inspection?, source: SceneSource, input: SceneArray,
        kernel: SceneArray?, products: SceneArray, output: SceneArray, ground: Ground, hand: SceneHand,
        progress: SceneProgress, result: SceneResult, words: any SceneWords
    ) {
        (self.subject, self.moment, self.inspection, self.source) = (subject, moment, inspection, source)
        (self.input, self.kernel, self.products, self.output) = (input, kernel, products, output)
        (self.ground, self.hand, self.progress, self.result) = (ground, hand, progress, result)
        (self.words, marks) = (words, nil)
    }

    /// The same with another input and other products, and with what is marked of it.
    init(_ scene: Scene, input: SceneArray, products: SceneArray, marks: SceneKey.Marks?) {
        (subject, moment, inspection, source) = (scene.subject, scene.moment, scene.inspection, scene.source)
        (kernel, output, ground) = (scene.kernel, scene.output, scene.ground)
        (hand, progress, result, words) = (scene.hand, scene.progress, scene.result, scene.words)
        (self.input, self.products, self.marks) = (input, products, marks)
    }

    /// The same once more.
    package convenience init(_ scene: Scene) {
        self.init(scene, input: scene.input, products: scene.products, marks: scene.marks)
    }

    /// The array over which the kernel moves.
    package enum Ground: Equatable, Sendable {
        /// It gathers what it covers.
        case input
        /// It is laid down, and adds up.
        case output
    }
}

/// What a scene was made from: for code, which is written from the same numbers.
package enum SceneSource: Sendable {
    case placement(Placement)
    case stamp(Stamp)
}

extension Scene {
    /// The spatial axes: what lies at a padded coordinate, and how far the kernel steps. How many outputs are seen is known to
    /// ``output`` alone.
    package var axes: [Axis] { subject.convolution.axes }
    package var measures: Measures { subject.measures }
    /// What there is to see, in one line.
    package var about: String? {
        switch source {
        case .placement: subject.about?.gathering
        case .stamp: subject.about?.stamping
        }
    }
    package var precision: Int? { subject.precision }
    /// From black to white, where the input is an image.
    package var pixels: ClosedRange<Double>? { subject.pixels }
    /// Between which numbers the outputs lie; where one is asked for, between which they may lie.
    package var outputRange: OutputRange {
        moment.veil.isDisjoint(with: [.value, .size, .range])
            ? subject.outputRange : subject.allowedRange
    }
    /// Whether the kernel is not to be seen where it begins.
    package var hidesFirstWindow: Bool { moment.hidesFirstWindow }
    /// Whether it may be seen how large the output is.
    package var showsSize: Bool { !moment.veil.contains(.size) }
    /// And what it follows from.
    package var showsFormula: Bool { moment.veil.isDisjoint(with: [.size, .formula]) }

    /// Who has other numbers for some of the outputs: `result.npy`.
    package var contradictor: String? {
        subject.verdict?.agrees == false ? subject.fittingClaim?.name : nil
    }

    package var filter: Int { hand.filter }
    /// The input channels that this filter reads.
    package var channels: Range<Int> { hand.channels }
    package var tap: TapInHand? { hand.tap }
    package var light: Double { progress.light }
    package var gathered: Double { progress.gathered }
    /// Whether the numbers have become their sum.
    package var isSummed: Bool { gathered > Moment.sumComes.eased }
    /// What stands before the sum: while terms are missing it equals nothing yet.
    package var resultSign: String { isSummed || kernel == nil ? words.signs.result : words.subtotal }
    /// Whether the kernel passes whole rows at a time: where it is seen is one place of many.
    package var isSweeping: Bool { moment.isSwept && inspection == nil }

    /// Whether a viewer marks cells of the input: then only those and a cursor are lit.
    package var isMarked: Bool { marks != nil }

    /// What the viewer points at with a cursor, to inspect it or to mark it; it has to be in sight.
    package var cursor: Inspection.Target? { marks.map { .input($0.cursor) } ?? inspection?.cursor }

    /// Whether nothing has happened yet.
    package var isOpening: Bool {
        moment.placement == 0 && moment.phase == .slide && moment.travel.origin == 0 && inspection == nil
    }

    /// Where the kernel stands: its first cell on every spatial axis, between cells while it moves.
    package var kernelOrigin: [Double] { products.place.origin }

    /// Where the picture is to be looked at, in padded coordinates: where the kernel is, or the cursor.
    package var focus: [Double] {
        switch cursor {
        case .input(let input): zip(axes, input.dropFirst()).map { Double($0.coordinate(of: $1)) }
        default: kernelOrigin
        }
    }

    /// The indices along an axis of the output as far as it is told that there are such cells.
    package func shownIndices(ofOutput axis: Int) -> Range<Int> {
        let all = 0..<output.extents[axis]
        guard !showsSize else { return all }
        var cell = Position([filter] + output.extents.map { _ in 0 })
        let end = all.first { index in
            cell[axis + 1] = index
            return output[cell].role == .veiled
        }
        return 0..<(end ?? all.upperBound)
    }

    package func input(at position: Position) -> SceneCell { input[position] }
    package func output(at position: Position) -> SceneCell { output[position] }

    /// Of a scene without a kernel, a place where nothing is.
    package func kernel(at cell: Position) -> SceneCell { kernel?[cell] ?? SceneCell(nil, .pending) }

    /// Nil while it is not made, and when it is on its way out.
    package func product(at cell: Position) -> SceneCell? {
        let product = products[cell]
        return product.role == .pending || moment.fading > 0 ? nil : product
    }

    /// Whether the kernel is drawn the other way round than it is stored, in convolution and where inputs are gathered for
    /// a transposed one.
    package var isTurned: Bool {
        guard let kernel, kernel.extents.contains(where: { $0 > 1 }) else { return false }
        let first = Position(repeating: 0, count: kernel.extents.count + 1)
        return kernel.indices(of: first).suffix(kernel.extents.count).contains { $0 > 0 }
    }

    /// The weight between the input that is pointed at and an output that it feeds.
    package func weight(joining output: Position) -> SceneCell? {
        inspection?.weight(joining: output).map { SceneCell($0, .kernel) }
    }

    /// The weight that is pointed at, where it meets a cell of the padded input.
    package func weight(meeting coordinate: Position) -> SceneCell? {
        inspection?.weight(meeting: coordinate).map { SceneCell($0, .tap) }
    }

    /// The input cell that is read at a place of the padded input; nil on padding that holds zeros, or beyond it.
    package func inputTarget(_ coordinate: Position) -> Inspection.Target? {
        var position = [coordinate[0]]
        for (axis, padded) in zip(axes, coordinate.dropFirst()) {
            guard (0..<axis.paddedExtent).contains(padded), let index = axis.source(at: padded).index else {
                return nil
            }
            position.append(index)
        }
        return .input(Position(position))
    }
}
