/// An option, a flag or an argument of a command, as help lists it.
struct OptionInfo: Equatable {
    /// `-o, --output <file>`
    let label: String
    /// What it does, the values it takes and its default.
    let text: String
    /// The title of the section it is listed in.
    let section: String

    /// - Returns: nil for one that help does not list.
    init?(_ json: JSONValue) {
        guard json["shouldDisplay"] == .bool(true), let kind = json["kind"]?.string else { return nil }
        let names = json["names"]?.list.compactMap(Self.name) ?? []
        // Short names first.
        let shown = names.filter { !$0.hasPrefix("--") } + names.filter { $0.hasPrefix("--") }
        let value = json["valueName"]?.string.map { "<\($0)>" }
        let parts = [shown.joined(separator: ", "), kind == "flag" ? "" : value ?? ""]
        label = parts.filter { !$0.isEmpty }.joined(separator: " ")
        text = [json["abstract"]?.string ?? "", Self.values(json)].filter { !$0.isEmpty }.joined(separator: " ")
        section = json["sectionTitle"]?.string ?? (kind == "positional" ? "Arguments" : "Options")
    }

    /// `--input`, `-i`
    private static func name(_ json: JSONValue) -> String? {
        guard let name = json["name"]?.string else { return nil }
        return (json["kind"]?.string == "long" ? "--" : "-") + name
    }

    /// `(values: auto, dark; default: auto)`
    private static func values(_ json: JSONValue) -> String {
        let values = json["allValues"]?.list.compactMap(\.string) ?? []
        let parts = [
            values.isEmpty ? nil : "values: " + values.joined(separator: ", "),
            json["defaultValue"]?.string.map { "default: " + $0 },
        ].compactMap(\.self)
        return parts.isEmpty ? "" : "(" + parts.joined(separator: "; ") + ")"
    }
}
