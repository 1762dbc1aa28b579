/// How many columns and rows it takes.
extension StampLedgerPlan {
    /// Of a kernel's plane and of the output's that it rides on, where they stand in rows.
    var slot: Double { max(kernel.height, output.height) }
    var kernelPitch: Double { (isAligned ? slot : kernel.height) + StampTiles.gap }
    var outputPitch: (columns: Double, rows: Double) {
        (outputWidth + outputLabels + 1, (isAligned ? slot : outputHeight) + StampTiles.gap)
    }
    var kernelHeight: Double { Double(kernelPlanes) * kernelPitch - StampTiles.gap }

    private var outputsWidth: Double {
        outputLabels + Double(tiles.across - 1) * outputPitch.columns + outputWidth
    }

    /// With the margin, at the left of which are the labels.
    private var outputWidth: Double { output.width + Double(margin.columns.after) * output.cell.width }
    var outputHeight: Double { output.height + Double(margin.rows.both) * output.cell.height }

    /// Of the input and the kernel; products below them need no more, or as much as they are wide.
    var operandsWidth: Double {
        max(input.width + choice.gap + kernel.width, choice.products == .below ? product.width : 0)
    }

    /// Of the input and the kernel.
    var operandsHeight: Double {
        max(Double(inputPlanes) * (input.height + StampTiles.gap) - StampTiles.gap, kernelHeight)
    }

    var width: Double {
        let products = choice.products == .beside ? choice.gap + product.width : 0
        return inputLabels + operandsWidth + products + choice.gap + outputsWidth
    }

    var height: Double {
        let operands = operandsHeight + (choice.products == .below ? kernelHeight + StampTiles.gap : 0)
        return Double(headRows) + max(operands, Double(tiles.down) * outputPitch.rows - StampTiles.gap)
    }
}
