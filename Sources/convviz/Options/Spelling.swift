/// Options as people paste them.
enum Spelling {
    /// `--padding_mode` is `--padding-mode`: keyword arguments of PyTorch paste in. Values are left as they are.
    static func normalized(_ arguments: [String]) -> [String] {
        var isOption = true
        return arguments.map { argument in
            if argument == "--" { isOption = false }
            guard isOption, argument.hasPrefix("--") else { return argument }
            let name = argument.prefix { $0 != "=" }
            return name.map { $0 == "_" ? "-" : String($0) }.joined() + argument[name.endIndex...]
        }
    }
}
