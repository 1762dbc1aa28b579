import ConvData

/// The keys of a table that are known, each once.
struct Fields<Key: LessonKey> {
    let mark: Mark
    private(set) var entries: [Key: YAMLEntry] = [:]

    init(_ entries: [YAMLEntry], at mark: Mark, _ faults: inout [Fault]) {
        self.mark = mark
        for entry in entries {
            guard let key = Key(rawValue: entry.key) else {
                faults.append(Self.unknown(entry))
                continue
            }
            guard self.entries[key] == nil else {
                faults.append(Fault("'\(entry.key)' is there twice", hint: "leave out one of them", at: entry.mark))
                continue
            }
            self.entries[key] = entry
        }
    }

    subscript(key: Key) -> YAMLNode? { entries[key]?.value }

    private static func unknown(_ entry: YAMLEntry) -> Fault {
        let names = Key.allCases.map(\.rawValue)
        let near = Suggestion.closest(to: entry.key, among: names)
        return Fault(
            "there is no key \(Excerpt.quoted(entry.key)) in \(Key.table)",
            hint: near.map { "did you mean '\($0)'?" }
                ?? "the keys of \(Key.table) are \(names.joined(separator: ", "))",
            at: entry.mark)
    }
}

extension Fields where Key == StopKey {
    /// Where the values are.
    var marks: [StopKey: Mark] { entries.mapValues(\.value.start) }
}
