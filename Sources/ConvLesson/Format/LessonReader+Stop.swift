extension LessonReader {
    private enum Side: String, CaseIterable {
        case beside
    }

    private enum Products: String, CaseIterable {
        case shown, hidden
    }

    /// - Returns: nil where it has no place.
    mutating func stop(_ node: YAMLNode, hasBeside: Bool) -> LessonStop? {
        guard let fields: Fields<StopKey> = fields(node) else { return nil }
        let place = self.place(fields)
        var stop = LessonStop(at: place ?? .start)
        stop.marks = fields.marks
        stop.say = sentence(fields, .say, lines: 2)
        stop.note = sentence(fields, .note, keepsLines: true)
        stop.think = seconds(fields, .think)
        stop.point = point(fields)
        stop.panel = choice(fields, .panel)
        if fields[.ask] == nil {
            refuse([.options, .expect, .because, .count, .name, .target, .products, .of, .reveal], in: fields) { key in
                Fault("'\(key.rawValue)' belongs to a question, but nothing is asked here", hint: "add 'ask'")
            }
        } else if let kind: Asking.Kind = choice(fields, .ask) {
            stop.asking = asking(kind, fields)
            if let place { checkPlace(place, of: kind, fields) }
            let side: Side? = choice(fields, .of)
            stop.asking?.isOfBeside = side != nil
            if side != nil, !hasBeside {
                faults.append(
                    Fault("this scene has no second stage", hint: "give it 'beside'", at: fields.entries[.of]?.mark))
            }
            let products: Products? = choice(fields, .products)
            stop.asking?.hidesProducts = products == .hidden
        }
        return place == nil ? nil : stop
    }

    private mutating func place(_ fields: Fields<StopKey>) -> StopPlace? {
        guard let node = fields[.at] else {
            faults.append(Fault("this stop has no place", hint: "say where it halts, as at: start", at: fields.mark))
            return nil
        }
        return cell(node, "at") { text throws(Fault) in try StopPlace(text) }
    }

    private mutating func point(_ fields: Fields<StopKey>) -> CellName? {
        fields[.point].flatMap { cell($0, "point") { text throws(Fault) in try CellName(text) } }
    }

    private mutating func cell<Cell>(_ node: YAMLNode, _ key: String, _ read: (String) throws(Fault) -> Cell) -> Cell? {
        guard let text = word(node, key, as: "a place") else { return nil }
        do throws(Fault) {
            return try read(text)
        } catch {
            faults.append(Fault(error.message, hint: error.hint, at: node.start))
            return nil
        }
    }

    /// An output's value and the cells it reads are asked for where that output is made.
    private mutating func checkPlace(_ place: StopPlace, of kind: Asking.Kind, _ fields: Fields<StopKey>) {
        guard kind == .value || kind == .inputs else { return }
        if case .output = place { return }
        faults.append(
            Fault(
                "'\(kind.rawValue)' asks about an output, but '\(place)' is none", hint: "halt at one, as at: y[0]",
                at: fields[.at]?.start))
    }

    mutating func refuse(_ keys: [StopKey], in fields: Fields<StopKey>, _ fault: (StopKey) -> Fault) {
        for key in keys {
            guard let mark = fields.entries[key]?.mark else { continue }
            var fault = fault(key)
            fault.mark = mark
            faults.append(fault)
        }
    }
}
