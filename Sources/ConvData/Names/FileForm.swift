/// The forms in which files hold numbers.
package enum FileForm: CaseIterable, Sendable {
    case npy
    case delimitedText
    case nestedList
    case png
    case jpeg
    case netpbm

    package var suffixes: [String] {
        switch self {
        case .npy: [".npy"]
        case .delimitedText: [".csv", ".tsv", ".txt"]
        case .nestedList: [".json"]
        case .png: [".png"]
        case .jpeg: [".jpg", ".jpeg", ".jpe", ".jfif"]
        case .netpbm: [".ppm", ".pgm", ".pbm", ".pnm"]
        }
    }

    /// By the end of the file's name, in small or capital letters.
    package init?(path: String) {
        let path = path.lowercased()
        let form = Self.allCases.first { $0.suffixes.contains(where: path.hasSuffix) }
        guard let form else { return nil }
        self = form
    }

    /// By how the data begins, for data that has no name.
    package init(sniffing bytes: [UInt8]) {
        if bytes.starts(with: NPY.magic.prefix(2)) {
            self = .npy
        } else if bytes.starts(with: PNGHeader.signature.prefix(4)) {
            self = .png
        } else if bytes.starts(with: JPEGHeader.signature) {
            self = .jpeg
        } else if Netpbm.isMagic(bytes) {
            self = .netpbm
        } else if NestedList.begins(bytes) {
            self = .nestedList
        } else {
            self = .delimitedText
        }
    }

    /// The image, where this is a form for images.
    package func image(_ bytes: [UInt8]) throws(DataError) -> RasterImage? {
        if let foreign = ForeignForm(sniffing: bytes) { throw foreign.refusal(of: "the file") }
        return switch inside(bytes) {
        case .png: try PNG.read(bytes)
        case .jpeg: try JPEG.read(bytes)
        case .netpbm: try Netpbm.read(bytes)
        case .npy, .delimitedText, .nestedList: nil
        }
    }

    /// - Parameter anyNumber: whether NaN and infinity are taken, too.
    package func read(_ bytes: [UInt8], anyNumber: Bool = false) throws(DataError) -> NumberArray {
        try numbers(bytes, NumberOptions(anyNumber: anyNumber)).single
    }

    package func numbers(
        _ bytes: [UInt8], _ options: NumberOptions = NumberOptions()
    ) throws(DataError) -> ReadNumbers {
        if let foreign = ForeignForm(sniffing: bytes) { throw foreign.refusal(of: "the file") }
        return switch inside(bytes) {
        case .npy: try NPY.numbers(bytes, options)
        case .delimitedText: try NumberReading.read(bytes, as: NumberForm.inText, options)
        case .nestedList: try NumberReading.read(bytes, as: NumberForm.inJSON, options)
        case .png: ReadNumbers(try PNG.read(bytes))
        case .jpeg: ReadNumbers(try JPEG.read(bytes))
        case .netpbm: ReadNumbers(try Netpbm.read(bytes))
        }
    }

    package var isText: Bool { self == .delimitedText || self == .nestedList }

    private var isImage: Bool { self == .png || self == .jpeg || self == .netpbm }

    /// Images are often called by another form's name, and are what they begin like.
    private func inside(_ bytes: [UInt8]) -> FileForm {
        let sniffed = FileForm(sniffing: bytes)
        return isImage && sniffed.isImage ? sniffed : self
    }
}
