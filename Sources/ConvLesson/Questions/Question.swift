import ConvData
import ConvEngine

/// What is asked of an operation. It is about any operation until a key is made: `question.key(to: convolution)`.
package enum Question: Equatable, Sendable {
    /// Which number comes out at a cell of the output, [filter, *space].
    case value(at: Position)
    /// The shape of the output.
    case shape
    /// How many there are of something.
    case count(Counted)
    /// A whole number that only the author knows.
    case number(Int)
    /// Which cells of the input an output reads.
    case inputs(of: Position)
    /// One of some options; the right one is counted from 1, and so are those that an author says the reason of why they are wrong.
    case choice([String], right: Int, because: [Int: String] = [:])
    /// A value of a parameter with which the output has a shape.
    case parameter(ParameterName, target: [Int])
}

extension Question {
    /// The one place that knows which question is judged by which key.
    ///
    /// - Parameter precision: so many digits after the point are shown at the most.
    /// - Throws: where it cannot be asked of this operation: there is no such place, or no such answer.
    package func key(to convolution: Convolution, precision: Int? = nil) throws(DataError) -> any AnswerKey {
        switch self {
        case .value(let output): try ValueKey(convolution, at: output, precision: precision)
        case .shape: ShapeKey(convolution)
        case .count(let counted): try CountKey(convolution, of: counted)
        case .number(let number): NumberKey(convolution, right: number)
        case .inputs(let output): try InputsKey(convolution, of: output)
        case .choice(let options, let right, let reasons):
            try ChoiceKey(convolution, options: options, right: right, because: reasons)
        case .parameter(let name, let target): try ParameterKey(convolution, name: name, target: target)
        }
    }
}

extension Convolution {
    /// - Returns: the placement of an output, for whoever does not know that there is one.
    func placement(askedFor output: Position) throws(DataError) -> Placement {
        guard outputShape.contains(output) else {
            throw DataError(
                "there is no y\(output): the output is \(outputShape)", hint: "ask for one of its places")
        }
        return placements[outputShape.offset(of: output)]
    }
}

extension Placement {
    /// The outputs next to this one, along each axis.
    func neighbours(in convolution: Convolution) -> [Placement] {
        output.indices.flatMap { axis in
            [1, -1].compactMap { step in
                var next = output
                next[axis] += step
                return try? convolution.placement(askedFor: next)
            }
        }
    }
}
