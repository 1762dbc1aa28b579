/// How an image is to be turned before it is seen, by EXIF's numbers: the camera was held otherwise than the pixels say.
package enum Orientation: UInt16, CaseIterable, Sendable {
    case upright = 1
    case mirrored
    case halfTurn
    case flipped
    case transposed
    case quarterTurn
    case transversed
    case threeQuarterTurn

    /// Whether rows become columns.
    var swapsAxes: Bool { rawValue >= Self.transposed.rawValue }

    /// Whether the last row of the file is seen first, at the top or at a side.
    var reversesRows: Bool { [.halfTurn, .flipped, .quarterTurn, .transversed].contains(self) }

    /// Whether the last column of the file is seen first.
    var reversesColumns: Bool { [.mirrored, .halfTurn, .transversed, .threeQuarterTurn].contains(self) }
}

extension RasterImage {
    package func turned(_ orientation: Orientation) -> RasterImage {
        guard orientation != .upright else { return self }
        let pixelSize = channels * Self.sampleSize(maximum)
        let (newWidth, newHeight) = orientation.swapsAxes ? (height, width) : (width, height)
        var turned: [UInt8] = []
        turned.reserveCapacity(samples.count)
        for newRow in 0..<newHeight {
            for newColumn in 0..<newWidth {
                var (row, column) = orientation.swapsAxes ? (newColumn, newRow) : (newRow, newColumn)
                if orientation.reversesRows { row = height - 1 - row }
                if orientation.reversesColumns { column = width - 1 - column }
                let pixel = (row * width + column) * pixelSize
                for sample in pixel..<pixel + pixelSize { turned.append(samples[sample]) }
            }
        }
        var image = RasterImage(
            width: newWidth, height: newHeight, channels: channels, maximum: maximum, samples: turned)
        image.remark = remark
        return image
    }
}
