/// `--pick`: one of several layers, by its number from 1 or by its name.
struct LayerChoice {
    struct Entry {
        /// `layer1.0.conv1`, or nothing where none is written.
        let path: String
        let kind: LayerClass
        /// What it is called in a list, where that is more than its path.
        var shown: String?

        /// Whether it has this name, or is one of several equal blocks that are printed once: `layer1.0-5.conv1`.
        fileprivate func isCalled(_ name: String) -> Bool {
            let (ours, theirs) = (path.split(separator: "."), name.split(separator: "."))
            guard ours.count == theirs.count else { return false }
            return zip(ours, theirs).allSatisfy { ours, theirs in
                let ends = ours.split(separator: "-").compactMap { Int($0) }
                guard ours != theirs, ends.count == 2, let number = Int(theirs) else { return ours == theirs }
                return ends[0] <= number && number <= ends[1]
            }
        }
    }

    private let entries: [Entry]

    init(_ entries: [Entry]) {
        self.entries = entries
    }

    /// - Parameter fits: whether the command takes such a layer: the only one that it takes needs no picking.
    func index(_ pick: String?, where fits: (LayerClass) -> Bool) throws(DataError) -> Int {
        if let pick { return try picked(pick) }
        let fitting = entries.indices.filter { fits(entries[$0].kind) }
        if fitting.count == 1 { return fitting[0] }
        if entries.count == 1 { return 0 }
        throw DataError("\(entries.count) layers are given: \(listed)", hint: "choose one with --pick, as --pick 1")
    }

    private func picked(_ pick: String) throws(DataError) -> Int {
        if let number = Int(pick) {
            guard number > 0, number <= entries.count else {
                throw DataError(
                    "there is no layer \(number): \(entries.count.counted("layer")) \(entries.count == 1 ? "is" : "are") given",
                    hint: "choose one of \(listed)", source: "--pick")
            }
            return number - 1
        }
        guard let index = entries.firstIndex(where: { $0.isCalled(pick) }) else {
            // No name that is that long was meant.
            let near = pick.utf8.count > 200 ? nil : Suggestion.closest(to: pick, among: entries.map(\.path))
            throw DataError(
                "no layer is called \(Excerpt.quoted(pick))",
                hint: near.map { "did you mean '\(Excerpt.printable($0))'?" } ?? "choose one of \(listed)",
                source: "--pick")
        }
        return index
    }

    /// What there is to say where a number is the name of another layer, as in a Sequential, whose names begin with 0.
    func remark(_ pick: String?, at index: Int) -> String? {
        guard let pick, Int(pick) != nil, let other = entries.firstIndex(where: { $0.isCalled(pick) }), other != index
        else { return nil }
        let name = Excerpt.printable(entries[index].path)
        return "--pick \(index + 1) counts from 1 and took \(name.isEmpty ? "a layer without a name" : name); "
            + "the layer called \(Excerpt.printable(pick)) is --pick \(other + 1)"
    }

    /// `1 conv1, 2 maxpool, 3 layer1.0.conv1`: as many as may be read in one sentence.
    var listed: String {
        let shown = entries.prefix(12).enumerated().map { index, entry in
            let name = entry.shown ?? (entry.path.isEmpty ? entry.kind.rawValue : entry.path)
            return "\(index + 1) \(Excerpt.printable(name))"
        }
        let more = entries.count - shown.count
        return shown.joined(separator: ", ") + (more > 0 ? " and \(more) more" : "")
    }
}
