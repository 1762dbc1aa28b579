import ConvEngine
import ConvStory

/// Changing the convolution while it is shown.
extension Player {
    /// Tells another convolution from now on; if the engine refuses it, its sentence is the notice and all stays.
    mutating func retell(_ change: (Convolution) throws(ConvolutionError) -> Convolution) {
        do throws(ConvolutionError) {
            storyboard = Storyboard(
                try change(convolution), unit: settings.unit, precision: settings.precision)
        } catch {
            notice = error.description
        }
    }

    /// Takes the change if the engine does; otherwise its sentence is the notice, and all stays as it was.
    mutating func change(_ change: (inout Parameters) -> Void) {
        var parameters = convolution.parameters
        change(&parameters)
        guard parameters != convolution.parameters else { return notice = "that is as far as it goes" }
        let before = convolution.placements.count
        let completed = storyboard.completed(at: position)
        retell { convolution throws(ConvolutionError) in
            try Convolution(
                input: convolution.input, weight: convolution.weight, bias: convolution.bias, parameters: parameters)
        }
        glide = nil
        inspector?.fit(storyboard.convolution)
        guard storyboard.placementCount != before || position.placement >= storyboard.placementCount else { return }
        // Other outputs: stay at the same one where it still exists.
        if position.placement >= storyboard.placementCount {
            position = storyboard.time(completing: min(completed, storyboard.placementCount) - 1)
        }
    }
}

extension Parameters {
    mutating func changeStride(by step: Int) {
        stride = stride.map { max($0 + step, 1) }
    }

    mutating func changeDilation(by step: Int) {
        dilation = dilation.map { max($0 + step, 1) }
    }

    mutating func changePadding(by step: Int) {
        padding = padding.map { Padding(before: max($0.before + step, 0), after: max($0.after + step, 0)) }
    }

    mutating func takeNextPaddingMode() {
        let modes = PaddingMode.allCases
        let index = modes.firstIndex(of: paddingMode) ?? 0
        paddingMode = modes[(index + 1) % modes.count]
    }
}
