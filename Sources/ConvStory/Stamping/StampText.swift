import ConvEngine

/// What a stamp does, in words and written out.
struct StampText: SceneWords {
    let stamping: StampMoment
    let labels: Labels
    private let names: Names

    init(_ stamping: StampMoment, labels: Labels) {
        self.stamping = stamping
        self.labels = labels
        names = Names(stamping.convolution)
    }

    var next: String? { StampNext(stamping, names: names).text }
    /// What meets what, from the pair in hand on, and then what has been reached; of an output that is asked for, its sum.
    var calculation: Calculation {
        if let asked = stamping.moment.asked, let cell = stamping.stamp.cell(over: asked) {
            let isMade = stamping.product(at: Position([0] + cell)).value != nil
            return .pairs([sum(at: asked, under: cell, isMade: isMade)], of: 1)
        }
        guard isListed else { return .pairs([reached], of: 1) }
        return .pairs(Array(pairs.dropFirst(made)), of: stamping.stamp.landings - made)
    }
    var place: String { "stamp" }
    var meeting: String { "x·w" }
    var total: String { "+" }
    var subtotal: String { "Σ" }
    var signs: (joint: String, result: String) { ("+", "=") }

    private var name: String { names.input(stamping.stamp.input) }
    private var value: String { text(stamping.stamp.value) }

    var sentence: String {
        switch stamping.moment.phase {
        case .slide: slides
        case .light where stamping.moment.turn < 1: "the kernel is turned by 180°"
        case .light: "\(name) = \(value) stamps \(value) times the kernel"
        case .multiply where stamping.moment.isCounted: counts
        case .multiply: multiplies
        case .sum: "\(value) times the kernel lies over the output"
        case .write where stamping.stamp.landings == 0: Self.nothing
        case .write: "the products are added to what is there"
        case .rest where stamping.moment.isSwept: sweeps
        case .rest: rests
        }
    }

    /// Where the padding cuts off some products, what comes next takes more words, and these fewer from the first to the last.
    private var counts: String {
        let count = (stamping.moment.multiplied + 1).of(cells.count) + " products"
        let isWhole = stamping.stamp.landings == Stamp.size(stamping.convolution)
        return isWhole ? count + ": \(value) times the kernel" : count
    }

    /// What the padding cuts off, and how far back the kernel goes, is seen as well.
    var brief: String {
        switch stamping.moment.phase {
        case .rest where !stamping.moment.isSwept: added
        case .slide where stamping.moment.goesBack && slides.hasPrefix(Self.before): Self.before
        default: sentence
        }
    }

    private static let nothing = "the padding cuts off all of it"
    private static let before = "back to the input before"

    private var sweeps: String {
        let (input, last) = (stamping.stamp.input, stamping.convolution.input.shape.extents.count - 1)
        guard last > 1 else { return "the inputs stamp one after the other" }
        let rows = stamping.convolution.input.shape[last - 1]
        return "row \(input[last - 1]) of the input stamps, cell after cell, the last is \(rows - 1)"
    }

    private var slides: String {
        let travel = stamping.moment.travel
        guard travel.origin != travel.destination else { return "the first input is to stamp" }
        let from = Stamp(travel.origin, of: stamping.convolution)
        let to = travel.origin < travel.destination ? "on to" : "back to"
        guard from.filter == stamping.stamp.filter else { return "\(to) the output of filter \(stamping.stamp.filter)" }
        guard from.input[0] == stamping.stamp.input[0] else { return "\(to) input channel \(stamping.stamp.input[0])" }
        let (old, new) = (from.origin, stamping.stamp.origin)
        let axis = new.indices.first { new[$0] != old[$0] } ?? new.count - 1
        let name = axis == new.count - 1 ? "cell" : axis == new.count - 2 ? "row" : "slice"
        guard axis == new.count - 1 else { return "\(to) input \(name) \(stamping.stamp.input[axis + 1])" }
        let cells = new[axis] - old[axis]
        let isNext = abs(travel.origin - travel.destination) == 1
        guard isNext else { return "\(to) \(name) \(stamping.stamp.input[axis + 1]) of the input" }
        let distance = "\(abs(cells)) \(abs(cells) == 1 ? name : name + "s")"
        return cells < 0
            ? Self.before + ", whose stamp lies \(distance) back"
            : "the next input stamps \(distance) on: the stride"
    }

