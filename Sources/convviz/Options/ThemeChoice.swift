import ArgumentParser
import ConvStage

/// A theme by its name, or the one that suits the terminal.
enum ThemeChoice: Equatable {
    case auto
    case theme(Theme)
}

extension ThemeChoice: ExpressibleByArgument {
    init?(argument: String) {
        if argument == "auto" {
            self = .auto
        } else if let theme = Theme.all.first(where: { $0.name == argument }) {
            self = .theme(theme)
        } else {
            return nil
        }
    }

    static var allValueStrings: [String] { ["auto"] + Theme.all.map(\.name) }

    static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }

    var defaultValueDescription: String {
        switch self {
        case .auto: "auto"
        case .theme(let theme): theme.name
        }
    }
}
