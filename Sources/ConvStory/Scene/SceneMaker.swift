/// Turns the moments of a subject into what is seen. A new kind of story is a new maker.
protocol SceneMaker: Sendable {
    /// How much there is to show.
    var counts: StoryCounts { get }

    func scene(at moment: Moment, inspection: Inspection?) -> Scene
}
