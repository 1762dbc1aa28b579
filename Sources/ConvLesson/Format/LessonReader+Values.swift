import ConvData

/// What stands behind keys, of the kind that is wanted.
extension LessonReader {
    mutating func fields<Key>(_ node: YAMLNode) -> Fields<Key>? {
        guard case .mapping(let entries) = node.content else {
            faults.append(
                Fault(
                    "\(Key.table) is a table of keys, but this is \(node.kind)", hint: "write a key, ':' and its value",
                    at: node.start))
            return nil
        }
        return Fields(entries, at: node.start, &faults)
    }

    mutating func items(_ node: YAMLNode, of key: String) -> [YAMLNode] {
        guard case .sequence(let items) = node.content else {
            faults.append(
                Fault(
                    "'\(key)' is a list, but this is \(node.kind)", hint: "begin each of them by '- '", at: node.start))
            return []
        }
        if items.isEmpty { faults.append(Fault("'\(key)' is empty", hint: "give one or more", at: node.start)) }
        return items
    }

    /// A name, or a number as it is written.
    mutating func word(_ node: YAMLNode, _ key: String, as noun: String = "one word") -> String? {
        guard case .scalar(let scalar) = node.content, !scalar.isNothing else {
            faults.append(Fault("'\(key)' is \(noun), but this is \(node.kind)", hint: "write one", at: node.start))
            return nil
        }
        return scalar.text
    }

    /// One of a few words.
    mutating func choice<Choice: CaseIterable & RawRepresentable<String>>(
        _ fields: Fields<StopKey>, _ key: StopKey
    ) -> Choice? {
        guard let node = fields[key], let text = word(node, key.rawValue) else { return nil }
        if let choice = Choice(rawValue: text) { return choice }
        let names = Choice.allCases.map(\.rawValue)
        let near = Suggestion.closest(to: text, among: names)
        faults.append(
            Fault(
                "there is no '\(key.rawValue): \(Excerpt.printable(String(text.prefix(20))))'",
                hint: near.map { "did you mean '\($0)'?" } ?? "write \(names.joined(separator: ", "))", at: node.start))
        return nil
    }

    mutating func wholeNumber<Key>(_ fields: Fields<Key>, _ key: Key, in range: ClosedRange<Int>) -> Int? {
        guard let node = fields[key] else { return nil }
        if case .scalar(let scalar) = node.content, let number = Int(scalar.text), range.contains(number) {
            return number
        }
        faults.append(
            Fault(
                "'\(key.rawValue)' is a whole number from \(range.lowerBound) to \(range.upperBound), but this is "
                    + node.shown, hint: "write the number alone", at: node.start))
        return nil
    }

    mutating func seconds(_ fields: Fields<StopKey>, _ key: StopKey) -> Double? {
        guard let node = fields[key] else { return nil }
        if case .scalar(let scalar) = node.content, let number = Double(scalar.text), (0...3600).contains(number) {
            return number
        }
        faults.append(
            Fault(
                "'\(key.rawValue)' is a number of seconds from 0 to 3600, but this is \(node.shown)",
                hint: "write the number alone", at: node.start))
        return nil
    }
}

extension YAMLScalar {
    /// As YAML takes it where nothing is written.
    var isNothing: Bool { style == .plain && (text.isEmpty || text == "~") }

    /// Whether YAML takes it for a number.
    var isNumber: Bool {
        style == .plain && text.utf8.first.map { "+-.0123456789".utf8.contains($0) } == true && Double(text) != nil
    }
}

extension YAMLNode {
    /// What it is, as it is called in a message.
    var kind: String {
        switch content {
        case .sequence: "a list"
        case .mapping: "a table of keys"
        case .scalar(let scalar) where scalar.isNothing: "nothing"
        case .scalar(let scalar) where scalar.isNumber: "a number"
        case .scalar: "a text"
        }
    }

    /// Its text, if that is short, or else what it is.
    var shown: String {
        guard case .scalar(let scalar) = content, !scalar.isNothing else { return kind }
        return Excerpt.quoted(scalar.text)
    }
}
