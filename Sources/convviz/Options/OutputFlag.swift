import ArgumentParser

/// The flag of an output form that has one: `--json`.
struct OutputFlag: EnumerableFlag {
    let form: OutputForm

    static var allCases: [OutputFlag] { OutputForm.all.filter(\.hasOption).map(OutputFlag.init) }

    static func name(for flag: OutputFlag) -> NameSpecification { .customLong(flag.form.name) }

    static func help(for flag: OutputFlag) -> ArgumentHelp? { ArgumentHelp(stringLiteral: flag.form.summary) }
}

extension OutputFlag: CustomStringConvertible {
    /// By which the parser of options tells one flag from another.
    var description: String { form.name }
}
