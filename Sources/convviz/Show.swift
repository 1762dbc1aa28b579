import ConvCode
import ConvData
import ConvEngine
import ConvStory

/// What becomes of a convolution: it is played, told or written.
struct Show {
    let title: String
    let convolution: Convolution
    let note: String?
    let playback: PlaybackOptions
    let display: DisplayOptions

    func run(_ form: OutputOptions.Form?, emit library: Library? = nil) throws {
        guard playback.start <= convolution.placements.count else {
            throw Failure(
                .usage, "there is no placement \(playback.start): there are \(convolution.placements.count)",
                hint: "use a smaller --start")
        }
        if let library {
            return try Script(convolution, in: library).write { try StandardOutput.write($0) }
        }
        switch form {
        case .text: try tell()
        case .json: try JSONDocument.write(convolution, to: { try StandardOutput.write($0) })
        case .jsonl: try JSONLines.write(remainingPlacements, to: { try StandardOutput.write($0) })
        case .shape: try StandardOutput.write(shapeText)
        case nil: Surroundings.wantsText ? try tell() : try play()
        }
    }

    private var remainingPlacements: Placements {
        convolution.placements[(playback.start - 1)...]
    }

    private func tell() throws {
        let trace = Trace(convolution, precision: display.precision)
        var text = trace.heading(title: title).joined(separator: "\n") + "\n"
        if let note { text += note + "\n" }
        for placement in remainingPlacements {
            text += trace.lines(of: placement).joined(separator: "\n") + "\n"
            // Passed on in pieces: what is told may be endless, and a reader may stop listening.
            if text.utf8.count > 1 << 14 {
                try StandardOutput.write(text)
                text = ""
            }
        }
        try StandardOutput.write(text)
    }

    private var shapeText: String {
        let worked = convolution.axes.indices.map { axis in
            let formula = SizeFormula(convolution, axis: axis)
            return "\(formula.name) = \(formula.symbols) = \(formula.numbers) = \(formula.result)\n"
        }
        return "\(convolution.outputShape)\n" + worked.joined()
    }
}
