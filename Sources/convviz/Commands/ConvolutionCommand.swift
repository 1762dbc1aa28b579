import ArgumentParser

/// What a command of this family is about.
protocol ConvolutionSubject {
    static var configuration: CommandConfiguration { get }
    static var kind: ConvolutionKind { get }
}

/// `convviz 1d`, `2d`, `conv2d`, `3d`: the same program over other axes.
struct ConvolutionCommand<Subject: ConvolutionSubject>: ParsableCommand {
    static var configuration: CommandConfiguration { Subject.configuration }

    @OptionGroup(title: "Operands") var operands: OperandOptions
    @OptionGroup(title: "Parameters") var parameters: ParameterOptions
    @OptionGroup(title: "Playback") var playback: PlaybackOptions
    @OptionGroup(title: "Display") var display: DisplayOptions
    @OptionGroup(title: "Output instead of playing") var output: OutputOptions
    @OptionGroup(title: "Comparison") var checking: CheckOptions

    func run() throws {
        let request = try output.request()
        let reading = OperandReading(options: operands, parameters: parameters, kind: Subject.kind)
        let operation = try reading.convolution()
        let show = Show(
            title: "convviz \(Subject.kind.name)", operation: operation, playback: playback, display: display,
            checking: checking)
        try show.run(request)
    }
}
