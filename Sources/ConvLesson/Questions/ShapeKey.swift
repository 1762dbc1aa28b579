import ConvData
import ConvEngine
import ConvStory

/// The shape of the output, with its channels or without where there is one, and with a batch of one or without.
struct ShapeKey: AnswerKey {
    private let convolution: Convolution
    private let shape: OutputSizes

    init(_ convolution: Convolution) {
        self.convolution = convolution
        shape = OutputSizes(convolution)
    }

    let subject = "the shape of the output"
    let words = "What is the shape of the output?"
    let veil: Veil = .size
    var right: String { convolution.outputShape.description }

    var topic: Topic {
        if convolution.combine.isPooling { return .pooling }
        let hasChannels = convolution.inputChannels > 1 || convolution.outputChannels > 1
        return Topic(ofSizes: convolution) ?? (hasChannels ? .channels : .size)
    }

    var form: String {
        let size = ["8", "5"].first { !convolution.outputShape.extents.map(String.init).contains($0) } ?? "6"
        let space = repeatElement(size, count: convolution.spatialRank).joined(separator: ",")
        return "type the sizes like \(space), or with the channels like 2,\(space)"
    }

    let characters = Set("0123456789,x[] ")

    func parsed(_ text: String) throws(DataError) -> Answer { .sizes(try TypedAnswer.sizes(text)) }
    func isRight(_ answer: Answer) -> Bool { isSame(answer, as: .sizes(shape.right)) }

    func isSame(_ answer: Answer, as reference: Answer) -> Bool {
        guard case .sizes(let given) = answer, case .sizes(let sizes) = reference else { return false }
        return shape.whole(given) == shape.whole(sizes)
    }

    var missteps: [Misstep] {
        shape.ofAllAxes + shape.ofChannels + shape.ofRank + shape.ofArrangement + shape.ofSingleAxes
    }

    func text(of answer: Answer) -> String {
        guard case .sizes(let sizes) = answer else { return "" }
        return "[" + sizes.map(String.init).joined(separator: ",") + "]"
    }

    func worked(against answer: Answer) -> String? {
        guard case .sizes(let sizes) = answer else { return nil }
        let areChannelsRight = shape.whole(sizes).first == shape.right.first
        let areSizesRight = shape.whole(sizes).dropFirst() == shape.right.dropFirst()
        let formulas = SizeFormula.worked(convolution.axes.indices.map { SizeFormula(convolution, axis: $0) })
        let parts = (areChannelsRight ? [] : [channels]) + (areSizesRight && !areChannelsRight ? [] : formulas)
        return parts.joined(separator: ", ") + ": \(convolution.outputShape)"
    }

    /// `2 filters make 2 channels`
    private var channels: String {
        let count = convolution.outputChannels
        guard !convolution.combine.isPooling else {
            return "every channel is pooled by itself, so \(count.counted("channel comes", "channels come")) out"
        }
        return "\(count.counted("filter makes", "filters make")) \(count.counted("channel"))"
    }
}
