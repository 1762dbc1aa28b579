import Terminal

/// A screen without a terminal: what happens is written down beforehand, what was shown can be looked at afterwards.
package struct ScriptedScreen: Screen {
    package private(set) var size: Size
    /// Every canvas, in order.
    package private(set) var shown: [Canvas] = []
    /// What each wait was given.
    package private(set) var deadlines: [ContinuousClock.Instant?] = []
    package private(set) var suspensions = 0
    package private(set) var redraws = 0
    /// What the mouse was set to, in order.
    package private(set) var mouseSettings: [Bool] = []

    private var script: ArraySlice<InputEvent?>
    private var sizes: ArraySlice<Size>
    private let clock: ManualClock?

    /// How long this screen stays away when it is suspended, in seconds.
    package static let secondsAway = 600.0

    /// - Parameters:
    ///   - script: What happens, in order; nil is a deadline that passes. When it is over the program is asked to end.
    ///   - sizes: Each `.resized` of the script takes the next one.
    ///   - clock: Goes on to a deadline that passes, and while the screen is suspended; keys take no time.
    package init(size: Size, script: [InputEvent?], sizes: [Size] = [], clock: ManualClock? = nil) {
        self.size = size
        self.script = script[...]
        self.sizes = sizes[...]
        self.clock = clock
    }

    package mutating func show(_ canvas: Canvas) {
        shown.append(canvas)
    }

    package mutating func nextEvent(before deadline: ContinuousClock.Instant?) -> InputEvent? {
        deadlines.append(deadline)
        while let step = script.popFirst() {
            if step == .resized, let next = sizes.popFirst() { size = next }
            // Without a deadline silence has no end: the wait goes on to what happens next.
            if step == nil, let deadline { clock?.advance(to: deadline) }
            if step != nil || deadline != nil { return step }
        }
        return .terminated(signal: 15)
    }

    package mutating func suspend() {
        suspensions += 1
        clock?.advance(by: Self.secondsAway)
    }

    package mutating func setMouse(_ isOn: Bool) {
        mouseSettings.append(isOn)
    }

    package mutating func redrawAll() {
        redraws += 1
    }
}
