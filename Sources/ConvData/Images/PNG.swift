import CPNG

/// `.png` files of every kind, as libpng decodes them: the samples that are in the file, without their alpha,
/// turned as their EXIF says.
package enum PNG {
    #if canImport(Darwin)
        package static let libraries = ["", "/opt/homebrew/lib/", "/usr/local/lib/"].map { $0 + "libpng16.16.dylib" }
        private static let installation = "brew install libpng"
    #else
        package static let libraries = ["libpng16.so.16"]
        private static let installation = "install libpng-dev"
    #endif

    static let library = ImageLibrary(form: "PNG", name: "libpng", installation: installation, otherForm: ".ppm")

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
        switch Int(status) {
        case cpng_ok: break
        case cpng_damaged: throw library.damaged(saying: message)
        case cpng_not_built: throw library.notBuilt
        default: throw library.notThere(libraries)
        }
        let image = RasterImage(
            width: header.width, height: header.height, channels: header.channels, maximum: header.maximum,
            samples: samples)
        return image.turned(Orientation(exif: PNGChunks(bytes).data(of: "eXIf")))
    }
}
