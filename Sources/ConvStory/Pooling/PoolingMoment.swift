import ConvEngine

/// A moment of a placement without weights: which cells of the window have been looked at, and what they come to so far.
struct PoolingMoment: Sendable {
    let window: WindowMoment
    /// The greatest cell so far; nil in a mean, where none has been looked at, and where it is veiled.
    let best: Tap?
    private var isMaximum: Bool { window.convolution.combine == .maximum }

    init(_ window: WindowMoment) {
        self.window = window
        let winner = window.moment.showsResult ? window.placement.winner(ofFirst: window.made) : nil
        best = winner.map { window.placement.taps[$0] }
    }

    /// The winner stays lit. Padding that is not counted is no number of the result, so it shows none.
    func input(at coordinate: Position) -> SceneCell {
        let number = window.input(at: coordinate)
        let cell =
            window.isPadding(coordinate) && !window.convolution.combine.countsPadding
            ? SceneCell(nil, number.role, presence: number.presence) : number
        guard window.light > 0, let best, best.coordinate == coordinate, window.tap?.index != best.index else {
            return cell
        }
        return SceneCell(cell.value, window.isCombined ? .tap : .best)
    }

    /// A cell of the window; an empty place until it is looked at.
    func product(at place: Position) -> SceneCell {
        let product = window.product(at: place)
        guard product.role != .pending else { return product }
        let index = window.tapIndex(of: place)
        let tap = (window.fadingPlacement ?? window.placement).taps[index]
        // What is no number of the result has none to show.
        guard tap.isCounted else {
            let role = product.role == .productTap ? Role.productTap : .unread
            return SceneCell(nil, role, presence: product.presence, opacity: product.opacity)
        }
        guard window.fadingPlacement == nil else { return product }
        guard tap.index == best?.index, product.role != .productTap else { return product }
        return SceneCell(product.value, window.isCombined ? .productTap : .best)
    }

    /// What stands where the result will stand: the greatest so far. A sum is no mean yet.
    var soFar: Double? { best?.x }

    /// The sum of the cells that have been looked at.
    var total: Double { window.placement.total(ofFirst: window.made) }

    /// Whether a cell's number goes into the result.
    func goesIn(_ cell: Position) -> Bool {
        isMaximum ? best.map { window.tapIndex(of: cell) == $0.index } ?? false : true
    }

    /// A cell as it is covered: what is no number of the result has none.
    func covered(at cell: Position) -> SceneCell {
        let covered = window.covered(at: cell)
        return window.placement.taps[window.tapIndex(of: cell)].isCounted
            ? covered : SceneCell(nil, .unread, presence: covered.presence)
    }

    /// Nil where it is veiled.
    func combined(_ values: [Double]) -> Double? {
        guard window.moment.showsResult else { return nil }
        return isMaximum ? values.max() ?? 0 : values.reduce(0, +)
    }
}
