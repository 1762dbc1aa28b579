import ArgumentParser
import ConvData
import ConvRecipe

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// What a shell offers to complete. It asks the program, so lists are made when they are needed only.
extension CompletionKind {
    /// Names that stand for numbers, and files that hold some.
    static func source(as role: NamedSource.Role) -> CompletionKind {
        .custom { words, _, typed in names(for: role, in: words) + filesOfNumbers(beginningWith: typed) }
    }

    static let numbers = CompletionKind.custom { _, _, typed in filesOfNumbers(beginningWith: typed) }

    static let scene = CompletionKind.custom { _, _, _ in Catalogue.scenes.map(\.name) }

    static let padding = CompletionKind.custom { words, _, _ in
        let kind = kind(in: words)
        return PaddingOption.words(axes: kind?.spatialRank ?? 2, ofPooling: kind?.pooling != nil)
    }

    /// Without kernels for another command than the one that is typed.
    private static func names(for role: NamedSource.Role, in words: [String]) -> [String] {
        let names = NamedSource.names(for: role)
        guard let kind = kind(in: words) else { return names }
        let fitting = NamedKernel.all(ofRank: kind.spatialRank).map(\.name)
        return names.filter { fitting.contains($0) || !NamedKernel.names.contains($0) }
    }

    private static func kind(in words: [String]) -> OperationKind? {
        words.dropFirst().first.flatMap(OperationKind.named)
    }

    private static func filesOfNumbers(beginningWith typed: String) -> [String] {
        files(beginningWith: typed).filter { $0.hasSuffix("/") || FileForm(path: $0) != nil }
    }

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
