extension OutputForm {
    /// What the end of a file's name says: `.npy the output's numbers, .json or .txt what --json or --text tell`.
    static var suffixHelp: String {
        let named = namedBySuffix.sorted { $0.suffix < $1.suffix }
        let written = named.filter(\.hasOption)
        let others = named.filter { !$0.hasOption }.map { "\($0.suffix) \($0.summary)" }
        return others.joined(separator: ", ") + ", " + alternatives(written.map(\.suffix)) + " what "
            + alternatives(written.compactMap(\.option)) + " tell, and \(scriptSuffix) takes the script of --emit"
    }

    /// `.json, .jsonl or .txt`
    private static func alternatives(_ words: [String]) -> String {
        words.dropLast().joined(separator: ", ") + " or " + (words.last ?? "")
    }
}
