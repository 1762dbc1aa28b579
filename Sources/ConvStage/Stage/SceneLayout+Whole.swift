/// Whether all of a scene is seen at once.
extension SceneLayout {
    /// Every cell of the input, the kernel and the output stands there with its number: nothing is scrolled away, has
    /// become a colour, or is on another page. Of a block, which is geometry, no numbers are asked.
    package var isWhole: Bool {
        switch parts {
        case .rows(let layout): layout.isWhole
        case .stampRows(let layout): layout.isWhole
        case .ledger(let layout, _): layout.isWhole
        case .stampLedger(let layout, _): layout.isWhole
        case .volumes(let layout):
            [layout.input, layout.kernel, layout.output].allSatisfy { $0.isWhole && $0.cube.hasNumber }
        case .map: false
        case .block: true
        }
    }
}

extension RowLayout {
    fileprivate var isWhole: Bool {
        hasAllCells && [kernel, input, products, output].allSatisfy { $0.channels.count == $0.channelCount }
    }
}

extension StampRowLayout {
    fileprivate var isWhole: Bool {
        shown.isWhole && [input, kernel, products, output].allSatisfy { $0.shown.isWhole }
    }
}

extension StampLedgerLayout {
    fileprivate var isWhole: Bool {
        choice.outputs == .whole
            && [input, kernel, output].allSatisfy { $0.isWhole && $0.corners.count == $0.planeCount }
    }
}
