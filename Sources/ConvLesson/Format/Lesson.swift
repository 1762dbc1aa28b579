/// Scenes in their order, each a command line with the places where it halts.
package struct Lesson: Equatable, Sendable {
    package var title: String?
    /// Planned, for the clock of the presenter's notes.
    package var minutes: Int?
    package var scenes: [LessonScene]

    package init(title: String? = nil, scenes: [LessonScene]) {
        (self.title, self.scenes) = (title, scenes)
    }
}

package struct LessonScene: Equatable, Sendable {
    package enum Content: Equatable, Sendable {
        case story(SceneCommand)
        /// A page of words, in lines as they are written.
        case page(String)
    }

    package var name: String
    package var mark: Mark
    /// The chapter it belongs to, and whether it is the first of it.
    package var chapter: String?
    package var beginsChapter = false
    package var title: String?
    package var content: Content
    /// A second stage, as a whole command line.
    package var beside: SceneCommand?
    /// For the presenter only.
    package var note: String?
    /// Without any in the file, at the start and at the end; a page has none.
    package var stops: [LessonStop]

    /// How often it halts: a page does once.
    package var haltCount: Int { max(stops.count, 1) }
}

/// Where a scene halts, and what is said and asked there.
package struct LessonStop: Equatable, Sendable {
    package enum Panel: String, CaseIterable, Equatable, Sendable {
        case formula, code
    }

    package var place: StopPlace
    /// Where the keys' values are in the file.
    package var marks: [StopKey: Mark] = [:]
    package var say: String?
    package var note: String?
    /// Seconds.
    package var think: Double?
    package var asking: Asking?
    package var point: CellName?
    package var panel: Panel?

    package init(at place: StopPlace) {
        self.place = place
    }
}
