/// What a convolution can be written as.
enum DocumentForm: CaseIterable {
    case text, json, jsonl, shape, npy

    /// How the name of a file ends that holds it.
    var suffix: String {
        switch self {
        case .text, .shape: ".txt"
        case .json: ".json"
        case .jsonl: ".jsonl"
        case .npy: ".npy"
        }
    }

    /// The form that a file's name stands for, in small or capital letters.
    init?(path: String) {
        guard let form = Self.allCases.first(where: { path.lowercased().hasSuffix($0.suffix) }) else { return nil }
        self = form
    }

    /// `.txt, .json, .jsonl, .npy`
    static var suffixList: String {
        allCases.filter { $0 != .shape }.map(\.suffix).joined(separator: ", ")
    }
}
