import ConvData
import ConvEngine

/// What belongs to a question of each kind.
extension LessonReader {
    mutating func asking(_ kind: Asking.Kind, _ fields: Fields<StopKey>) -> Asking {
        refuse(StopKey.foreign(to: kind), in: fields) { key in
            Fault("'\(key.rawValue)' does not belong to 'ask: \(kind.rawValue)'", hint: "leave it out")
        }
        var asking = Asking(kind)
        asking.reveal = sentence(fields, .reveal, lines: 2)
        if kind == .count { asking.counted = choice(fields, .count) }
        if kind == .choice { asking.options = options(fields) }
        if kind == .parameter {
            asking.name = parameterName(fields)
            asking.target =
                need(.target, fields, "the shape it is to reach", "as target: [1, 10]")
                .flatMap { shape($0, .target) } ?? []
        }
        asking.expect = expect(kind, asking.options.count, fields)
        if kind == .choice { asking.because = reasons(asking, fields) }
        return asking
    }

    private mutating func need(_ key: StopKey, _ fields: Fields<StopKey>, _ what: String, _ example: String)
        -> YAMLNode?
    {
        if let node = fields[key] { return node }
        faults.append(Fault("\(what) is missing", hint: "write it \(example)", at: fields.entries[.ask]?.mark))
        return nil
    }

    private mutating func options(_ fields: Fields<StopKey>) -> [String] {
        guard let node = need(.options, fields, "what there is to choose from", "as options: [\"yes\", \"no\"]") else {
            return []
        }
        let items = self.items(node, of: "options")
        let texts = items.compactMap { sentence($0, "an option is a text", lines: 1, mayBeNumber: true) }
        if !items.isEmpty, !(2...5).contains(items.count) {
            faults.append(
                Fault(
                    "a choice has two to five options, but here \(items.count == 1 ? "is" : "are") \(items.count)",
                    hint: "the keys 1 to 5 choose", at: node.start))
        }
        if let (index, text) = texts.enumerated().first(where: { texts.firstIndex(of: $0.element) != $0.offset }),
            texts.count == items.count
        {
            faults.append(
                Fault(
                    "there are two options \(Excerpt.quoted(text))", hint: "one of them would be wrong: write another",
                    at: items[index].start))
        }
        return texts
    }

    /// `because: {1: …, 3: …}`
    private mutating func reasons(_ asking: Asking, _ fields: Fields<StopKey>) -> [Int: String] {
        guard let node = fields[.because] else { return [:] }
        guard case .mapping(let entries) = node.content else {
            faults.append(
                Fault(
                    "'because' has a sentence for the number of a wrong option, but this is \(node.kind)",
                    hint: "write it as because: {1: \"…\"}", at: node.start))
            return [:]
        }
        var reasons: [Int: String] = [:]
        for entry in entries {
            guard let fault = fault(ofReason: entry.key, reasons, asking) else {
                reasons[Int(entry.key) ?? 0] = sentence(entry.value, "a reason is a sentence", lines: 2)
                continue
            }
            faults.append(Fault(fault.message, hint: fault.hint, at: entry.mark))
        }
        return reasons
    }

    private func fault(ofReason key: String, _ reasons: [Int: String], _ asking: Asking) -> Fault? {
        guard let number = Int(key), asking.options.indices.contains(number - 1) else {
            let count = asking.options.count
            return Fault(
                "there is no option \(Excerpt.printable(key)): there are \(count)", hint: "count them from 1", at: nil)
        }
        if reasons[number] != nil {
            return Fault("option \(number) is there twice", hint: "leave out one of them", at: nil)
        }
        guard asking.expect != String(number) else {
            return Fault("option \(number) is right", hint: "say in 'reveal' why it is", at: nil)
        }
        return nil
    }

    private mutating func parameterName(_ fields: Fields<StopKey>) -> ParameterName? {
        guard let node = need(.name, fields, "the parameter that is asked for", "as name: padding") else { return nil }
        guard let text = word(node, "name", as: "a parameter") else { return nil }
        let option = String(text.map { $0 == "_" ? "-" : $0 })
        let all = ParameterSetting.settable
        if let name = all.first(where: { $0.option == option }) { return name }
        let near = Suggestion.closest(to: option, among: all.map(\.option))
        faults.append(
            Fault(
                "\(Excerpt.quoted(text)) is no parameter that can be asked for",
                hint: near.map { "did you mean '\($0)'?" } ?? "write \(ParameterSetting.choice)",
                at: node.start))
        return nil
    }

    private mutating func expect(_ kind: Asking.Kind, _ options: Int, _ fields: Fields<StopKey>) -> String? {
        switch kind {
        case .inputs: return nil
        case .choice:
            guard let node = need(.expect, fields, "the number of the right option", "as expect: 1") else { return nil }
            guard options > 0 else { return nil }
            guard case .scalar(let scalar) = node.content, let number = Int(scalar.text) else {
                faults.append(
                    Fault(
                        "'expect' is the number of the right option, but this is \(node.shown)",
                        hint: "count them from 1", at: node.start))
                return nil
            }
            guard (1...options).contains(number) else {
                faults.append(
                    Fault(
                        "there is no option \(number): there are \(options)", hint: "count them from 1", at: node.start)
                )
                return nil
            }
            return String(number)
        case .count: return wholeNumber(fields, .expect, in: 0...999_999_999).map(String.init)
        case .shape: return fields[.expect].flatMap { shape($0, .expect) }?.map(String.init).joined(separator: ",")
        case .value: return fields[.expect].flatMap { value($0) }
        case .parameter: return fields[.expect].flatMap { word($0, "expect", as: "a value") }
        }
    }

    private mutating func value(_ node: YAMLNode) -> String? {
        guard let text = word(node, "expect", as: "a number") else { return nil }
        do throws(DataError) {
            _ = try NumberToken.value(text)
            return text
        } catch {
            faults.append(Fault("'expect' is a number, but this is \(node.shown)", hint: error.hint, at: node.start))
            return nil
        }
    }

    /// `[1, 10]` or `1,10`.
    private mutating func shape(_ node: YAMLNode, _ key: StopKey) -> [Int]? {
        let texts: [String]
        switch node.content {
        case .sequence(let items):
            texts = items.map { if case .scalar(let scalar) = $0.content { scalar.text } else { "" } }
        case .scalar(let scalar):
            texts = scalar.text.split(separator: ",", omittingEmptySubsequences: false).map { $0.filter { $0 != " " } }
        case .mapping: texts = [""]
        }
        let extents = texts.compactMap(Int.init).filter { $0 > 0 }
        guard !texts.isEmpty, extents.count == texts.count else {
            faults.append(
                Fault(
                    "'\(key.rawValue)' is a shape, but this is \(node.shown)", hint: "write for example [3, 3]",
                    at: node.start))
            return nil
        }
        return extents
    }
}

extension StopKey {
    /// Keys that say nothing about a question of this kind.
    fileprivate static func foreign(to kind: Asking.Kind) -> [StopKey] {
        var keys: [StopKey] = []
        if kind != .choice { keys += [.options, .because] }
        if kind != .count { keys.append(.count) }
        if kind != .parameter { keys += [.name, .target] }
        if kind != .value { keys.append(.products) }
        if kind == .inputs { keys.append(.expect) }
        return keys
    }
}
