/// Forms of files that cannot be read, but are given now and then: their true name helps more than what is missing.
package enum ForeignForm: CaseIterable, Sendable {
    case gif
    case jpeg
    case bmp
    case webp
    case zip

    /// By the end of a file's name, in small or capital letters.
    package init?(path: String) {
        let path = path.lowercased()
        guard let form = Self.allCases.first(where: { $0.suffixes.contains(where: path.hasSuffix) }) else { return nil }
        self = form
    }

    /// By how a file begins, whatever its name.
    init?(sniffing bytes: [UInt8]) {
        if bytes.starts(with: "GIF8".utf8) {
            self = .gif
        } else if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
            self = .jpeg
        } else if bytes.starts(with: "BM".utf8), bytes.dropFirst(6).starts(with: [0, 0, 0, 0]) {
            self = .bmp
        } else if bytes.starts(with: "RIFF".utf8), bytes.dropFirst(8).starts(with: "WEBP".utf8) {
            self = .webp
        } else if bytes.starts(with: "PK\u{3}\u{4}".utf8) {
            self = .zip
        } else {
            return nil
        }
    }

    package var hint: String {
        switch self {
        case .gif, .jpeg, .bmp, .webp: "convert it to a .png"
        case .zip: "an .npz holds several arrays: save one of them as an .npy, with np.save"
        }
    }

    /// - Parameter file: how it is called in the sentence.
    func refusal(of file: String) -> DataError {
        DataError("\(file) is \(name), which cannot be read", hint: hint)
    }

    private var name: String {
        switch self {
        case .gif: "a GIF"
        case .jpeg: "a JPEG"
        case .bmp: "a BMP"
        case .webp: "a WebP"
        case .zip: "a zip archive"
        }
    }

    private var suffixes: [String] {
        switch self {
        case .gif: [".gif"]
        case .jpeg: [".jpg", ".jpeg"]
        case .bmp: [".bmp"]
        case .webp: [".webp"]
        case .zip: [".npz", ".zip"]
        }
    }
}
