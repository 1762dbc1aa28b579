import ConvLesson
import ConvPlayer
import ConvStory

/// Makes the scenes of a lesson as the program's own commands would show them, and plays them.
struct LessonStaging: Sendable {
    let source: LessonSource
    /// What was asked for when the lesson was started.
    let display: DisplayOptions
    var speed: Double?

    init(_ source: LessonSource, display: DisplayOptions) {
        (self.source, self.display) = (source, display)
    }

    /// - Returns: where it was left: `stride.2`.
    ///
    /// - Parameter page: a page of words has no story; what lies behind it nobody sees.
    func play(_ lesson: Lesson, at start: StopID, behind page: Show) throws -> String? {
        var behind = page
        behind.display = display
        let notes = NotesWriter()
        // Said where it can be read: when the screen is given back.
        defer { if let fault = notes.fault { StandardError.write(fault.saying("the lesson had no notes")) } }
        return try withScreen(display.look) { [behind] screen, terminal in
            let staging: @Sendable (LessonScene) -> StagedScene = { staged($0, on: terminal, behind: behind) }
            var player = LessonPlayer(lesson, at: start.scene, stop: start.stop, staging: staging)
            if source.folder != nil, let name = source.name {
                player.rereading = { source.reread(staging: staging) }
                // A class is not to see how its lesson is written.
                if !display.look.present { screen.watch(name) }
            }
            Playback.run(&player, on: &screen, telling: { notes.write($0) })
            notes.end(player.address)
            return (player.ending, player.address)
        }
    }

    /// Line by line.
    ///
    /// - Returns: where it was left; nil at its end.
    func tell(_ lesson: Lesson, at start: StopID) throws -> String? {
        var conversation = LessonConversation(lesson, at: start) { scene in
            MadeScene(scene) { command throws(Fault) in try show(command, of: scene).story }
        }
        return try conversation.run()
    }

    private func staged(_ scene: LessonScene, on terminal: TerminalFound, behind: Show) -> StagedScene {
        ShownScene(scene) { command throws(Fault) in try show(command, of: scene) }
            .staged(on: terminal, behind: behind)
    }

    private func show(_ command: SceneCommand, of scene: LessonScene) throws(Fault) -> Show {
        var show = try source.show(command)
        show.display = display.over(show.display)
        show.title = scene.title ?? scene.name
        // Here the author says what there is to see.
        show.operation.about = nil
        if let speed { show.playback.speed = speed }
        return show
    }
}
