import ConvEngine
import Terminal

/// The line of parameters, open to be changed: one of them is in hand.
struct ParameterLine: Equatable, Sendable {
    enum Item: String, CaseIterable, Sendable {
        case stride, padding, dilation
        case mode = "padding mode"
        case flip
    }

    let items: [Item]
    var index = 0
    /// What they were when the line was opened.
    let before: Parameters

    var item: Item { items[index] }

    init(_ convolution: Convolution) {
        items =
            switch convolution.combine {
            case .weights: Item.allCases
            case .maximum: [.stride, .padding, .dilation]
            case .mean: [.stride, .padding]
            }
        before = convolution.parameters
    }
}

extension Player {
    mutating func openParameterLine() { parameterLine = ParameterLine(convolution) }

    /// While the line is open, the arrows choose and change.
    ///
    /// - Returns: false if it is not open, and the key means what it always means.
    mutating func typeParameter(_ key: Key) -> Bool {
        guard var line = parameterLine else { return false }
        notice = nil
        switch key {
        case .left: line.index = (line.index + line.items.count - 1) % line.items.count
        case .right, .tab: line.index = (line.index + 1) % line.items.count
        case .up: apply(line.item, by: 1)
        case .down: apply(line.item, by: -1)
        case .escape:
            parameterLine = nil
            if convolution.parameters != line.before { change { $0 = line.before } }
            return true
        case .enter, .character("e"):
            parameterLine = nil
            return true
        case .control, .character("q"): return false
        default: notice = "arrows choose and change, enter keeps, esc undoes"
        }
        parameterLine = line
        return true
    }

    private mutating func apply(_ item: ParameterLine.Item, by step: Int) {
        switch item {
        case .stride: apply(.stride(step), times: 1)
        case .padding: apply(.padding(step), times: 1)
        case .dilation: apply(.dilation(step), times: 1)
        case .mode: apply(.nextPaddingMode, times: 1)
        case .flip: apply(.flip, times: 1)
        }
    }

    /// `stride [2]  padding 0  dilation 1`; a refusal comes first.
    var parameterText: String? {
        guard let line = parameterLine else { return nil }
        let parameters = convolution.parameters
        let values = line.items.map { item -> String in
            let value: String
            switch item {
            case .stride: value = Self.perAxis(parameters.stride.map(String.init))
            case .padding: value = Self.perAxis(parameters.padding.map(\.text))
            case .dilation: value = Self.perAxis(parameters.dilation.map(String.init))
            case .mode: value = parameters.paddingMode.rawValue
            case .flip: value = parameters.isFlipped ? "on" : "off"
            }
            return item == line.item ? "\(item.rawValue) [\(value)]" : "\(item.rawValue) \(value)"
        }
        return notice ?? values.joined(separator: "  ")
    }

    private static func perAxis(_ values: [String]) -> String {
        Set(values).count == 1 ? values[0] : values.joined(separator: ",")
    }
}
