/// Whether there is a mouse, and what it does.
struct MouseUse: Equatable, Sendable {
    /// Whether the viewer has turned it on; in inspect mode it is on anyway.
    var isWanted = false
    /// Whether the screen sends what it does.
    var isOn = false
    /// Whether the timeline is being dragged.
    var isSeeking = false
}
