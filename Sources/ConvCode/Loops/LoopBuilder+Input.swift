import ConvEngine

extension LoopBuilder {
    /// The input cell under a cell of the kernel or window, and what must hold for there to be one: lines that give every
    /// place a name.
    mutating func input(
        under cells: [IndexExpression], at output: [IndexExpression], of convolution: Convolution
    ) -> (indices: [IndexExpression], conditions: [String]) {
        var (indices, conditions): ([IndexExpression], [String]) = ([], [])
        for (number, axis) in convolution.axes.enumerated() {
            let name = Letters(rank: convolution.spatialRank).input[number]
            let place = (output[number].times(axis.step) + cells[number].times(axis.dilation)).plus(-axis.border.before)
            let source = source(of: assign(name, place), named: name, on: axis)
            conditions += source.conditions
            indices.append(source.index)
        }
        return (indices, conditions)
    }

    /// The input cell at a place of the padded input, and what must hold for there to be one.
    private mutating func source(
        of place: IndexExpression, named name: String, on axis: Axis
    ) -> (index: IndexExpression, conditions: [String]) {
        let isBordered = axis.border.before > 0 || axis.border.after > 0 || axis.overhang > 0
        guard axis.paddingMode == .zeros else {
            return (isBordered ? assign(name, place.copied(on: axis)) : place, [])
        }
        var conditions: [String] = []
        if isBordered { conditions.append("0 <= \(name) < \(axis.stretchedExtent)") }
        if axis.spacing > 1 { conditions.append("\(place.remainder(axis.spacing).code) == 0") }
        return (place.quotient(axis.spacing), conditions)
    }
}

extension IndexExpression {
    /// The cell that a border of copies shows there.
    fileprivate func copied(on axis: Axis) -> IndexExpression {
        let last = IndexExpression.number(axis.inputExtent - 1)
        switch axis.paddingMode {
        case .zeros: return self
        case .reflect:
            let mirrored = axis.border.before > 0 ? .abs(self) : self
            return axis.border.after > 0 ? last - .abs(last - mirrored) : mirrored
        case .replicate:
            let notBefore = axis.border.before > 0 ? .function(.max, [self, .number(0)]) : self
            return axis.border.after > 0 ? .function(.min, [notBefore, last]) : notBefore
        case .circular: return remainder(axis.inputExtent)
        case .symmetric:
            // Of a place and its mirror image behind an edge, one lies within.
            let notBefore = axis.border.before > 0 ? .function(.max, [self, .number(-1) - self]) : self
            guard axis.border.after > 0 else { return notBefore }
            return .function(.min, [notBefore, .number(2 * axis.inputExtent - 1) - notBefore])
        }
    }
}
