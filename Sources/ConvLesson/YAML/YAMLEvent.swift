import CYAML

/// What libyaml has come upon.
struct YAMLEvent {
    enum Kind {
        case document
        case alias
        case scalar(YAMLScalar)
        case sequence, sequenceEnd
        case mapping, mappingEnd
    }

    let kind: Kind
    let hasAnchor: Bool
    let hasTag: Bool
    let start: Mark
    let end: Mark

    init(_ event: cyaml_event) {
        kind =
            switch Int(event.kind) {
            case cyaml_document: .document
            case cyaml_alias: .alias
            case cyaml_sequence: .sequence
            case cyaml_sequence_end: .sequenceEnd
            case cyaml_mapping: .mapping
            case cyaml_mapping_end: .mappingEnd
            default: .scalar(YAMLScalar(event))
            }
        hasAnchor = event.has_anchor
        hasTag = event.has_tag
        start = Mark(event.start)
        end = Mark(event.end)
    }
}

extension Mark {
    init(_ mark: cyaml_mark) {
        // No file that is read has more lines or columns than an Int holds.
        self.init(Int(mark.line) + 1, Int(mark.column) + 1)
    }
}

extension YAMLScalar {
    fileprivate init(_ event: cyaml_event) {
        let style: Style =
            switch Int(event.style) {
            case cyaml_single_quoted: .singleQuoted
            case cyaml_double_quoted: .doubleQuoted
            case cyaml_block: .block
            default: .plain
            }
        self.init(String(decoding: UnsafeBufferPointer(start: event.bytes, count: event.count), as: UTF8.self), style)
    }
}
