import ConvEngine
import ConvStory

/// Changing the convolution while it is shown.
extension Player {
    /// Tells another convolution from now on; if the engine refuses it, its sentence is the notice and all stays.
    mutating func retell(_ change: (Convolution) throws(ConvolutionError) -> Convolution) {
        do throws(ConvolutionError) {
            storyboard = storyboard.retold(try change(convolution), by: telling)
        } catch {
            notice = error.description
        }
    }

    /// Takes the change if the engine does; otherwise its sentence is the notice, and all stays as it was.
    mutating func change(_ change: (inout Parameters) -> Void) {
        var parameters = convolution.parameters
        change(&parameters)
        guard parameters != convolution.parameters else { return notice = "that is as far as it goes" }
        let told = telling == .windows ? convolution.placements[position.placement].output : nil
        retell { convolution throws(ConvolutionError) in
            try Convolution(
                input: convolution.input, weight: convolution.weight, bias: convolution.bias, parameters: parameters)
        }
        guard convolution.parameters == parameters else { return }
        glide = nil
        let changed = convolution
        inspector?.fit(changed)
        if let told { stay(at: told) } else { position = .start }
        // Whoever tries out what may be wrong with a result wants to know at once.
        notice = storyboard.verdict?.text
    }

    /// The next padding mode that this input and padding allow.
    mutating func takeNextPaddingMode() {
        let modes = PaddingMode.allCases
        let index = modes.firstIndex(of: convolution.parameters.paddingMode) ?? 0
        for step in 1..<modes.count {
            notice = nil
            change { $0.paddingMode = modes[(index + step) % modes.count] }
            if convolution.parameters.paddingMode != modes[index] { return }
        }
    }

    /// At the same output under changed parameters; if there is none, at the nearest, told to its end.
    private mutating func stay(at output: Position) {
        let shape = convolution.outputShape
        let nearest = Position(output.indices.map { min(output[$0], shape[$0] - 1) })
        position.placement = shape.offset(of: nearest)
        let end = storyboard.time(completing: position.placement)
        // A story that sweeps now, or does so no more, is told at another pace.
        position = nearest == output && position.isClose == end.isClose ? min(position, end) : end
    }
}

extension Parameters {
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
