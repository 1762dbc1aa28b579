/// How a netpbm image begins: `P6 640 480 255`, with blanks or comments in between.
struct NetpbmHeader {
    let isRaw: Bool
    let isBitmap: Bool
    let channels: Int
    let width: Int
    let height: Int
    let maximum: Int

    var size: String { "\(width) x \(height) pixels" }
    var count: Int { width * height * channels }
    var sampleSize: Int { RasterImage.sampleSize(maximum) }
    var rawRowSize: Int { isBitmap ? (width + 7) / 8 : width * channels * sampleSize }

    /// - Parameter digit: the one after the P, 1 to 6.
    init(_ scanner: inout NetpbmScanner, digit: UInt8) throws(DataError) {
        isRaw = digit > 3
        isBitmap = digit % 3 == 1
        channels = digit % 3 == 0 ? 3 : 1
        width = try scanner.headerNumber("width", in: 1...ReadingLimit.count)
        height = try scanner.headerNumber("height", in: 1...ReadingLimit.count)
        guard ReadingLimit.count(of: [width, height, channels]) != nil else { throw ReadingLimit.tooManyNumbers }
        maximum = isBitmap ? 1 : try scanner.headerNumber("maximum", in: 1...65535)
        try scanner.endHeader()
    }

    func image(_ samples: [UInt8]) -> RasterImage {
        RasterImage(width: width, height: height, channels: channels, maximum: maximum, samples: samples)
    }
}