    /// `y[3,2] = 2 + 5·(-2) = -8`: what stood there, what is added, what will stand there.
    private var multiplies: String {
        let (stamp, cell) = (stamping.stamp, stamping.cellInHand)
        if let target = stamp.output(under: cell) { return sum(at: target, under: cell) }
        let weight = stamp.weight(cell)
        let product = ValueText.equation(stamp.value * weight.value, precision: stamping.precision)
        return "\(name)·\(names.weight(weight.position)) = \(factors(cell)) \(product), cut off by the padding"
    }

    private func sum(at target: Position, under cell: Position, isMade: Bool = true) -> String {
        let stamp = stamping.stamp
        let old = text(stamp.received(by: target, including: false) ?? 0)
        let new =
            stamping.moment.showsResult && isMade
            ? ValueText.equation(stamp.received(by: target, including: true) ?? 0, precision: stamping.precision)
            : "= ?"
        return "\(names.output(target)) = \(old) + \(factors(cell))\(bias(at: target)) \(new)"
    }

    private func factors(_ cell: Position) -> String {
        factor(stamping.stamp.value) + "·" + factor(stamping.stamp.weight(cell).value)
    }

    /// Whatever is added beside the products comes with the last of them.
    private func bias(at output: Position) -> String {
        guard let bias = stamping.convolution.bias?[output[0]], stamping.stamp.isFinished(output, including: true)
        else {
            return ""
        }
        return " + \(factor(bias)) (bias)"
    }

    private var added: String {
        stamping.stamp.landings == 0 ? Self.nothing : "\(value) times the kernel is added"
    }

    private var rests: String {
        let size = Stamp.size(stamping.convolution)
        let cropped = size - stamping.stamp.landings
        guard cropped > 0, cropped < size else { return added }
        return added + "; the padding cuts off \(cropped) of it"
    }

    /// `x[1]·w[0] → y[2]`, one for every product that reaches the output.
    var pairs: [String] {
        cells.prefix(Self.mostCounted).compactMap { cell in
            stamping.stamp.output(under: cell).map {
                "\(name)·\(names.weight(stamping.stamp.weight(cell).position)) → \(names.output($0))"
            }
        }
    }

    /// Whether pairs are to come, one by one.
    private var isListed: Bool {
        let moment = stamping.moment
        return switch moment.phase {
        case .slide, .light: true
        case .multiply: !moment.isCounted
        case .sum, .write, .rest: false
        }
    }

    /// `x[1,1]·w → y[2,2] to y[4,4], 9 outputs`.
    private var reached: String {
        guard let (first, last) = stamping.stamp.reached else { return Self.nothing }
        let product = "\(name)·w → \(names.output(first))"
        guard first != last else { return product }
        return product + " to \(names.output(last)), " + stamping.stamp.landings.counted("output")
    }

    /// How many of the pairs are behind the one in hand; of a large kernel they are not counted.
    private var made: Int {
        let moment = stamping.moment
        guard moment.phase == .multiply, cells.count <= Self.mostCounted else { return 0 }
        return cells.prefix(moment.multiplied).count { stamping.stamp.output(under: $0) != nil }
    }

    private var cells: LazyMapSequence<Range<Int>, Position> {
        (0..<Stamp.size(stamping.convolution)).lazy.map(stamping.stamp.cell)
    }

    /// A sentence must not cost more than the picture.
    private static let mostCounted = 256

    private func text(_ value: Double) -> String { ValueText.shortest(value, precision: stamping.precision) }
    private func factor(_ value: Double) -> String { ValueText.factor(value, precision: stamping.precision) }
}
