import ConvEngine

/// What is said of the steps in which a placement gets its number; where it stands is said alike for all.
protocol StepWords: Sendable {
    /// What moves: `the kernel`.
    var mover: String { get }
    /// What there is one of for every cell of the kernel: `products`.
    var taps: String { get }
    /// What there is one of for every channel of the output: `filter 1`.
    func channel(_ channel: Int) -> String
    /// What is done where another one begins.
    func begins(_ channel: Int) -> String
    /// What the tap in hand does.
    func step(_ tap: Tap) -> String
    /// What the taps have become.
    var combined: String { get }
    /// How it comes to its place.
    var dropping: String { get }
}

/// Pairs are multiplied and added up.
struct SumSteps: StepWords {
    let window: WindowMoment
    let names: Names

    var mover: String { "the kernel" }
    var taps: String { "products" }
    func channel(_ channel: Int) -> String { "filter \(channel)" }
    func begins(_ channel: Int) -> String { "\(self.channel(channel)) starts at the first place" }

    func step(_ tap: Tap) -> String {
        let text = TapText(names: names, precision: window.precision)
        let product = ValueText.equation(tap.product, precision: window.precision)
        return "\(text.symbols(tap)) = \(text.numbers(tap)) \(product)"
    }

    var combined: String {
        let count = window.placement.taps.count
        let sum = window.moment.showsResult ? ValueText.shortest(window.sum, precision: window.precision) : "?"
        let products = count == 1 ? "the product" : "the \(count) products"
        guard window.convolution.bias != nil else {
            return products + (count == 1 ? " is \(sum)" : " add up to \(sum)")
        }
        return products + " and the bias add up to \(sum)"
    }

    /// Only in a row of cubes it is seen to drop.
    var dropping: String {
        let verb = window.convolution.spatialRank == 1 ? "drops" : "is written"
        return "the sum \(verb) into \(names.output(window.placement.output))"
    }
}
