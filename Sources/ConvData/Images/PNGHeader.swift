/// What the beginning of a `.png` file says, and whether so large an image can be in so few bytes.
///
/// The format: https://www.w3.org/TR/png-3/#11IHDR
struct PNGHeader: Equatable {
    static let signature: [UInt8] = [0x89] + Array("PNG\r\n\u{1A}\n".utf8)

    /// Deflate, in which pixels are packed, makes at most so many bytes of one.
    private static let mostInflation = 1032

    private enum ColorType: UInt8 {
        case grey = 0
        case color = 2
        case palette = 3
        case greyWithAlpha = 4
        case colorWithAlpha = 6

        /// Samples of a pixel in the file.
        var samples: Int {
            switch self {
            case .grey, .palette: 1
            case .greyWithAlpha: 2
            case .color: 3
            case .colorWithAlpha: 4
            }
        }

        var depths: [UInt8] {
            switch self {
            case .grey: [1, 2, 4, 8, 16]
            case .palette: [1, 2, 4, 8]
            case .color, .greyWithAlpha, .colorWithAlpha: [8, 16]
            }
        }
    }

    let width: Int
    let height: Int
    /// Without alpha, and with a palette's colours.
    let channels: Int
    let maximum: Int

    /// The bytes of a row of samples when it is decoded.
    var rowSize: Int { width * channels * RasterImage.sampleSize(maximum) }

    init(_ bytes: [UInt8]) throws(DataError) {
        guard bytes.starts(with: Self.signature) else {
            throw DataError("the file does not begin like a PNG", hint: "save or download the image again as a PNG")
        }
        let header = bytes.dropFirst(Self.signature.count).prefix(25)
        guard header.count == 25 else { throw PNG.library.damaged("it is cut off") }
        let fields = header.dropFirst(4)
        guard header.starts(with: [0, 0, 0, 13]), fields.starts(with: "IHDR".utf8) else {
            throw PNG.library.damaged("it does not begin with a header")
        }
        func number(at offset: Int) -> Int {
            fields.dropFirst(offset).prefix(4).reduce(0) { $0 << 8 | Int($1) }
        }
        width = number(at: 4)
        height = number(at: 8)
        let depth = fields[fields.startIndex + 12]
        guard let type = ColorType(rawValue: fields[fields.startIndex + 13]), type.depths.contains(depth) else {
            throw PNG.library.damaged("its header asks for a kind of pixels that does not exist")
        }
        switch type {
        case .grey, .greyWithAlpha: channels = 1
        case .color, .palette, .colorWithAlpha: channels = 3
        }
        maximum = type == .palette ? 255 : 1 << Int(depth) - 1
        try check(bitsPerPixel: type.samples * Int(depth), fileSize: bytes.count)
    }

    private func check(bitsPerPixel: Int, fileSize: Int) throws(DataError) {
        guard width > 0, height > 0 else { throw PNG.library.damaged("it has \(width) x \(height) pixels") }
        guard ReadingLimit.count(of: [width, height, channels]) != nil else { throw ReadingLimit.tooManyNumbers }
        guard width * height * bitsPerPixel / 8 <= fileSize * Self.mostInflation else {
            throw PNG.library.damaged("\(width) x \(height) pixels cannot be in \(fileSize.counted("byte"))")
        }
    }
}
