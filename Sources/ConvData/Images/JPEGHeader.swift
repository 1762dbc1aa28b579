/// What the beginning of a `.jpg` file says, up to its pixels.
///
/// The format: https://www.w3.org/Graphics/JPEG/itu-t81.pdf, annex B
struct JPEGHeader {
    static let signature: [UInt8] = [0xFF, 0xD8, 0xFF]

    /// Huffman's code has a bit for a block at least, and so for the 32 · 32 pixels over which blocks of coarse colours
    /// are stretched.
    private static let mostPixelsPerByte = 8 * 32 * 32

    let width: Int
    let height: Int
    let channels: Int
    let orientation: Orientation
    /// What follows the last of them.
    private let segments: JPEGSegments

    init(_ bytes: [UInt8]) throws(DataError) {
        guard bytes.starts(with: Self.signature) else {
            throw DataError("the file does not begin like a JPEG", hint: "save or download the image again as a JPEG")
        }
        var frame: ArraySlice<UInt8>?
        var exif: ArraySlice<UInt8>?
        var segments = JPEGSegments(bytes)
        while let segment = try segments.next() {
            switch segment.kind {
            case .frame: frame = frame ?? segment.data
            case .application1: exif = exif ?? segment.exif
            case .rareFrame: throw .rareJPEG("its pixels are packed in a way that hardly any program reads")
            case .other: break
            }
        }
        guard let frame = frame.map(Array.init), frame.count >= 6 else {
            throw JPEG.library.damaged("it does not say how large it is")
        }
        height = Int(frame[1]) << 8 | Int(frame[2])
        width = Int(frame[3]) << 8 | Int(frame[4])
        channels = Int(frame[5])
        orientation = Orientation(exif: exif)
        self.segments = segments
        guard frame[0] == 8 else { throw .rareJPEG("its samples have \(frame[0]) bits, and only those of 8 are read") }
        try check(fileSize: bytes.count)
    }

    /// Whether the pixels and all that stands between them are there, up to the marker of the end.
    var hasEnd: Bool {
        var segments = segments
        // Damage may look like a part that is longer than the file.
        return segments.rest.suffix(2) == [0xFF, 0xD9] || segments.reachEnd()
    }

    private func check(fileSize: Int) throws(DataError) {
        guard channels != 4 else { throw .rareJPEG("its colours are four inks for a printer") }
        guard channels == 1 || channels == 3 else {
            throw .rareJPEG("it has \(channels.counted("channel")), which are neither grey nor colours")
        }
        guard width > 0, height > 0 else { throw JPEG.library.damaged("it has \(width) x \(height) pixels") }
        guard ReadingLimit.count(of: [width, height, channels]) != nil else { throw ReadingLimit.tooManyNumbers }
        guard width * height <= fileSize * Self.mostPixelsPerByte else {
            throw JPEG.library.damaged("\(width) x \(height) pixels cannot be in \(fileSize.counted("byte"))")
        }
    }
}

extension DataError {
    /// Not damaged, but not to be read either.
    fileprivate static func rareJPEG(_ how: String) -> DataError {
        #if canImport(Darwin)
            let conversion =
                "convert it: sips -s format png -m '/System/Library/ColorSync/Profiles/sRGB Profile.icc' 'photo.jpg' --out 'photo.png'"
        #else
            let conversion = "convert it with ImageMagick: convert 'photo.jpg' -colorspace sRGB -depth 8 'photo.png'"
        #endif
        return DataError("the JPEG cannot be read: \(how)", hint: conversion)
    }
}
