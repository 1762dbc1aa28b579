import ConvLesson
import ConvPlayer
import ConvStory

/// A scene of a lesson with its shows, one for every stage.
struct ShownScene {
    let made: MadeScene
    let shows: [Show]

    /// - Parameter show: understands a command line.
    init(_ scene: LessonScene, showing show: (SceneCommand) throws(Fault) -> Show) {
        var shows: [Show] = []
        made = MadeScene(scene) { command throws(Fault) in
            var show = try show(command)
            if scene.beside != nil {
                show.title = shows.isEmpty ? "first: \(show.title)" : "second: \(scene.besideLabel)"
            }
            shows.append(show)
            return show.story
        }
        self.shows = shows
    }

    /// Whether there is a story for every stage.
    var isComplete: Bool { made.story != nil && (made.scene.beside == nil || made.beside != nil) }

    /// As it is played.
    ///
    /// - Parameters:
    ///   - page: a page of words has no story; what lies behind it nobody sees.
    ///   - isTried: whether it is gone through even if something is wrong with it.
    func staged(on terminal: TerminalFound, behind page: Show, isTried: Bool = false) -> StagedScene {
        let settings = shows.map { $0.settings(for: terminal) }
        return StagedScene(
            made, behind: page.story, settings: settings.first ?? page.settings(for: terminal),
            beside: settings.dropFirst().first, isTried: isTried)
    }
}

extension LessonScene {
    /// What makes the second stage another one: `--flip`, or its command.
    fileprivate var besideLabel: String {
        guard let beside, case .story(let first) = content else { return "" }
        let isSame = beside.texts.starts(with: first.texts)
        return isSame ? beside.texts.dropFirst(first.texts.count).joined(separator: " ") : beside.texts.first ?? ""
    }
}
