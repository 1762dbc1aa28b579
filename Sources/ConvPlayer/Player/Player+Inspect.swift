import ConvData
import ConvEngine
import ConvStage
import ConvStory
import Terminal

/// Inspect mode: what the keys do while a cursor stands in the picture.
extension Player {
    /// What is lit; nil while the story goes on.
    package var inspection: Inspection? {
        guard story.perspective == .outputs else { return nil }
        return inspector.map {
            Inspection(
                $0.pinned ?? $0.cursor, cursor: $0.cursor, in: convolution,
                filter: convolution.placements[position.placement].filter)
        }
    }

    mutating func startInspecting() {
        if let reason = whyNoCursor { return notice = reason }
        isPlaying = false
        isBlank = false
        motions.stop()
        inspector = Inspector(convolution.placements[position.placement], in: convolution)
    }

    /// Why nothing can be pointed at; nil where it can.
    var whyNoCursor: String? {
        if story.perspective != .outputs { return "a cursor needs windows: press i first" }
        guard secrets.asked.areToldByAll || !moment.veil.isDisjoint(with: [.size, .window]) else { return nil }
        return "a cursor would give the answer away: the question comes first"
    }

    /// - Returns: false for commands that mean the same in inspect mode as elsewhere.
    mutating func applyInspecting(_ command: Command, times: Int) -> Bool {
        guard var inspector, panel != .help else { return false }
        switch command {
        case .move(.placements(let step)): inspector.move(columns: step * times, in: convolution)
        case .move(.rows(let step)): inspector.move(rows: step * times, in: convolution)
        case .move(.channels(let step)): inspector.move(slices: step, in: convolution)
        case .inspect: inspector.goToNextPlace(in: convolution)
        case .confirm: inspector.pinned = inspector.pinned == nil ? inspector.cursor : nil
        default: return applyLeaving(command)
        }
        self.inspector = inspector
        return true
    }

    /// The commands of inspect mode that end it, or begin to type.
    private mutating func applyLeaving(_ command: Command) -> Bool {
        switch command {
        case .edit: startTyping()
        case .move(.last), .prefixG: goToInspected()
        case .escape: inspector = nil
        case .play(.playOrPause):
            // The story goes on where it was left.
            inspector = nil
            return false
        default: return false
        }
        return true
    }

    private mutating func goToInspected() {
        guard let step = inspection?.step else { return notice = "no placement reads this cell" }
        holdingBeforeQuestion { $0.go(to: $0.storyboard.time(completing: step)) }
    }

    // MARK: Numbers typed by the viewer

    private mutating func startTyping() {
        if inspector?.place == .output {
            notice = "outputs are computed: change an input" + (convolution.combine.isPooling ? "" : " or a weight")
        } else {
            inspector?.typed = ""
        }
    }

    /// While a number is typed, keys are digits.
    ///
    /// - Returns: false if no number is being typed, and the key means what it always means.
    package mutating func type(_ key: Key) -> Bool {
        guard let inspector, let typed = inspector.typed else { return false }
        notice = nil
        switch key {
        case .character(let character) where "0123456789.-+e/".contains(character) && typed.count < 24:
            self.inspector?.typed = typed + String(character)
        case .backspace, .delete: self.inspector?.typed = String(typed.dropLast())
        case .escape: self.inspector?.typed = nil
        case .enter:
            self.inspector?.typed = nil
            if !typed.isEmpty { keep(typed, for: inspector.cursor) }
        case .control: return false
        default: break
        }
        return true
    }

    private mutating func keep(_ typed: String, for target: Inspection.Target) {
        let number: Double
        do throws(DataError) {
            number = try NumberToken.value(typed)
        } catch {
            return notice = error.message
        }
        let weight = inspection.flatMap { inspection in
            if case .kernel(let cell) = target { inspection.weight(at: cell) } else { nil }
        }
        replace { convolution throws(ConvolutionError) in
            switch target {
            case .output: return convolution
            case .input(let position):
                return try convolution.replacing(input: convolution.input.replacing(number, at: position))
            case .kernel:
                guard let kernel = convolution.weight, let weight else { return convolution }
                return try convolution.replacing(weight: kernel.replacing(number, at: weight))
            }
        }
    }

    /// The number that is being typed, and for what.
    package var prompt: Prompt? {
        guard let inspector, let typed = inspector.typed else { return nil }
        let names = Names(convolution)
        let name =
            switch inspector.cursor {
            case .output(let position): names.output(position)
            case .input(let position): names.input(position)
            case .kernel(let cell): inspection?.weight(at: cell).map(names.weight) ?? ""
            }
        return Prompt(name, typed: typed)
    }
}
