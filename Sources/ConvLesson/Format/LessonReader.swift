import ConvData

/// From the parts of a file to a lesson. What is wrong is kept, and the rest is read.
struct LessonReader {
    let source: SourceText
    var faults: [Fault] = []
    /// The scenes so far, for `like`, in their order.
    var names: [String] = []
    /// Their command lines without what holds for all scenes. Those that have none are pages, or faulty.
    var commands: [String: SceneCommand] = [:]
    var pages: Set<String> = []

    /// A course has fewer in all its lessons.
    private static let mostScenes = 500
    /// The format this is.
    private static let version = 1

    init(_ source: SourceText) {
        self.source = source
    }

    /// - Returns: nil where it is no lesson, or one of another version.
    mutating func lesson(_ root: YAMLNode) -> Lesson? {
        guard let fields: Fields<FileKey> = fields(root) else { return nil }
        guard isOfThisVersion(fields) else { return nil }
        let defaults = [FileKey.theme, .speed, .unit].flatMap { self.option($0, in: fields) }
        var lesson = Lesson(title: sentence(fields, .title, lines: 1), scenes: [])
        lesson.minutes = wholeNumber(fields, .minutes, in: 1...9999)
        guard let scenes = fields[.scenes] else {
            faults.append(Fault("there are no scenes", hint: "begin them by 'scenes:'", at: fields.mark))
            return lesson
        }
        let all = sceneNames(in: scenes)
        var chapter: String?
        let nodes = items(scenes, of: "scenes")
        if nodes.count > Self.mostScenes {
            faults.append(
                Fault(
                    "there are \(nodes.count) scenes, but a lesson has room for \(Self.mostScenes)",
                    hint: "make several lessons", at: scenes.start))
        }
        for node in nodes.prefix(Self.mostScenes) {
            guard var scene = self.scene(node, among: all) else { continue }
            if scene.beginsChapter { chapter = scene.chapter } else { scene.chapter = chapter }
            scene.setDefaults(defaults)
            lesson.scenes.append(scene)
        }
        return lesson
    }

    /// Of a newer format nothing is known, so nothing else is said.
    private mutating func isOfThisVersion(_ fields: Fields<FileKey>) -> Bool {
        guard let node = fields[.convviz] else {
            faults.append(Fault("the version is missing", hint: "begin the file by 'convviz: 1'", at: fields.mark))
            return true
        }
        guard case .scalar(let scalar) = node.content, let version = Int(scalar.text), version > 0 else {
            faults.append(
                Fault("'convviz' is the version of the format", hint: "write 'convviz: 1'", at: node.start))
            return true
        }
        guard version > Self.version else { return true }
        faults = [
            Fault(
                "this lesson is of version \(version), but this convviz reads version \(Self.version)",
                hint: "use a newer convviz", at: node.start)
        ]
        return false
    }

    /// As they are used on the command line.
    private mutating func option(_ key: FileKey, in fields: Fields<FileKey>) -> [SceneCommand.Word] {
        guard let node = fields[key], let text = word(node, key.rawValue) else { return [] }
        return ["--\(key.rawValue)", text].map { SceneCommand.Word(text: $0, mark: node.start, key: key.rawValue) }
    }

    /// All there are, also those behind the one that is read: `like` may name one of them by mistake.
    private func sceneNames(in node: YAMLNode) -> Set<String> {
        guard case .sequence(let scenes) = node.content else { return [] }
        let names = scenes.compactMap { scene -> String? in
            guard case .mapping(let entries) = scene.content,
                case .scalar(let name)? = entries.first(where: { $0.key == LessonSceneKey.scene.rawValue })?.value
                    .content
            else { return nil }
            return name.text
        }
        return Set(names)
    }
}

extension LessonScene {
    fileprivate mutating func setDefaults(_ options: [SceneCommand.Word]) {
        if case .story(let command) = content { content = .story(command.defaulting(to: options)) }
        beside = beside?.defaulting(to: options)
    }
}
