import ConvCode

/// What a convolution can be written as.
enum DocumentForm: Hashable {
    case text, json, jsonl, shape, npy
    case script(Library)

    /// How the name of a file ends that holds it.
    var suffix: String {
        switch self {
        case .text, .shape: ".txt"
        case .json: ".json"
        case .jsonl: ".jsonl"
        case .npy: ".npy"
        case .script: ".py"
        }
    }

    /// How it is asked for on the command line; nil where only a file's name does.
    var option: String? {
        switch self {
        case .text: "--text"
        case .json: "--json"
        case .jsonl: "--jsonl"
        case .shape: "--shape"
        case .npy: nil
        case .script(let library): "--emit \(library)"
        }
    }

    /// Those that a file's name is enough for.
    private static let named: [DocumentForm] = [.text, .json, .jsonl, .npy]

    /// The form that a file's name stands for, in small or capital letters.
    init?(path: String) {
        guard let form = Self.named.first(where: { path.lowercased().hasSuffix($0.suffix) }) else { return nil }
        self = form
    }

    /// `.txt, .json, .jsonl, .npy`
    static var suffixList: String { named.map(\.suffix).joined(separator: ", ") }
}
