import ConvEngine
import ConvStory

/// Changing the convolution while it is shown.
extension Player {
    /// - Parameter typed: with a key that raises a parameter, the number to set it to.
    mutating func apply(_ change: Command.Change, times: Int, typed: Int? = nil) {
        switch change {
        case .stride(let step):
            self.change { if let typed, step > 0 { $0.setStride(typed) } else { $0.changeStride(by: step * times) } }
        case .padding(let step):
            self.change { if let typed, step > 0 { $0.setPadding(typed) } else { $0.changePadding(by: step * times) } }
        case .dilation(let step):
            self.change {
                if let typed, step > 0 { $0.setDilation(typed) } else { $0.changeDilation(by: step * times) }
            }
        case .nextPaddingMode: takeNextPaddingMode()
        case .flip: self.change { $0.isFlipped.toggle() }
        }
    }

    /// Shows another convolution from now on; if the engine refuses it, its sentence is the notice and all stays.
    mutating func replace(_ change: (Convolution) throws(ConvolutionError) -> Convolution) {
        // Another convolution may have the same answer.
        guard question.map({ $0.isByKey && $0.isAsking }) != true else { return notice = Self.answerFirst }
        do throws(ConvolutionError) {
            story = story.replacing(try change(convolution))
            (halt, question) = (nil, nil)
            revision += 1
        } catch {
            notice = error.description
        }
    }

    /// Another convolution at the same place, as a lesson has it and not the viewer.
    mutating func show(_ convolution: Convolution) {
        (story, halt, inspector) = (story.replacing(convolution), nil, nil)
        motions.stop()
        position = storyboard.time(completing: min(position.placement, storyboard.counts.placements - 1))
    }

    /// As they were asked for.
    mutating func takeParametersBack() {
        let asked = story.subject.askedParameters
        guard asked != convolution.parameters else { return notice = "the parameters are those of the start" }
        change { $0 = asked }
        notice = notice ?? "back to the parameters of the start"
    }

    /// Takes the change if the engine does; otherwise its sentence is the notice, and all stays as it was.
    mutating func change(_ change: (inout Parameters) -> Void) {
        var parameters = convolution.parameters
        let isFlipped = parameters.isFlipped
        change(&parameters)
        guard parameters != convolution.parameters else { return notice = "that is as far as it goes" }
        let output = story.perspective == .outputs ? story.output(ofPlacement: position.placement) : nil
        let before = storyboard
        replace { convolution throws(ConvolutionError) in try convolution.replacing { $0 = parameters } }
        guard convolution.parameters == parameters else { return }
        motions.glide = nil
        motions.turn = isFlipped == parameters.isFlipped || !canTurn ? nil : Turn(start: now)
        let changed = convolution
        inspector?.fit(changed)
        // An input that stamps keeps its place: there are as many of them, whatever the parameters.
        if let output { stay(at: output, as: before) }
        // A viewer who tries out what may be wrong with a result wants to know at once.
        notice = story.subject.verdict?.text
    }

    /// Whether there is a kernel at rest to be seen turning.
    private var canTurn: Bool {
        let travel = storyboard.moment(at: position).travel
        let isAtRest = travel.progress == 1 || travel.origin == travel.destination
        return isAtRest && !settings.reducedMotion
    }

    /// The next padding mode that this input and padding allow.
    private mutating func takeNextPaddingMode() {
        guard convolution.parameters.isPadded else {
            return notice = "without padding every mode gives the same; o puts some round the input"
        }
        let modes = PaddingMode.allCases
        let index = modes.firstIndex(of: convolution.parameters.paddingMode) ?? 0
        for step in 1..<modes.count {
            notice = nil
            change { $0.paddingMode = modes[(index + step) % modes.count] }
            guard convolution.parameters.paddingMode == modes[index] else { return }
        }
    }

    /// At the same output under changed parameters; if there is none, at the nearest, complete.
    ///
    /// - Parameter before: when everything was shown until now.
    private mutating func stay(at output: Position, as before: Storyboard) {
        let shape = convolution.outputShape
        let nearest = Position(output.indices.map { min(output[$0], shape[$0] - 1) })
        let (moment, pacing) = (before.moment(at: position), before.pacing(at: position))
        position.placement = shape.offset(of: nearest)
        let end = storyboard.time(completing: position.placement)
        guard nearest == output else { return position = end }
        if position.isClose == end.isClose, storyboard.pacing(at: position) == pacing {
            return position = min(position, end)
        }
        // With another pace as much has happened, whenever that is.
        switch moment.phase {
        case .slide, .light: position = storyboard.time(ofStop: 0, in: position.placement)
        case .multiply: position = storyboard.time(ofStop: moment.multiplied, in: position.placement)
        default: position = end
        }
    }
}

extension Parameters {
    mutating func setStride(_ value: Int) { stride = stride.map { _ in value } }
    mutating func setPadding(_ value: Int) { padding = padding.map { _ in Padding(value) } }
    mutating func setDilation(_ value: Int) { dilation = dilation.map { _ in value } }

    mutating func changeStride(by step: Int) {
        stride = stride.map { max($0.plus(step), 1) }
    }

    mutating func changeDilation(by step: Int) {
        dilation = dilation.map { max($0.plus(step), 1) }
    }

    mutating func changePadding(by step: Int) {
        padding = padding.map { Padding(before: max($0.before.plus(step), 0), after: max($0.after.plus(step), 0)) }
    }
}
