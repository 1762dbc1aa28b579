import ArgumentParser
import ConvCatalogue
import ConvData

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// What a shell offers to complete. It asks the program, so lists are made when they are needed only.
extension CompletionKind {
    /// Names that stand for numbers, and files that hold some.
    static func source(as role: NamedSource.Role) -> CompletionKind {
        .custom { _, _, typed in
            NamedSource.names(for: role)
                + files(beginningWith: typed).filter { $0.hasSuffix("/") || FileForm(path: $0) != nil }
        }
    }

    static let scene = CompletionKind.custom { _, _, _ in Catalogue.scenes.map(\.name) }

    static let padding = CompletionKind.list(["same", "valid", "full", "causal"])

    /// Files and, with a slash at the end, directories.
    private static func files(beginningWith typed: String) -> [String] {
        let pattern = typed.map { "*?[\\".contains($0) ? "\\\($0)" : "\($0)" }.joined() + "*"
        var found = glob_t()
        defer { globfree(&found) }
        guard glob(pattern, GLOB_MARK, nil, &found) == 0 else { return [] }
        return (0..<Int(found.gl_pathc)).compactMap { index in
            found.gl_pathv[index].map { String(cString: $0) }
        }
    }
}
