import ConvCheck
import ConvData
import ConvEngine
import ConvStory

/// What `--check` writes.
struct CheckReport {
    let check: Check
    let name: String
    let convolution: Convolution
    /// Of how many bits the floats are whose rounding the tolerance allows, more than is asked for otherwise.
    var floatBits: Int?
    /// Whether the viewer has changed the convolution since.
    var wasChanged = false

    var text: String { (heading + lines).map { $0 + "\n" }.joined() }

    private var heading: [String] {
        wasChanged ? ["Of the convolution as it was started, before you changed it:"] : []
    }

    private var lines: [String] {
        guard let comparison = check.comparison else { return otherShape + explanation }
        guard !check.agrees else {
            let why = floatBits.map { ", as near as \($0)-bit floats are" } ?? ""
            return ["\(name) agrees: \(comparison.cellCount.counted("cell")) within \(tolerance)" + why]
        }
        let names = Names(convolution)
        let all = comparison.differingCount == comparison.cellCount && comparison.cellCount > 1
        let count = all ? "all" : "\(comparison.differingCount) of"
        var lines = ["\(name) differs from convviz in \(count) \(comparison.cellCount.counted("cell")) (\(tolerance))"]
        lines += comparison.first.map { "  \(names.output($0.position)): \(values($0))" }
        let more = comparison.differingCount - comparison.first.count
        if more > 0, let worst = comparison.worst {
            // What is listed is not said again.
            let rest =
                comparison.first.contains(worst)
                ? "" : "; the greatest difference is at \(names.output(worst.position)): \(values(worst))"
            lines.append("  and \(more) more" + rest)
        }
        return lines + (roundingSentence.map { [$0] } ?? explanation)
    }

    private var otherShape: [String] {
        let sizes = convolution.axes.indices.map { SizeFormula(convolution, axis: $0).worked }
        let shapes = Names(convolution).shapes(claimed: check.claimedShape)
        return ["\(name) has the shape \(shapes.claimed), but the output has \(shapes.output)"]
            + sizes.map { "  " + $0 }
    }

    private var explanation: [String] {
        guard let first = check.explanations.first else {
            if check.gaveUp {
                return ["No mistake was found that gives these numbers; there are too many to try them all."]
            }
            return [
                check.saysTooLittle
                    ? "The numbers say too little to tell what is wrong: they are too few, or too much alike."
                    : "No mistake that is often made gives these numbers."
            ]
        }
        let look = first.look.map { $0.prefix(1).uppercased() + $0.dropFirst() + ". " } ?? ""
        let rounded = first.rounding.map { ", \($0.words)" } ?? ""
        var lines = ["\(look)It is what comes out when \(first.cause)\(rounded): \(first.advice)."]
        if let other = check.explanations.dropFirst().first {
            lines.append("The same comes out when \(other.cause).")
        }
        return lines
    }

    /// For differences that are no mistake but a matter of bits.
    private var roundingSentence: String? {
        guard let rounding = check.rounding, let enough = check.toleranceOfRounding else { return nil }
        let what =
            switch rounding {
            case .single: "The differences are as small as the rounding of 32-bit floats"
            case .half, .halfSums: "The differences are as small as the rounding of 16-bit floats"
            case .decimals, .cut, .down: "The numbers are the right ones, \(rounding.words)"
            }
        return "\(what): with --atol \(ValueText.exact(enough.absolute)) it agrees."
    }

    private func values(_ difference: Comparison.Difference) -> String {
        "expected \(ValueText.exact(difference.expected)), found \(ValueText.exact(difference.found))"
    }

    private var tolerance: String {
        "rtol \(ValueText.exact(check.tolerance.relative)), atol \(ValueText.exact(check.tolerance.absolute))"
    }
}
