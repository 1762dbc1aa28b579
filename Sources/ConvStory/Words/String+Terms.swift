extension String {
    /// Words as they stand together: a sign stays with what follows it, `+ 3·2`, and a list is whole, `[1, 3]`. What belongs to one
    /// expression makes a group.
    package var terms: [[String]] {
        var groups: [[String]] = []
        for word in split(separator: " ").map(String.init) {
            guard let last = groups.last?.last, !last.isOpen else {
                if groups.isEmpty { groups.append([word]) } else { groups[groups.count - 1].join(word) }
                continue
            }
            if Self.signs.contains(word) {
                groups[groups.count - 1].append(word)
            } else {
                groups.append([word])
            }
        }
        return groups
    }

    private static let signs: Set<String> = ["=", "+", "-", "·", "×", "x", "*", "/"]

    /// Whether what follows belongs to it: behind a sign, or within a list.
    private var isOpen: Bool {
        Self.signs.contains(self) || last == "," && count { "[(".contains($0) } > count { "])".contains($0) }
    }
}

extension [String] {
    fileprivate mutating func join(_ word: String) { self[count - 1] += " " + word }
}
