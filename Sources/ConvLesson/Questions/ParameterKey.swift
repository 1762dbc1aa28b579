import ConvData
import ConvEngine
import ConvStory

/// A value of a parameter with which the output gets a shape. Every value that does is right: it is tried.
struct ParameterKey: AnswerKey {
    private let setting: ParameterSetting
    private let target: [Int]
    private let channels: Int
    /// One value that is right.
    let right: String

    init(_ convolution: Convolution, name: ParameterName, target: [Int]) throws(DataError) {
        setting = try ParameterSetting(name: name, convolution: convolution)
        let whole = OutputSizes(convolution).whole(target)
        (self.target, channels) = (whole, convolution.outputChannels)
        guard let right = setting.reaching(whole) else {
            func shape(_ sizes: [Int]) -> String { Self.shape(sizes, channels: convolution.outputChannels) }
            throw DataError(
                "no \(name.rawValue) makes an output of \(shape(whole)) here",
                hint: "ask for a shape that can be reached from \(shape(Array(convolution.outputShape.extents)))")
        }
        self.right = right
    }

    private var name: String { setting.name.rawValue }
    var subject: String { "a \(name) that makes \(shape(target))" }
    var words: String { "Which \(name) makes an output of \(shape(target))?" }
    let veil: Veil = .size
    var form: String { "type it like \(setting.examples)" }
    var characters: Set<Character> { setting.characters }

    var topic: Topic {
        switch setting.name {
        case .stride: .stride
        case .dilation: .dilation
        case .outputPadding: .transposed
        case .kernelSize: .pooling
        default: .padding
        }
    }

    func parsed(_ text: String) throws(DataError) -> Answer { .setting(try setting.parsed(text)) }

    func isRight(_ answer: Answer) -> Bool {
        guard case .setting(let text) = answer, let shape = try? setting.outputShape(text) else { return false }
        return Array(shape.extents) == target
    }

    func text(of answer: Answer) -> String {
        guard case .setting(let text) = answer else { return "" }
        return Excerpt.printable(text)
    }

    /// What it gives instead.
    func remark(on answer: Answer) -> String? {
        guard case .setting(let text) = answer else { return nil }
        let given = "\(name) \(Excerpt.printable(text))"
        do {
            return "\(given) gives \(shape(Array(try setting.outputShape(text).extents))), not \(shape(target))."
        } catch {
            return "\(given) gives no output: \(error.message)."
        }
    }

    var shown: Convolution? { try? setting.convolution(with: right) }

    private func shape(_ sizes: [Int]) -> String { Self.shape(sizes, channels: channels) }

    /// As the head of the screen has it: one channel is left out.
    private static func shape(_ sizes: [Int], channels: Int) -> String {
        let shown = channels == 1 && sizes.count > 1 ? sizes.dropFirst() : sizes[...]
        return "[" + shown.map(String.init).joined(separator: ",") + "]"
    }
}
