import ConvEngine
import ConvRecipe
import ConvStory

/// What becomes of an operation: it is played, or written.
struct Show {
    var title: String
    var operation: Operation
    var playback: PlaybackOptions
    var display: DisplayOptions
    let checking: CheckOptions

    /// - Throws: where there is no such view of the operation.
    init(
        title: String, operation: Operation, playback: PlaybackOptions, display: DisplayOptions, checking: CheckOptions
    ) throws(Failure) {
        guard display.view != .stamps || operation.convolution.parameters.isTransposed else {
            let isPooling = operation.convolution.combine.isPooling
            throw Failure(
                .usage,
                "--view stamps tells a transposed convolution by its inputs, and this is "
                    + (isPooling ? "a pooling" : "a direct one"),
                hint: isPooling ? "leave out --view" : "add --transposed, or leave out --view")
        }
        (self.title, self.operation) = (title, operation)
        (self.playback, self.display, self.checking) = (playback, display, checking)
    }

    /// - Parameter request: what to write; if nothing is asked for, it is played, or written as text where there is no
    ///   screen.
    func run(_ request: OutputRequest?) throws {
        let isPlayed = request == nil && !Surroundings.wantsText
        try checkStart(isPlayed: isPlayed)
        if let path = checking.check {
            try check(path, request)
        } else if let request {
            try write(request)
        } else if isPlayed {
            try play()
        } else {
            try write(OutputRequest(form: .text, destination: .standardOutput))
        }
    }

    /// - Parameter isPlayed: whether it is told on a screen.
    func checkStart(isPlayed: Bool) throws(Failure) {
        let count = isPlayed && perspective == .inputs ? Stamp.count(operation.convolution) : placements.count
        guard playback.start <= count else {
            throw Failure(
                .usage, "there is no placement \(playback.start): there are \(count)",
                hint: "use a smaller --start")
        }
    }

    /// From whose side it is told, on a screen.
    var perspective: Perspective { display.view == .stamps ? .inputs : .outputs }

    private var placements: Placements { operation.convolution.placements }

    /// - Precondition: there is a placement to start with.
    var document: Document {
        Document(
            title: title, convolution: operation.convolution, about: operation.about?.gathering,
            note: operation.notes.text, placements: placements[(playback.start - 1)...], precision: display.precision)
    }

    private func write(_ request: OutputRequest) throws {
        try request.destination.write { try request.form.write(document, $0) }
    }
}

extension Show {
    /// As it is told on a screen.
    var story: Story {
        let subject = operation.subject(title: title, precision: display.precision)
        return Story(subject, unit: playback.unit, perspective: perspective)
    }
}
