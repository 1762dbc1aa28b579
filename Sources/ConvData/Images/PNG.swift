import CPNG

/// `.png` files of every kind, as libpng decodes them: the samples that are in the file, without their alpha.
package enum PNG {
    #if canImport(Darwin)
        package static let libraries = ["", "/opt/homebrew/lib/", "/usr/local/lib/"].map { $0 + "libpng16.16.dylib" }
        private static let installation = "brew install libpng"
    #else
        package static let libraries = ["libpng16.so.16"]
        private static let installation = "install libpng-dev"
    #endif

    /// - Parameter libraries: the names that libpng may have here, the likeliest first.
    package static func read(_ bytes: [UInt8], libraries: [String] = libraries) throws(DataError) -> RasterImage {
        let header = try PNGHeader(bytes)
        var status = Int32(cpng_not_there)
        var message = [CChar](repeating: 0, count: Int(cpng_message_size))
        let samples = [UInt8](unsafeUninitializedCapacity: header.height * header.rowSize) { samples, count in
            count = header.height * header.rowSize
            samples.initialize(repeating: 0)
            bytes.withUnsafeBufferPointer { bytes in
                var image = cpng_image(
                    bytes: bytes.baseAddress, count: bytes.count, width: UInt32(header.width),
                    height: UInt32(header.height), row_size: header.rowSize)
                for library in libraries where status == Int32(cpng_not_there) {
                    status = cpng_decode(library, &image, samples.baseAddress, &message)
                }
            }
        }
        guard status == Int32(cpng_ok) else { throw refusal(Int(status), message, libraries) }
        return RasterImage(
            width: header.width, height: header.height, channels: header.channels, maximum: header.maximum,
            samples: samples)
    }

    private static func refusal(_ status: Int, _ message: [CChar], _ libraries: [String]) -> DataError {
        switch status {
        case cpng_damaged:
            let text = String(decoding: message.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
            return .damagedPNG(Excerpt.printable(text.asContinuation))
        case cpng_not_built:
            return DataError(
                "a PNG cannot be read, because libpng's headers were missing when convviz was built",
                hint: "\(installation) and build again, or convert the image to .ppm")
        default:
            return DataError(
                "a PNG cannot be read without libpng, and there is no \(libraries.first ?? "libpng")",
                hint: "\(installation), or convert the image to .ppm")
        }
    }
}

extension String {
    /// Without its capital, unless it begins with an acronym, to go on after a colon.
    fileprivate var asContinuation: String {
        dropFirst().first?.isLowercase == true ? prefix(1).lowercased() + dropFirst() : self
    }
}

extension DataError {
    static func damagedPNG(_ how: String) -> DataError {
        DataError("the PNG is damaged: \(how)", hint: "save or download the file again")
    }
}
