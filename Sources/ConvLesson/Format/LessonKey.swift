/// The keys that a table of a lesson may have.
protocol LessonKey: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
    /// What the table is, as it is called in a message.
    static var table: String { get }
}

enum FileKey: String, LessonKey {
    static let table = "a lesson"
    case convviz, title, minutes, theme, speed, unit, scenes
}

enum LessonSceneKey: String, LessonKey {
    static let table = "a scene"
    case scene, chapter, title, show, like, with, beside, text, note, stops
}

package enum StopKey: String, LessonKey {
    static let table = "a stop"
    case at, say, note, think, ask, options, expect, because, count, name, target, products, of, reveal, point, panel
}
