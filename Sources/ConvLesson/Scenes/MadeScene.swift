import ConvStory

/// A scene of a lesson with all that it takes to play it: its stories, when it halts, and what is asked there.
package struct MadeScene: Sendable {
    package let scene: LessonScene
    /// Nil of a page.
    package let story: Story?
    /// The second stage.
    package let beside: Story?
    package let stops: [MadeStop]
    /// What is wrong with it, in the order of the file. A scene with faults is not played.
    package let faults: [Fault]

    /// - Parameter making: makes a story of a command line.
    package init(_ scene: LessonScene, making: (SceneCommand) throws(Fault) -> Story) {
        self.scene = scene
        let visit = SceneVisit(scene, making: making)
        (story, beside) = (visit.story, visit.beside)
        var (faults, stops) = (visit.faults, [MadeStop]())
        for (stop, time) in zip(scene.stops, visit.times) {
            guard let time else { continue }
            var made = MadeStop(stop: stop, time: time, question: nil)
            if let asking = stop.asking, asking.isWhole {
                do throws(Fault) {
                    made.question = try Self.question(asking, at: stop, of: visit, after: stops.last)
                } catch {
                    faults.append(error)
                }
            }
            stops.append(made)
        }
        self.stops = stops
        self.faults = faults.inOrder
    }

    private static func question(
        _ asking: Asking, at stop: LessonStop, of visit: SceneVisit, after last: MadeStop?
    ) throws(Fault) -> AskedQuestion? {
        guard asking.isOfBeside else {
            return try visit.story.map { story throws(Fault) in
                try AskedQuestion(asking, at: stop, of: story, after: last)
            }
        }
        guard let beside = visit.beside else {
            throw Fault(
                "the question is of a second stage, and there is none", hint: "give the scene a 'beside'",
                at: stop.marks[.of])
        }
        return try AskedQuestion(asking, at: stop, of: beside, beside: visit.story, after: last)
    }
}

extension MadeScene {
    /// What is said in place of a scene that is not played; none where nothing is wrong with it.
    package var refusal: [String] {
        faults.prefix(1).flatMap {
            ["This scene cannot be shown: \($0.sentence)", "convviz lesson check says all that is wrong."]
        }
    }
}

/// Where a scene halts.
package struct MadeStop: Sendable {
    package let stop: LessonStop
    package let time: StoryTime
    package fileprivate(set) var question: AskedQuestion?
}
