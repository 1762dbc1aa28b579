import ConvEngine

/// What comes next in a story of inputs that stamp.
struct StampNext {
    private let stamping: StampMoment
    private let names: Names

    init(_ stamping: StampMoment, names: Names) { (self.stamping, self.names) = (stamping, names) }

    /// Nil where nothing comes. Where pairs come too fast to be read, what becomes of all of them.
    var text: String? {
        let (moment, size) = (stamping.moment, Stamp.size(stamping.convolution))
        switch moment.phase {
        case .slide where moment.goesBack: return "what \(names.input(stamping.stamp.input)) has added"
        case .slide where moment.isPassing: return "all products of \(names.input(stamping.stamp.input)) at once"
        case .slide: return "\(size.counted("product")) of \(names.input(stamping.stamp.input))"
        case .light: return moment.turn < 1 ? nil : pair(0)
        case .multiply where !moment.isCounted && moment.multiplied + 1 < size: return pair(moment.multiplied + 1)
        case .multiply where moment.multiplied + 1 < size: return "the rest, then \(added(of: size))"
        case .multiply, .sum: return added(of: size)
        case .write, .rest: return stampAfter.map { "\(names.input($0.input)) stamps" }
        }
    }

    /// `all 9 are added`, or where the padding cuts off some of them how many are.
    private func added(of size: Int) -> String {
        let landings = stamping.stamp.landings
        guard landings > 0 else { return "all of it is cut off" }
        guard landings == size else { return "\(landings) of the \(size) \(landings == 1 ? "is" : "are") added" }
        return size == 1 ? "it is added" : "all \(size) are added"
    }

    /// `x[1,1]·w[0,2] → y[2,4]`
    private func pair(_ index: Int) -> String {
        let (stamp, cell) = (stamping.stamp, stamping.stamp.cell(at: index))
        let symbols = "\(names.input(stamp.input))·\(names.weight(stamp.weight(cell).position))"
        return symbols + (stamp.output(under: cell).map { " → \(names.output($0))" } ?? ", cut off")
    }

    private var stampAfter: Stamp? {
        let index = stamping.moment.placement + 1
        guard index < Stamp.count(stamping.convolution), !stamping.moment.isSwept else { return nil }
        return Stamp(index, of: stamping.convolution)
    }
}
