/// Forms of files that cannot be read, but are given now and then: their true name helps more than what is missing.
package enum ForeignForm: CaseIterable, Sendable {
    case gif
    case bmp
    case webp
    case heic
    case avif
    case tiff
    case jpeg2000
    case jpegXL
    case raw
    case zip
    case pyTorch
    case keras
    case safetensors
    case onnx
    case matlab
    case spreadsheet
    case pickle

    /// By the end of a file's name, in small or capital letters.
    package init?(path: String) {
        let path = path.lowercased()
        guard let form = Self.allCases.first(where: { $0.suffixes.contains(where: path.hasSuffix) }) else { return nil }
        self = form
    }

    /// By how a file begins, whatever its name.
    init?(sniffing bytes: [UInt8]) {
        if let photo = Self(sniffingPhoto: bytes) {
            self = photo
        } else if bytes.starts(with: "PK\u{3}\u{4}".utf8) {
            self = .zip
        } else if bytes.starts(with: [0x89] + Array("HDF\r\n\u{1A}\n".utf8)) {
            self = .keras
        } else if bytes.starts(with: "MATLAB 5.0 MAT-file".utf8) {
            self = .matlab
        } else if bytes.first == 0x80, let version = bytes.dropFirst().first, (2...5).contains(version) {
            self = .pickle
        } else if bytes.dropFirst(6).starts(with: [0, 0] + Array("{\"".utf8)) {
            self = .safetensors
        } else {
            return nil
        }
    }

    /// What to do, for a file of a usual name.
    package var hint: String { hint(for: (isPhoto ? "photo" : "model") + suffixes[0]) }

    /// - Parameter file: as it stands in the line that saves what is needed.
    private func hint(for file: String) -> String {
        let save = "in Python: np.save('weight.npy', "
        return switch self {
        case .gif, .bmp, .webp, .heic, .avif, .tiff, .jpeg2000, .jpegXL, .raw: conversion(of: file)
        case .zip: "an .npz holds several arrays: save one of them as an .npy, with np.save"
        case .pyTorch: save + "torch.load('\(file)')['conv1.weight'])"
        case .keras:
            save
                + "keras.models.load_model('\(file)').layers[0].get_weights()[0]), and read it with --weight-layout keras"
        case .safetensors: save + "safetensors.numpy.load_file('\(file)')['conv1.weight'])"
        case .onnx: save + "onnx.numpy_helper.to_array(onnx.load('\(file)').graph.initializer[0]))"
        case .matlab: "in MATLAB: writematrix(w, 'w.csv'); " + save + "scipy.io.loadmat('\(file)')['w'])"
        case .spreadsheet:
            "save the sheet as .csv; in Python: pd.read_excel('\(file)').to_csv('table.csv', index=False)"
        case .pickle: save + "pickle.load(open('\(file)', 'rb')))"
        }
    }

    /// - Parameter file: how it is called in the sentence.
    func refusal(of file: String) -> DataError {
        DataError("\(file) is \(name), which cannot be read", hint: hint)
    }

    /// With the file's own name in what is to be typed, unless it is too long for a sentence.
    func refusal(ofPath path: String) -> DataError {
        let isPlain = path.utf8.count <= 60 && !path.contains("'") && path == Excerpt.printable(path)
        return DataError(
            "\(Excerpt.quoted(path)) is \(name), which cannot be read", hint: isPlain ? hint(for: path) : hint)
    }

    private var name: String {
        switch self {
        case .gif: "a GIF"
        case .bmp: "a BMP"
        case .webp: "a WebP"
        case .heic: "a HEIC"
        case .avif: "an AVIF"
        case .tiff: "a TIFF"
        case .jpeg2000: "a JPEG 2000"
        case .jpegXL: "a JPEG XL"
        case .raw: "a camera's raw file"
        case .zip: "a zip archive"
        case .pyTorch: "a file of PyTorch"
        case .keras: "a model in HDF5 or of Keras"
        case .safetensors: "a file of safetensors"
        case .onnx: "an ONNX model"
        case .matlab: "a MAT-file"
        case .spreadsheet: "a spreadsheet"
        case .pickle: "a pickle"
        }
    }

    private var suffixes: [String] {
        switch self {
        case .gif: [".gif"]
        case .bmp: [".bmp"]
        case .webp: [".webp"]
        case .heic: [".heic", ".heif"]
        case .avif: [".avif"]
        case .tiff: [".tif", ".tiff"]
        case .jpeg2000: [".jp2", ".j2k"]
        case .jpegXL: [".jxl"]
        case .raw: [".dng", ".cr2", ".cr3", ".nef", ".arw", ".orf", ".rw2", ".raf"]
        case .zip: [".npz", ".zip"]
        case .pyTorch: [".pt", ".pth", ".ckpt"]
        case .keras: [".keras", ".h5", ".hdf5"]
        case .safetensors: [".safetensors"]
        case .onnx: [".onnx"]
        case .matlab: [".mat"]
        case .spreadsheet: [".xlsx", ".xls", ".ods"]
        case .pickle: [".pkl", ".pickle"]
        }
    }
}
