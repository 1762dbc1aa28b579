import ConvStage
import ConvStory
import Terminal

/// What the viewer chose before the start, and what the terminal can do.
package struct Settings: Equatable, Sendable {
    /// The first is the one to begin with; the theme key goes through them.
    package var themes: [Theme]
    package var glyphs: Glyphs
    /// What is shown at a time; nil is as suits the number of placements.
    package var unit: StoryUnit?
    package var speed: Double
    package var loops: Bool
    package var isPlaying: Bool
    /// The placement to begin with, counted from 1 as on screen.
    package var start: Int
    package var reducedMotion: Bool
    package var framesPerSecond: Double
    /// Which parts of a scene are shown.
    package var view: SceneView
    /// From whose side a transposed convolution is told.
    package var perspective: Perspective
    /// Whether a class looks on.
    package var isPresented: Bool

    package init(
        themes: [Theme] = [.dark], glyphs: Glyphs = .quadrant,
        unit: StoryUnit? = nil, speed: Double = 1,
        loops: Bool = false, isPlaying: Bool = true, start: Int = 1, reducedMotion: Bool = false,
        framesPerSecond: Double = 60, view: SceneView = .both, perspective: Perspective = .outputs,
        isPresented: Bool = false
    ) {
        self.themes = themes
        self.glyphs = glyphs
        self.unit = unit
        self.speed = speed
        self.loops = loops
        self.isPlaying = isPlaying
        self.start = start
        self.reducedMotion = reducedMotion
        self.framesPerSecond = framesPerSecond
        self.view = view
        self.perspective = perspective
        self.isPresented = isPresented
    }
}
