/// Grows from events, and refuses what makes a small file large or a reader deep: aliases, nesting, several documents.
struct YAMLTree {
    private(set) var root: YAMLNode?
    private(set) var fault: Fault?
    /// Where the last scalar began: a quote that is never closed is noticed long after it.
    private(set) var lastScalar: Mark?

    private var open: [OpenNode] = []
    private var documents = 0

    /// More than lessons, scenes, stops and options need by far.
    static let deepest = 16

    /// A list of a kind, not at its end yet: of a mapping, keys and values by turns.
    private struct OpenNode {
        let isMapping: Bool
        let start: Mark
        var nodes: [YAMLNode] = []
    }

    /// - Returns: whether it takes more.
    mutating func take(_ event: YAMLEvent) -> Bool {
        do throws(Fault) {
            try grow(by: event)
        } catch {
            fault = error
        }
        return fault == nil
    }

    private mutating func grow(by event: YAMLEvent) throws(Fault) {
        try refuseProperties(of: event)
        switch event.kind {
        case .document:
            documents += 1
            guard documents == 1 else {
                throw Fault(
                    "a lesson is one document, but here another begins", hint: "leave out '---'", at: event.start)
            }
        case .alias: break
        case .scalar(let scalar):
            lastScalar = event.start
            add(YAMLNode(.scalar(scalar), start: event.start, end: event.end))
        case .sequence: try begin(OpenNode(isMapping: false, start: event.start))
        case .mapping: try begin(OpenNode(isMapping: true, start: event.start))
        case .sequenceEnd, .mappingEnd:
            guard let ended = open.popLast() else { return }
            let content: YAMLNode.Content =
                ended.isMapping ? .mapping(try entries(ended.nodes)) : .sequence(ended.nodes)
            add(YAMLNode(content, start: ended.start, end: event.end))
        }
    }

    private func refuseProperties(of event: YAMLEvent) throws(Fault) {
        if case .alias = event.kind { throw Self.alias(at: event.start) }
        if event.hasAnchor { throw Self.alias(at: event.start) }
        if event.hasTag {
            throw Fault(
                "tags are not needed here", hint: "leave out the word with '!', or put it in quotes", at: event.start)
        }
    }

    private static func alias(at mark: Mark) -> Fault {
        Fault(
            "anchors and aliases are not needed here",
            hint: "'like' takes another scene's command line; a text with '&' or '*' in front wants quotes", at: mark)
    }

    private mutating func begin(_ node: OpenNode) throws(Fault) {
        guard open.count < Self.deepest else {
            throw Fault(
                "this is nested more than \(Self.deepest) deep",
                hint: "a text that begins with a bracket wants quotes", at: node.start)
        }
        open.append(node)
    }

    private mutating func add(_ node: YAMLNode) {
        if open.isEmpty { root = node } else { open[open.count - 1].nodes.append(node) }
    }

    private func entries(_ nodes: [YAMLNode]) throws(Fault) -> [YAMLEntry] {
        var entries: [YAMLEntry] = []
        for index in stride(from: 0, to: nodes.count - 1, by: 2) {
            let key = nodes[index]
            guard case .scalar(let scalar) = key.content else {
                throw Fault("a key is a word, but this is a list", hint: "write a word and ':'", at: key.start)
            }
            entries.append(YAMLEntry(key: scalar.text, mark: key.start, value: nodes[index + 1]))
        }
        return entries
    }
}
