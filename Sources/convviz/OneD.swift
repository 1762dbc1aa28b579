import ArgumentParser
import ConvData

/// `convviz 1d`: the kernel moves along one axis.
struct OneD: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "1d", abstract: "Watch a 1D convolution: x [C, L], the kernel moves along L.", aliases: ["conv1d"])

    @OptionGroup(title: "Operands") var operands: OperandOptions
    @OptionGroup(title: "Parameters") var parameters: ParameterOptions
    @OptionGroup(title: "Playback") var playback: PlaybackOptions
    @OptionGroup(title: "Display") var display: DisplayOptions
    @OptionGroup(title: "Output instead of playing") var output: OutputOptions

    private static let defaults = DefaultOperands(
        input: NumberArray(shape: [8], values: [2, -1, 3, 0, 4, 1, -2, 5]), weight: "edge", shape: [8], kernelSize: [3])

    func run() throws {
        let reading = OperandReading(options: operands, parameters: parameters, defaults: Self.defaults)
        let (convolution, note) = try reading.convolution()
        let show = Show(
            title: "convviz 1d", convolution: convolution, note: note, playback: playback, display: display)
        try show.run(output.form)
    }
}
