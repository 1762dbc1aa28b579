import ConvEngine

extension PaddingMode {
    /// Our name of a mode, or another library's.
    ///
    /// - Returns: the mode, and a remark where the name was another's.
    package static func read(_ text: String) throws(DataError) -> (mode: PaddingMode, remark: String?) {
        let name = text.lowercased()
        if let mode = PaddingMode(rawValue: name) { return (mode, nil) }
        if let (mode, library) = foreign[name] {
            return (mode, "padding mode '\(name)' of \(library) is '\(mode.rawValue)' here")
        }
        let names = allCases.map(\.rawValue)
        throw DataError(
            "\(Excerpt.quoted(text)) is not a padding mode",
            hint: Suggestion.closest(to: text, among: names + foreign.keys.sorted()).map { "did you mean '\($0)'?" }
                ?? "use \(names.dropLast().joined(separator: ", ")) or \(names.last ?? "")")
    }

    /// Names that mean one thing only: SciPy's `reflect`, which is `symmetric`, is PyTorch's name of another.
    private static let foreign: [String: (mode: PaddingMode, library: String)] = [
        "constant": (.zeros, "NumPy"), "edge": (.replicate, "NumPy"), "wrap": (.circular, "NumPy"),
        "nearest": (.replicate, "SciPy"), "mirror": (.reflect, "SciPy"),
        "grid-constant": (.zeros, "SciPy"), "grid-wrap": (.circular, "SciPy"), "grid-mirror": (.symmetric, "SciPy"),
        "fill": (.zeros, "SciPy"), "symm": (.symmetric, "SciPy"),
        "border_constant": (.zeros, "OpenCV"), "border_replicate": (.replicate, "OpenCV"),
        "border_wrap": (.circular, "OpenCV"), "border_reflect": (.symmetric, "OpenCV"),
        "border_reflect_101": (.reflect, "OpenCV"), "border_default": (.reflect, "OpenCV"),
    ]
}
