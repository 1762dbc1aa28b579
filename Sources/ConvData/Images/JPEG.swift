import CJPEG

/// `.jpg` files of grey and of colours, as libjpeg-turbo decodes them, turned as their EXIF says.
package enum JPEG {
    #if canImport(Darwin)
        package static let libraries = [
            "", "/opt/homebrew/lib/", "/opt/homebrew/opt/jpeg-turbo/lib/", "/usr/local/lib/",
            "/usr/local/opt/jpeg-turbo/lib/",
        ].map { $0 + "libturbojpeg.0.dylib" }
        private static let installation = "brew install jpeg-turbo"
    #else
        package static let libraries = ["libturbojpeg.so.0"]
        private static let installation = "install libturbojpeg0-dev"
    #endif

    static let library = ImageLibrary(
        form: "JPEG", name: "libjpeg-turbo", installation: installation, otherForm: ".png")

    /// - Parameter libraries: the names that TurboJPEG may have here, the likeliest first.
    package static func read(_ bytes: [UInt8], libraries: [String] = libraries) throws(DataError) -> RasterImage {
        let header = try JPEGHeader(bytes)
        var status = Int32(cjpeg_not_there)
        var message = [CChar](repeating: 0, count: Int(cjpeg_message_size))
        let size = header.width * header.height * header.channels
        let samples = [UInt8](unsafeUninitializedCapacity: size) { samples, count in
            count = size
            samples.initialize(repeating: 0)
            bytes.withUnsafeBufferPointer { bytes in
                var image = cjpeg_image(
                    bytes: bytes.baseAddress, count: bytes.count, width: Int32(header.width),
                    height: Int32(header.height), channels: Int32(header.channels))
                for library in libraries where status == Int32(cjpeg_not_there) {
                    status = cjpeg_decode(library, &image, samples.baseAddress, &message)
                }
            }
        }
        var remark: String?
        switch Int(status) {
        case cjpeg_ok: break
        case cjpeg_repaired where header.hasEnd: remark = "is damaged, but was read: \(library.words(message))"
        case cjpeg_repaired: throw library.damaged("it is cut off")
        case cjpeg_damaged: throw library.damaged(saying: message)
        case cjpeg_not_built: throw library.notBuilt
        default: throw library.notThere(libraries)
        }
        var image = RasterImage(
            width: header.width, height: header.height, channels: header.channels, maximum: 255, samples: samples)
        image.remark = remark
        return image.turned(header.orientation)
    }
}
