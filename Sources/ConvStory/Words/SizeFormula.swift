import ConvEngine

/// The formula of the output's size along one axis, in symbols and worked through with its numbers.
///
/// As in the documentation of `torch.nn.Conv1d` and `torch.nn.ConvTranspose1d`.
package struct SizeFormula: Equatable, Sendable {
    /// `L_out`, `H_out` …
    package let name: String
    package let symbols: String
    package let numbers: String
    package let result: Int
    /// What the numbers do not say by themselves.
    package let note: String?

    package init(_ convolution: Convolution, axis index: Int) {
        let axis = convolution.axes[index]
        let parameters = convolution.parameters
        let padding = parameters.padding[index]
        let stride = parameters.stride[index]
        let letter = AxisLetters.all(spatialRank: convolution.spatialRank)[index]
        let extent = axis.inputExtent
        let kernel = "\(axis.dilation)·(\(axis.kernelExtent)-1)"
        name = letter + "_out"
        result = axis.outputExtent
        // The stride would have it begin there, so it is left out.
        let isCut = axis.isCut(ceilMode: parameters.ceilMode)
        note = isCut ? "- 1: the last window would begin behind the input" : nil
        if parameters.isTransposed {
            let both = padding.before == padding.after ? "2p" : "p_before - p_after"
            let sides = padding.before == padding.after ? "2·\(padding.before)" : "\(padding.before) - \(padding.after)"
            symbols = "(\(letter)-1)·s - \(both) + d·(k-1) + output_padding + 1"
            numbers = "(\(extent)-1)·\(stride) - \(sides) + \(kernel) + \(parameters.outputPadding[index]) + 1"
        } else {
            let both = padding.before == padding.after ? "2p" : "p_before + p_after"
            let sides = padding.before == padding.after ? "2·\(padding.before)" : "\(padding.before) + \(padding.after)"
            let rounding = parameters.ceilMode ? "ceil" : "floor"
            let cut = isCut ? " - 1" : ""
            // A mean's window has no dilation.
            let isMean = convolution.combine.isMean
            let span = isMean ? "k" : "d·(k-1) - 1"
            let reach = isMean ? "\(axis.kernelExtent)" : kernel + " - 1"
            symbols = "\(rounding)((\(letter) + \(both) - \(span))/s) + 1\(cut)"
            numbers = "\(rounding)((\(extent) + \(sides) - \(reach))/\(stride)) + 1\(cut)"
        }
    }

    /// `L_out = floor((8 + 2·0 - 1·(3-1) - 1)/1) + 1 = 6`
    package var worked: String {
        "\(name) = \(numbers) = \(result)"
    }

    /// The same with what it does not say by itself, where there is a line's room.
    package var told: String { worked + (note.map { " (\($0))" } ?? "") }

    /// Neighbouring axes that come to the same in the same way are worked through together:
    /// `H_out = W_out = floor(…) + 1 = 3`.
    package static func worked(_ formulas: [SizeFormula]) -> [String] {
        var groups: [[SizeFormula]] = []
        for formula in formulas {
            let isNext = groups.last?.last?.numbers == formula.numbers
            if isNext { groups[groups.count - 1].append(formula) } else { groups.append([formula]) }
        }
        return groups.map { group in group.dropLast().map { $0.name + " = " }.joined() + group[group.count - 1].worked }
    }
}

extension Axis {
    /// Whether rounding up would make one output more than there is: its window would not begin inside.
    fileprivate func isCut(ceilMode: Bool) -> Bool { ceilMode && uncovered > 0 }
}
