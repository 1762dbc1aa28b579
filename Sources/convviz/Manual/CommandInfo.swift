/// A command as the parser of options describes it.
struct CommandInfo {
    let name: String
    let aliases: [String]
    /// One sentence.
    let abstract: String
    /// Blocks of text, with examples.
    let discussion: String
    /// Whether help lists it.
    let isShown: Bool
    let options: [OptionInfo]
    let subcommands: [CommandInfo]

    /// - Parameter dump: JSON as `--experimental-dump-help` writes it.
    init?(dump: String) {
        guard let command = JSONValue(dump)?["command"] else { return nil }
        self.init(command)
    }

    private init?(_ json: JSONValue) {
        guard let name = json["commandName"]?.string else { return nil }
        self.name = name
        aliases = json["aliases"]?.list.compactMap(\.string) ?? []
        abstract = json["abstract"]?.string ?? ""
        discussion = json["discussion"]?.string ?? ""
        isShown = json["shouldDisplay"] == .bool(true)
        options = json["arguments"]?.list.compactMap(OptionInfo.init) ?? []
        subcommands = json["subcommands"]?.list.compactMap(CommandInfo.init) ?? []
    }
}
