/// Photos in forms that are not read: a program that nearly everybody has makes PNG files of them.
extension ForeignForm {
    var isPhoto: Bool {
        switch self {
        case .gif, .bmp, .webp, .heic, .avif, .tiff, .jpeg2000, .jpegXL, .raw: true
        case .zip, .pyTorch, .keras, .safetensors, .onnx, .matlab, .spreadsheet, .pickle: false
        }
    }

    init?(sniffingPhoto bytes: [UInt8]) {
        func begins(_ text: String, at offset: Int = 0) -> Bool { bytes.dropFirst(offset).starts(with: text.utf8) }
        if begins("GIF8") {
            self = .gif
        } else if begins("BM"), begins("\0\0\0\0", at: 6) {
            self = .bmp
        } else if begins("RIFF"), begins("WEBP", at: 8) {
            self = .webp
        } else if begins("ftypavi", at: 4) {
            self = .avif
        } else if ["ftyphe", "ftypmif1", "ftypmsf1"].contains(where: { begins($0, at: 4) }) {
            self = .heic
        } else if begins("II*\0") || begins("MM\0*") {
            self = .tiff
        } else if begins("\0\0\0\u{C}jP  ") {
            self = .jpeg2000
        } else if begins("\0\0\0\u{C}JXL ") || bytes.starts(with: [0xFF, 0x0A]) {
            self = .jpegXL
        } else if begins("FUJIFILMCCD-RAW") || begins("ftypcrx", at: 4) {
            self = .raw
        } else {
            return nil
        }
    }

    /// Only the first picture of an animation. The command of ImageMagick 6 is known to 7 as well.
    func conversion(of file: String) -> String {
        let name = file.lastIndex(of: ".").map { file[..<$0] } ?? file[...]
        #if canImport(Darwin)
            return "convert it: sips -s format png '\(file)' --out '\(name).png'"
        #else
            return "convert it with ImageMagick: convert '\(file)\(self == .gif ? "[0]" : "")' '\(name).png'"
        #endif
    }
}
