import ConvData
import ConvDoctor

extension Finding {
    /// Whether a PNG and a JPEG can be read is found out by reading one of each.
    static var images: Finding {
        do throws(DataError) {
            _ = try PNG.read(smallestPNG)
            _ = try JPEG.read(smallestJPEG)
            return Finding("images", "PNG and JPEG can be read, and so can PGM and PPM")
        } catch {
            return Finding("images", error.description, advice: error.hint)
        }
    }

    /// One white pixel.
    private static let smallestPNG: [UInt8] = [
        0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D, 0x49, 0x48, 0x44, 0x52,
        0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x01, 0x08, 0x00, 0x00, 0x00, 0x00, 0x3A, 0x7E, 0x9B,
        0x55, 0x00, 0x00, 0x00, 0x0A, 0x49, 0x44, 0x41, 0x54, 0x78, 0x9C, 0x63, 0xF8, 0x0F, 0x00, 0x01,
        0x01, 0x01, 0x00, 0xB1, 0x38, 0xF6, 0x14, 0x00, 0x00, 0x00, 0x00, 0x49, 0x45, 0x4E, 0x44, 0xAE,
        0x42, 0x60, 0x82,
    ]

    /// One grey pixel: tables of ones, codes of a bit or two, and a block in which all is zero.
    private static let smallestJPEG: [UInt8] = {
        let quantization = [0xFF, 0xDB, 0, 67, 0] + Array(repeating: UInt8(1), count: 64)
        let size: [UInt8] = [0xFF, 0xC0, 0, 11, 8, 0, 1, 0, 1, 1, 0, 0x11, 0]
        let lengths: [UInt8] = [1, 1] + Array(repeating: 0, count: 14)
        let codes: [UInt8] = [0xFF, 0xC4, 0, 40, 0x00] + lengths + [0, 3] + [0x10] + lengths + [0, 1]
        let pixels: [UInt8] = [0xFF, 0xDA, 0, 8, 1, 0, 0, 0, 63, 0, 0x3F]
        return [0xFF, 0xD8] + quantization + size + codes + pixels + [0xFF, 0xD9]
    }()
}
