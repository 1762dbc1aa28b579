import ArgumentParser

/// `convviz 1d`, `2d`, `conv2d`, `3d`: the same program over other axes.
protocol ConvolutionCommand: ParsableCommand {
    static var kind: ConvolutionKind { get }
    var options: ConvolutionOptions { get }
}

/// Every option, of every command that convolves what it is given.
struct ConvolutionOptions: ParsableArguments {
    @OptionGroup(title: "Operands") var operands: OperandOptions
    @OptionGroup(title: "Parameters") var parameters: ParameterOptions
    @OptionGroup var show: ShowOptions
}

/// The options of every command that shows a convolution, wherever it comes from.
struct ShowOptions: ParsableArguments {
    @OptionGroup(title: "Playback") var playback: PlaybackOptions
    @OptionGroup(title: "Display") var display: DisplayOptions
    @OptionGroup(title: "Output instead of playing") var output: OutputOptions
}

extension ConvolutionCommand {
    func run() throws {
        let reading = OperandReading(options: options.operands, parameters: options.parameters, kind: Self.kind)
        let (convolution, note) = try reading.convolution()
        let show = Show(
            title: "convviz \(Self.kind.name)", convolution: convolution, note: note, options: options.show)
        try show.run()
    }
}
