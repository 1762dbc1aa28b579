import Terminal

/// A screen without a terminal: keys come from a script, and the canvases that it names are kept.
struct FilmingScreen: Screen {
    /// It goes only when the script waits, so that a take is the same whenever it is made.
    final class Clock {
        var now = ContinuousClock.now
    }

    private enum Step {
        case event(InputEvent)
        case resize(Size)
        case wait(Double)
        case keep(String)
    }

    private(set) var size: Size
    private(set) var kept: [(name: String, canvas: Canvas)] = []
    let clock = Clock()
    private var steps: ArraySlice<Step>
    private var last = Canvas(size: Size(columns: 0, rows: 0))
    /// Whether a frame was shown since the last event: then this is the wait for the next one, and time may pass.
    private var isWaiting = false

    init(size: Size, script: Script) throws {
        self.size = size
        steps = try script.shots.flatMap { try Self.steps(of: $0) }[...]
    }

    /// A longer gap between two frames is taken for sleep.
    private static let longestWait = 1.0

    private static func steps(of shot: Script.Shot) throws -> [Step] {
        var steps = try shot.keys.split(separator: " ").map(step)
        var rest = shot.wait
        while rest > 0 {
            steps.append(.wait(min(rest, longestWait)))
            rest -= longestWait
        }
        return steps + [.keep(shot.name)]
    }

    private static func step(_ word: Substring) throws -> Step {
        let parts = word.split(separator: ":", maxSplits: 1)
        guard parts.count == 2 else { return .event(.key(try Key(spelled: word))) }
        let numbers = parts[1].split { $0 == "," || $0 == "x" }.compactMap { Int($0) }
        switch parts[0] {
        case "click": return .event(.mouse(MouseEvent(column: numbers[0], row: numbers[1], action: .press)))
        case "wheel":
            let action: MouseEvent.Action = parts[1] == "up" ? .wheelUp : .wheelDown
            return .event(.mouse(MouseEvent(column: 0, row: 0, action: action)))
        case "size": return .resize(Size(columns: numbers[0], rows: numbers[1]))
        default: throw UnknownWord(word: String(word))
        }
    }

    mutating func show(_ canvas: Canvas) {
        last = canvas
        isWaiting = true
    }

    mutating func nextEvent(before deadline: ContinuousClock.Instant?) -> InputEvent? {
        while isWaiting, case .keep(let name)? = steps.first {
            kept.append((name, last))
            steps.removeFirst()
        }
        defer { isWaiting = false }
        switch steps.first {
        case .event(let event)?:
            steps.removeFirst()
            return event
        case .resize(let size)?:
            steps.removeFirst()
            self.size = size
            return .resized
        case .wait(let seconds)? where isWaiting:
            steps.removeFirst()
            clock.now += .seconds(seconds)
            // Who waits without a deadline must be woken.
            return deadline == nil ? .resumed : nil
        case nil where isWaiting: return .terminated(signal: 15)
        case .wait?, .keep?, nil: return nil
        }
    }

    mutating func suspend() {}
    mutating func setMouse(_ isOn: Bool) {}
    mutating func redrawAll() {}
}

struct UnknownWord: Error {
    let word: String
}

extension Key {
    private static let words: [Substring: Key] = [
        "space": .character(" "), "left": .left, "right": .right, "up": .up, "down": .down, "tab": .tab,
        "enter": .enter,
        "esc": .escape, "backspace": .backspace,
    ]

    fileprivate init(spelled word: Substring) throws {
        if let key = Self.words[word] {
            self = key
        } else if word.count == 1, let character = word.first {
            self = .character(character)
        } else {
            throw UnknownWord(word: String(word))
        }
    }
}
