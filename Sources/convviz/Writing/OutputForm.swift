import ConvCode
import ConvData

/// A form in which an operation can be written: one value for each, and the list of them. Options, help, file names and
/// what is written all come from here.
struct OutputForm: Sendable {
    /// `json`, or `emit numpy` where a library is chosen.
    let name: String
    /// How the name of a file ends that holds it.
    let suffix: String
    /// What is written, for help: a sentence, or without an option a few words.
    let summary: String
    /// Whether an option of its name asks for it.
    var hasOption = true
    /// Whether the end of a file's name is enough to ask for it.
    var isNamedBySuffix = true
    let write: @Sendable (Document, @escaping ByteStream.Sink) throws -> Void

    static let all = [text, json, jsonl, shape, npy]

    static let text = OutputForm(
        name: "text", suffix: ".txt", summary: "The story in words and numbers, line by line."
    ) { try $0.writeText(to: $1) }

    static let json = OutputForm(
        name: "json", suffix: ".json", summary: "Operands, parameters and output as one document."
    ) { try JSONDocument.write($0.convolution, to: $1) }

    static let jsonl = OutputForm(
        name: "jsonl", suffix: ".jsonl", summary: "One line per placement, with all its products."
    ) { try JSONLines.write($0.placements, to: $1) }

    static let shape = OutputForm(
        name: "shape", suffix: ".txt", summary: "The output shape, with the formula worked through.",
        isNamedBySuffix: false
    ) { try $1(Array($0.shapeText.utf8)[...]) }

    static let npy = OutputForm(name: "npy", suffix: ".npy", summary: "the output's numbers", hasOption: false) {
        try NPY.write($0.convolution, to: $1)
    }

    /// For `--emit`, which says the library.
    static func script(_ library: Library) -> OutputForm {
        OutputForm(
            name: "emit \(library)", suffix: scriptSuffix,
            summary: scriptSummary, isNamedBySuffix: false
        ) { try Script($0.convolution, in: library).write(to: $1) }
    }

    static let scriptSuffix = ".py"
    static let scriptSummary = "A script that runs as it is, and fails where its result differs."
}

extension OutputForm: Equatable {
    static func == (one: OutputForm, other: OutputForm) -> Bool { one.name == other.name }
}

extension OutputForm {
    /// How it is asked for on the command line; nil where only a file's name does.
    var option: String? { hasOption ? "--\(name)" : nil }

    /// Whether a file's name says that it holds something that is not written here.
    static func isForeign(_ path: String) -> Bool {
        foreignSuffixes.contains(where: path.lowercased().hasSuffix)
    }

    private static let foreignSuffixes = [
        ".svg", ".png", ".jpg", ".jpeg", ".gif", ".webp", ".bmp", ".ppm", ".pgm", ".pbm", ".pdf", ".ps", ".html",
        ".htm",
        ".mp4", ".webm", ".mov", ".cast", ".ansi", ".ipynb", ".npz", ".csv", ".tsv", ".xlsx", ".mat", ".pt", ".pth",
        ".h5",
        ".pkl", ".onnx", ".zip", ".doc", ".docx", ".m", ".jl", ".r",
    ]

    /// Those that a file's name is enough for.
    static var namedBySuffix: [OutputForm] { all.filter(\.isNamedBySuffix) }

    /// The form that a file's name stands for, in small or capital letters.
    static func named(byPath path: String) -> OutputForm? {
        namedBySuffix.first { path.lowercased().hasSuffix($0.suffix) }
    }
}
