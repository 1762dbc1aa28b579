/// Netpbm's images, `.pbm`, `.pgm` and `.ppm`: bits, grey and colours, each as text (P1, P2, P3) or raw (P4, P5, P6).
///
/// The formats: https://netpbm.sourceforge.net/doc/pgm.html and its neighbours.
package enum Netpbm {
    package static func read(_ bytes: [UInt8]) throws(DataError) -> RasterImage {
        guard isMagic(bytes) else {
            throw DataError(
                "the file does not begin like a .pbm, .pgm or .ppm file, with P1 to P6",
                hint: "save or download the image again")
        }
        var scanner = NetpbmScanner(bytes)
        let header: NetpbmHeader
        do throws(DataError) {
            header = try NetpbmHeader(&scanner, digit: bytes[1] - UInt8(ascii: "0"))
            if !header.isRaw { return try header.image(plainSamples(&scanner, header)) }
        } catch {
            throw error.located(at: scanner.position, in: bytes)
        }
        return try header.image(rawSamples(bytes[scanner.position...], header))
    }

    /// Whether an image begins like this: P and a digit, then a blank or a comment.
    static func isMagic(_ bytes: [UInt8]) -> Bool {
        bytes.count > 2 && bytes[0] == UInt8(ascii: "P") && (UInt8(ascii: "1")...UInt8(ascii: "6")).contains(bytes[1])
            && (bytes[2].isBlank || bytes[2] == .hash)
    }

    private static func plainSamples(
        _ scanner: inout NetpbmScanner, _ header: NetpbmHeader
    ) throws(DataError) -> [UInt8] {
        // Bits may stand side by side; other samples have blanks between them.
        let fewestBytes = header.isBitmap ? header.count : 2 * header.count - 1
        guard scanner.left >= fewestBytes else {
            throw .cutOff(
                ": \(header.size) take at least \(fewestBytes.counted("byte")), but only \(scanner.left) follow")
        }
        var samples: [UInt8] = []
        samples.reserveCapacity(header.count * header.sampleSize)
        for number in 0..<header.count {
            guard !scanner.isAtEnd() else {
                throw .cutOff(" after \(number) of the \(header.count) samples that \(header.size) take")
            }
            if header.isBitmap {
                // In bitmaps 1 is ink.
                samples.append(try 1 - scanner.bit())
            } else {
                let sample = try scanner.sample(upTo: header.maximum)
                if header.sampleSize == 2 { samples.append(UInt8(sample >> 8)) }
                samples.append(UInt8(sample & 255))
            }
        }
        guard scanner.isAtEnd() else {
            throw DataError(
                "\(Excerpt.quoted(scanner.rest)) follows after the last of the \(header.count.counted("sample"))",
                hint: "save one image a file")
        }
        return samples
    }

    private static func rawSamples(_ raster: ArraySlice<UInt8>, _ header: NetpbmHeader) throws(DataError) -> [UInt8] {
        let expected = header.rawRowSize * header.height
        guard raster.count >= expected else {
            throw .cutOff(" after \(raster.count) of the \(expected) bytes that \(header.size) take")
        }
        guard raster.count == expected else {
            throw DataError(
                "\((raster.count - expected).counted("byte")) too many follow after the pixels",
                hint: "save one image a file")
        }
        if header.isBitmap { return bits(raster, header) }
        let image = header.image(Array(raster))
        if let (index, sample) = image.firstSampleAboveMaximum() {
            let pixel = index / header.channels
            throw DataError(
                "the pixel in row \(pixel / header.width + 1), column \(pixel % header.width + 1) has a sample of "
                    + "\(sample), but the maximum is \(header.maximum)",
                hint: "write the largest sample as the maximum")
        }
        return image.samples
    }

    /// Eight pixels a byte, the first in the highest bit; every row begins with a byte of its own. 1 is ink.
    private static func bits(_ raster: ArraySlice<UInt8>, _ header: NetpbmHeader) -> [UInt8] {
        var samples: [UInt8] = []
        samples.reserveCapacity(header.count)
        for row in 0..<header.height {
            let start = raster.startIndex + row * header.rawRowSize
            for column in 0..<header.width {
                samples.append(1 - raster[start + column / 8] >> UInt8(7 - column % 8) & 1)
            }
        }
        return samples
    }
}

extension DataError {
    fileprivate static func cutOff(_ how: String) -> DataError {
        DataError("the file is cut off\(how)", hint: "save or download the image again")
    }
}
