import ConvData
import ConvEngine
import ConvStory

/// Which cells of the input an output reads. What lies in the padding has no number, and is not marked.
struct InputsKey: AnswerKey {
    private let convolution: Convolution
    private let placement: Placement
    private let cells: Set<Position>
    private let names: Names

    /// More than anyone marks.
    static let mostCells = 256

    init(_ convolution: Convolution, of output: Position) throws(DataError) {
        placement = try convolution.placement(askedFor: output)
        guard placement.taps.count <= Self.mostCells else {
            throw DataError(
                "y\(output) is made of \(placement.taps.count) cells, too many to be marked",
                hint: "ask for its value, or take a smaller kernel")
        }
        self.convolution = convolution
        cells = placement.inputs
        names = Names(convolution)
    }

    var subject: String { "what \(outputName) reads" }
    var words: String { "Which cells of the input does \(outputName) read?" }
    let topic = Topic.inputs
    let veil: Veil = .window
    var right: String { text(of: .cells(cells)) }
    private var outputName: String { names.output(placement.output) }

    var form: String {
        let rank = convolution.spatialRank + (convolution.inputChannels > 1 ? 1 : 0)
        let (first, second) = (Array(repeating: "0", count: rank), Array(repeating: "0", count: rank - 1) + ["1"])
        return "mark the cells, or type them like "
            + [first, second].map { $0.joined(separator: ",") }.joined(separator: " ")
    }

    let characters = Set("0123456789,x[] ")

    func parsed(_ text: String) throws(DataError) -> Answer {
        .cells(try TypedCells(input: convolution.input.shape).read(text))
    }

    func isRight(_ answer: Answer) -> Bool { answer == .cells(cells) }

    func opening(of answer: Answer) -> String { "Those are the cells that are read" }

    var missteps: [Misstep] {
        let mistakes = WindowMistake.all(convolution, placement).map { Misstep(.cells($0.cells), "when \($0.cause)") }
        return mistakes
            + placement.neighbours(in: convolution).map { Misstep(.cells($0.inputs), "for \(names.output($0.output))") }
    }

    func text(of answer: Answer) -> String {
        guard case .cells(let marked) = answer else { return "" }
        return marked.sorted { $0.lexicographicallyPrecedes($1) }.map(names.input).joined(separator: " ")
    }

    func remark(on answer: Answer) -> String? {
        guard case .cells(let marked) = answer else { return nil }
        return MarkedCells(marked: marked, right: cells).remark
    }

    func worked(against answer: Answer) -> String? {
        let padded = placement.taps.contains { $0.origin == .padding } ? "; what lies in the padding has no number" : ""
        return "\(outputName) reads \(right)" + padded
    }
}

extension Placement {
    /// The cells of the input that it reads.
    var inputs: Set<Position> { Set(taps.compactMap(\.input)) }
}
