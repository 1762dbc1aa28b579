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

    func run() throws {
        let reading = OperandReading(options: operands, parameters: parameters, kind: Subject.kind)
        let (convolution, note) = try reading.convolution()
        let show = Show(
            title: "convviz \(Subject.kind.name)", convolution: convolution, note: note, playback: playback,
            display: display)
        try show.run(output.form, emit: output.emit)
    }
}
