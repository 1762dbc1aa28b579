import ConvEngine

/// The products of a placement, each made when it is asked for.
extension WindowMoment {
    /// The input cell under a cell of the kernel, as part of the aligned window: half lit, while its product is to come.
    func covered(at cell: Position) -> SceneCell {
        SceneCell(placement.taps[tapIndex(of: cell)].x, isCenter(cell) ? .windowCenter : .window, presence: 0.4)
    }

    /// The placement before this one, while what it has left fades.
    var fadingPlacement: Placement? {
        guard moment.fading > 0, moment.phase == .slide, inspection == nil else { return nil }
        let left = convolution.placements[moment.travel.origin]
        return left.filter == filter && left.step != placement.step ? left : nil
    }

    /// A product of this placement; an empty place while it is not made.
    func product(at cell: Position) -> SceneCell {
        if let inspection, !inspection.isOfOutput { return SceneCell(nil, .pending) }
        let index = tapIndex(of: cell)
        if let fadingPlacement {
            return SceneCell(fadingPlacement.taps[index].product, .product, opacity: moment.fading)
        }
        guard index < moment.multiplied || tap?.index == index else { return SceneCell(nil, .pending) }
        let value = placement.taps[index].product
        if tap?.index == index {
            return SceneCell(value, .productTap, presence: (moment.progress / Moment.productComes).eased)
        }
        return SceneCell(value, .product)
    }

    func tapIndex(of cell: Position) -> Int {
        zip(convolution.axes, cell.dropFirst()).reduce(cell[0]) { $0 * $1.0.kernelExtent + $1.1 }
    }

    /// `4·-1`
    func factors(at cell: Position) -> String {
        let tap = placement.taps[tapIndex(of: cell)]
        return [tap.x, tap.w].compactMap(\.self).map { ValueText.shortest($0, precision: precision) }.joined(
            separator: "·")
    }
}
