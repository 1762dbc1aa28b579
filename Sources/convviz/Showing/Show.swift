import ConvEngine
import ConvRecipe

/// What becomes of an operation: it is played, or written.
struct Show {
    let title: String
    let operation: Operation
    let playback: PlaybackOptions
    let display: DisplayOptions
    let checking: CheckOptions

    /// - Parameter request: what to write; if nothing is asked for, it is played, or written as text where there is no
    ///   screen.
    func run(_ request: OutputRequest?) throws {
        guard playback.start <= placements.count else {
            throw Failure(
                .usage, "there is no placement \(playback.start): there are \(placements.count)",
                hint: "use a smaller --start")
        }
        if let path = checking.check {
            try check(path, request)
        } else if let request {
            try write(request)
        } else if Surroundings.wantsText {
            try write(OutputRequest(form: .text, destination: .standardOutput))
        } else {
            try play()
        }
    }

    private var placements: Placements { operation.convolution.placements }

    private func write(_ request: OutputRequest) throws {
        let document = Document(
            title: title, convolution: operation.convolution, about: operation.about, note: operation.notes.text,
            placements: placements[(playback.start - 1)...], precision: display.precision)
        try request.destination.write { try request.form.write(document, $0) }
    }
}
