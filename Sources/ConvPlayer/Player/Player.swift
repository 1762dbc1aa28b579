import ConvEngine
import ConvLesson
import ConvStage
import ConvStory

/// The viewer's side of the show: where the story stands, how it is played, what lies open over it.
///
/// A value: nothing here draws, waits or reads a clock. The loop in `Playback` does that.
package struct Player: Sendable {
    package internal(set) var settings: Settings
    package internal(set) var story: Story
    package internal(set) var position: StoryTime
    package internal(set) var isPlaying: Bool
    package internal(set) var speed: Double
    package internal(set) var loops: Bool
    var themeIndex = 0
    package internal(set) var zoom = 0
    package internal(set) var view: SceneView
    /// The input channel that is shown, counted within the filter's group; nil follows the multiplications.
    package internal(set) var channel: Int?
    var panel: PanelKind?
    /// Lines of the open panel that are scrolled away.
    var panelScroll = 0
    package internal(set) var isBlank = false
    /// Said until the next key: why something could not be done, or what has changed.
    package internal(set) var notice: String?
    var preceding = PrecedingKeys()
    package internal(set) var ending: Ending?
    /// What the loop is to do with the screen before the next frame.
    package internal(set) var request: ScreenRequest?
    /// The cursor, in inspect mode.
    var inspector: Inspector?
    var mouse = MouseUse()
    /// The line of parameters, while it is open.
    var parameterLine: ParameterLine?
    /// Where the story halts by itself, in a lesson and at a question.
    var halt: Halt?
    /// What is asked, until the story goes on.
    var question: OpenQuestion?
    var secrets = Secrets()
    /// What a lesson has to say and to show.
    var script = Overlay()
    /// How often the convolution, or the side it is told from, was changed.
    var revision = 0
    /// Whether another stage stands at its side.
    var isBeside = false
    /// Whether what is said stands over both.
    var isHeaded = false
    /// How far what an author says is read.
    var pages = ReadPages()
    var motions = Motions()
    /// Seconds since the player began, set by the loop.
    var now = 0.0

    package init(_ subject: Subject, settings: Settings) {
        self.init(Story(subject, unit: settings.unit, perspective: settings.perspective), settings: settings)
    }

    package init(_ story: Story, settings: Settings) {
        self.settings = settings
        self.story = story
        isPlaying = settings.isPlaying
        speed = settings.speed
        loops = settings.loops
        view = settings.view
        let storyboard = story.storyboard
        let first = min(max(settings.start, 1), storyboard.counts.placements) - 1
        // A viewer who starts in the middle sees the kernel where it was asked for, not on its way there.
        position = first == 0 ? .start : storyboard.time(ofStop: 0, in: first)
    }

    package var convolution: Convolution { story.convolution }
    package var storyboard: Storyboard { story.storyboard }
    /// Whether the convolution is another one than was asked for.
    package var isChanged: Bool { story.subject.isChanged }
    package var isAtEnd: Bool { position >= storyboard.end }
    package var theme: Theme {
        let theme = settings.themes[min(themeIndex, settings.themes.count - 1)]
        return settings.isPresented ? theme.presented : theme
    }

    /// What is seen now.
    package var moment: Moment {
        var moment = storyboard.moment(at: position)
        moment.veil = secrets.veil.union(question?.veil ?? [])
        moment = motions.moment(moment, at: now)
        moment.isCounted =
            goesOn && storyboard.counts.taps > 1 && storyboard.pacing(at: position).pair < Pacing.readable * pace
        if story.perspective == .inputs { moment.asked = question?.question.output ?? secrets.output }
        return settings.reducedMotion ? moment.withoutMotion : moment
    }

    package var scene: Scene {
        let scene = story.scene(
            at: moment, inspection: inspection.flatMap { secrets.asked.told(by: $0) == nil ? $0 : nil })
        guard let marking = question?.marking, case .input(let cursor) = marking.cursor.cursor,
            question?.isAsking == true
        else { return scene }
        return scene.marking(marking.cells, cursor: cursor)
    }

    package var look: Look {
        let grain = settings.glyphs.grain
        var look = Look(
            theme: theme, grain: Grain(columns: grain.columns, rows: grain.rows), zoom: zoom, view: view,
            channel: channel, isPresented: settings.isPresented)
        (look.isBeside, look.isHeaded) = (isBeside, isHeaded)
        return look
    }

    /// When the next frame is due, in seconds since the start; nil when nothing moves.
    package var nextFrameDue: Double? {
        let frame = 1 / settings.framesPerSecond
        if motions.areUnderWay { return now + frame }
        guard goesOn else { return nil }
        return now + min(max(wait(between: frame * pace) / pace + Self.justAfter, frame), Self.longestStillness)
    }

    /// Seconds of the story until there is something else to see. The timeline creeps meanwhile, which nobody sees.
    private func wait(between frames: Double) -> Double {
        let lighting = storyboard.lighting(at: position)
        if lighting > 0 { return min(lighting, 2 * frames) }
        return storyboard.stillness(at: position, productsTravel: story.productsTravel)
    }

    /// How fast the story goes on: at the viewer's speed, or faster where it is on its way to a halt far away.
    private var pace: Double { speed * (halt?.haste(at: position) ?? 1) }

    /// The story waits while nobody looks at it.
    private var goesOn: Bool { isPlaying && !isBlank && panel != .help && parameterLine == nil }

    /// A frame that comes by rounding just before the change would be drawn in vain.
    static let justAfter = 0.001

    /// Of a story that plays: the timeline goes on.
    static let longestStillness = 0.25

    /// A longer gap between two frames is not part of the show: the program was suspended, or the machine asleep.
    static let longestGap = 1.0

    /// Lets time pass. The story goes on while it plays, and stops at its end.
    package mutating func advance(to time: Double) {
        let passed = min(max(time - now, 0), Self.longestGap)
        now = max(time, now)
        guard motions.advance(to: now), goesOn else { return }
        if let halt {
            position = halt.time(position, advancedBy: passed * pace, in: storyboard)
            if position >= halt.time { (self.halt, isPlaying) = (nil, false) }
            return
        }
        position = storyboard.time(position, advancedBy: passed * pace)
        guard isAtEnd else { return }
        if loops { position = .start } else { isPlaying = false }
    }
}

/// How the show ends.
package enum Ending: Equatable, Sendable {
    case quit
    /// By a signal, or by the key that means one.
    case signal(Int32)
}

/// Something that only the screen can do.
package enum ScreenRequest: Equatable, Sendable {
    case suspend, redraw
    case mouse(isOn: Bool)
}
