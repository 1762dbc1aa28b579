import ConvData

/// A lesson as it was read, with all that is wrong in it.
package struct LessonFile: Equatable, Sendable {
    package let source: SourceText
    /// What could be read of it; nil where nothing could.
    package let lesson: Lesson?
    /// In the order of their places.
    package let faults: [Fault]

    /// - Parameter libraries: the names that libyaml may have here, the likeliest first.
    package init(_ bytes: [UInt8], libraries: [String] = YAML.libraries) {
        let bytes = bytes.starts(with: Self.byteOrderMark) ? Array(bytes.dropFirst(Self.byteOrderMark.count)) : bytes
        source = SourceText(bytes.prefix(YAML.mostBytes))
        do throws(YAML.Failure) {
            guard let root = try YAML.read(bytes, libraries: libraries) else {
                lesson = nil
                faults = [Fault("the file is empty", hint: "convviz lesson show prints a lesson to copy and change")]
                return
            }
            var reader = LessonReader(source)
            lesson = reader.lesson(root)
            faults = reader.faults.inOrder
        } catch {
            lesson = nil
            faults = [source.hinting(at: error)]
        }
    }

    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// As many as anyone reads at once.
    private static let shown = 50

    /// Faults, as they are printed.
    package func text(of faults: [Fault], named name: String) -> String {
        let rest = faults.count - Self.shown
        return faults.prefix(Self.shown).map { source.text(of: $0, in: name) }.joined()
            + (rest > 0 ? (rest == 1 ? "There is 1 more.\n" : "There are \(rest) more.\n") : "")
    }
}

extension [Fault] {
    /// By their places, each once.
    package var inOrder: [Fault] {
        var seen: Set<Fault> = []
        return filter { seen.insert($0).inserted }
            .sorted { ($0.mark ?? Mark(0, 0)) < ($1.mark ?? Mark(0, 0)) }
    }
}
