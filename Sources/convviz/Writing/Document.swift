import ConvData
import ConvEngine
import ConvStory

/// A convolution as it is written, wherever that goes.
struct Document {
    let title: String
    let convolution: Convolution
    let about: String?
    let note: String?
    /// Without those that the viewer leaves out, in forms that go from placement to placement.
    let placements: Placements
    let precision: Int?

    func writeText(to sink: ByteStream.Sink) throws {
        let trace = Trace(convolution, precision: precision)
        var text = trace.heading(title: title).joined(separator: "\n") + "\n"
        for line in [about, note].compactMap(\.self) { text += line + "\n" }
        for placement in placements {
            try trace.write(placement) { piece in
                text += piece
                if text.utf8.count > 1 << 14 {
                    try sink(Array(text.utf8)[...])
                    text = ""
                }
            }
        }
        try sink(Array(text.utf8)[...])
    }

    var shapeText: String {
        let worked = convolution.axes.indices.map { axis in
            let formula = SizeFormula(convolution, axis: axis)
            let note = formula.note.map { " (\($0))" } ?? ""
            return "\(formula.name) = \(formula.symbols) = \(formula.numbers) = \(formula.result)\(note)\n"
        }
        return "\(convolution.outputShape)\n" + worked.joined()
    }
}
