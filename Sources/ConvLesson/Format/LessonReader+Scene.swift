import ConvData

extension LessonReader {
    /// A page has room for so many lines, with its title, on the usual screen.
    private static let pageLines = 18

    /// - Parameter all: the names of all scenes.
    /// - Returns: nil where it has no name, or shows nothing.
    mutating func scene(_ node: YAMLNode, among all: Set<String>) -> LessonScene? {
        guard let fields: Fields<LessonSceneKey> = fields(node) else { return nil }
        let name = sceneName(fields)
        let content = self.content(fields, of: name, among: all)
        if let name {
            names.append(name)
            commands[name] = content?.command
            if content?.isPage == true { pages.insert(name) }
        }
        let title = sentence(fields, .title, lines: 1)
        let chapter = sentence(fields, .chapter, lines: 1)
        let note = sentence(fields, .note, keepsLines: true)
        let beside = fields[.beside].flatMap { self.beside($0, content?.command) }
        let stops = self.stops(fields, isPage: content?.isPage == true)
        guard let name, let content else { return nil }
        var scene = LessonScene(name: name, mark: node.start, title: title, content: content, stops: stops)
        (scene.chapter, scene.beginsChapter) = (chapter, chapter != nil)
        (scene.note, scene.beside) = (note, beside)
        return scene
    }

    private mutating func sceneName(_ fields: Fields<LessonSceneKey>) -> String? {
        guard let node = fields[.scene] else {
            faults.append(Fault("a scene has a name", hint: "write 'scene: ' and one", at: fields.mark))
            return nil
        }
        guard let name = word(node, "scene", as: "a name") else { return nil }
        guard (1...40).contains(name.utf8.count), name.allSatisfy({ $0.isLetter || $0.isWholeNumber || $0 == "-" }),
            name == Excerpt.printable(name)
        else {
            faults.append(
                Fault(
                    "\(Excerpt.quoted(name)) is no name of a scene", hint: "use forty letters, digits and '-' at most",
                    at: node.start
                ))
            return nil
        }
        guard case .scalar(let scalar) = node.content, isInOneColumn(scalar, of: node) else { return nil }
        if names.contains(name) {
            faults.append(Fault("there are two scenes '\(name)'", hint: "give each its own name", at: node.start))
        }
        return name
    }

    /// One of `show`, `like` and `text`.
    private mutating func content(
        _ fields: Fields<LessonSceneKey>, of name: String?, among all: Set<String>
    ) -> LessonScene.Content? {
        let given = [LessonSceneKey.show, .like, .text].filter { fields[$0] != nil }
        guard let key = given.first, let node = fields[key] else {
            faults.append(Fault("this scene shows nothing", hint: "give it 'show', 'like' or 'text'", at: fields.mark))
            return nil
        }
        for other in given.dropFirst() {
            faults.append(
                Fault(
                    "a scene has '\(key.rawValue)' or '\(other.rawValue)', not both", hint: "leave out one of them",
                    at: fields.entries[other]?.mark))
        }
        if key != .like, let with = fields.entries[.with] {
            faults.append(
                Fault(
                    "'with' adds options to another scene's command line", hint: "name that scene by 'like'",
                    at: with.mark))
        }
        switch key {
        case .show: return command(node, "show").map { .story($0) }
        case .like: return like(node, fields[.with], in: name, among: all).map { .story($0) }
        default: return sentence(fields, .text, lines: Self.pageLines, keepsLines: true).map { .page($0) }
        }
    }

    private mutating func like(
        _ node: YAMLNode, _ with: YAMLNode?, in name: String?, among all: Set<String>
    ) -> SceneCommand? {
        let added = with.flatMap { options($0, "with") } ?? []
        guard let other = word(node, "like", as: "the name of a scene") else { return nil }
        if let command = commands[other] { return command.adding(added) }
        if let fault = self.fault(ofLike: other, in: name, among: all) {
            faults.append(Fault(fault.message, hint: fault.hint, at: node.start))
        }
        return nil
    }

    /// Why a scene has no command line to be taken; nil where what is wrong with it has been said.
    private func fault(ofLike other: String, in name: String?, among all: Set<String>) -> Fault? {
        if other == name { return Fault("a scene cannot be like itself", hint: "name one above it") }
        if pages.contains(other) {
            return Fault("scene '\(other)' is a page of words", hint: "name one that has a command line")
        }
        if names.contains(other) { return nil }
        if all.contains(other) {
            return Fault("scene \(Excerpt.quoted(other)) comes later", hint: "'like' takes a scene above")
        }
        let near = Suggestion.closest(to: other, among: names)
        let above =
            names.isEmpty
            ? "this is the first: use 'show'" : "those above are \(names.prefix(8).joined(separator: ", "))"
        return Fault(
            "there is no scene \(Excerpt.quoted(other)) above", hint: near.map { "did you mean '\($0)'?" } ?? above)
    }

    private mutating func stops(_ fields: Fields<LessonSceneKey>, isPage: Bool) -> [LessonStop] {
        guard let entry = fields.entries[.stops] else {
            return isPage ? [] : [LessonStop(at: .start), LessonStop(at: .end)]
        }
        guard !isPage else {
            faults.append(
                Fault("a page of words has no stops", hint: "say it in 'text', or use 'show'", at: entry.mark))
            return []
        }
        let hasBeside = fields[.beside] != nil
        return items(entry.value, of: "stops").compactMap { stop($0, hasBeside: hasBeside) }
    }
}

extension LessonScene.Content {
    fileprivate var command: SceneCommand? { if case .story(let command) = self { command } else { nil } }
    fileprivate var isPage: Bool { if case .page = self { true } else { false } }
}
