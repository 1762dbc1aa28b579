@testable import ConvCode
import ConvEngine
import ConvStory
import Foundation
import Support
import Testing

/// What stands beside the loops is what the engine multiplies.
@Suite struct LoopTruthTests {
    /// The numbers of every multiplication of many convolutions, as text.
    @Test(arguments: 0..<150 as Range<UInt64>)
    func numbersAreTheEngines(seed: UInt64) throws {
        let convolution = try RandomCase(seed: seed).convolution
        let names = Names(convolution)
        // Some two hundred of its multiplications, spread over all of them.
        let taps = convolution.tapsPerPlacement
        for index in stride(from: 0, to: convolution.multiplicationCount, by: convolution.multiplicationCount / 200 + 1)
        {
            let placement = convolution.placements[index / taps]
            let tap = placement.taps[index % taps]
            let lines = WindowLoops(placement, tap, of: convolution, numbers: .shown(precision: nil)).lines
            let (inner, bias) = innermost(lines, convolution)
            #expect(bias == (convolution.bias == nil ? nil : ending(names.output(placement.output), placement)))
            let last = inner[inner.count - 1].now
            guard let input = tap.input else {
                #expect(last == "skipped: adds 0" && tap.product == 0)
                let condition = tap.origin == .inserted ? "False: an inserted 0" : "False: padding"
                #expect(inner[inner.count - 2].now == condition)
                continue
            }
            let (weight, number) = try (#require(tap.weight), #require(tap.w))
            let (x, w) = (ValueText.shortest(tap.x), ValueText.shortest(number))
            let cells = "\(names.output(placement.output)) += \(names.input(input)) * \(names.weight(weight))"
            #expect(last == "\(cells) = \(x) * \(w) = \(ValueText.shortest(tap.product))")
        }
    }

    /// The lines but for that of the bias, and what that one comes to.
    private func innermost(_ lines: [CodeLine], _ convolution: Convolution) -> ([CodeLine], bias: String?) {
        convolution.bias == nil ? (lines, nil) : (lines.dropLast(), lines.last?.now)
    }

    private func ending(_ y: String, _ placement: Placement) -> String {
        "\(y) += b[\(placement.filter)] = \(ValueText.shortest(placement.bias))"
    }

    /// Seeds of transposed ones.
    private static let transposed: [UInt64] = (0..<40).filter {
        (try? RandomCase(seed: $0))?.parameters.isTransposed == true
    }

    @Test func thereAreTransposedOnes() {
        #expect(Self.transposed.count >= 12)
    }

    @Test(arguments: transposed)
    func stampsAreTheEngines(seed: UInt64) throws {
        var random = try RandomCase(seed: seed)
        random.bias = nil
        let convolution = try random.convolution
        let names = Names(convolution)
        var sums = [Double](repeating: 0, count: convolution.outputShape.count)
        for index in 0..<Stamp.count(convolution) {
            let stamp = Stamp(index, of: convolution)
            for number in 0..<Stamp.size(convolution) {
                let cell = stamp.cell(at: number)
                let last = try #require(
                    StampLoops(stamp, cell: cell, numbers: .shown(precision: nil)).lines.last
                ).now
                guard let output = stamp.output(under: cell) else {
                    #expect(last == "skipped: the padding takes it off")
                    continue
                }
                let (position, value) = stamp.weight(cell)
                #expect(
                    last.hasPrefix(
                        "\(names.output(output)) += \(names.input(stamp.input)) * \(names.weight(position)) = "))
                #expect(last.hasSuffix(" = \(ValueText.shortest(stamp.value * value))"))
                sums[convolution.outputShape.offset(of: output)] += stamp.value * value
            }
        }
        #expect(sums == convolution.output().values)
    }

    /// The comparisons, additions and counts of many poolings, as text.
    @Test(arguments: 0..<100 as Range<UInt64>)
    func poolingsAreTheEngines(seed: UInt64) throws {
        let pooling = try RandomPooling(seed: seed).convolution
        let names = Names(pooling)
        let step = pooling.placements.count / 20 + 1
        for placement in stride(from: 0, to: pooling.placements.count, by: step).map({ pooling.placements[$0] }) {
            var (best, count) = (-Double.infinity, 0)
            for tap in placement.taps {
                let said = Set(
                    PoolingLoops(placement, tap, of: pooling, numbers: .shown(precision: nil)).lines.map(\.now))
                let x = ValueText.shortest(tap.x)
                if pooling.combine == .maximum, let input = tap.input {
                    let isGreater = tap.x > best
                    #expect(said.contains("\(x) > \(ValueText.shortest(best)): \(isGreater ? "True" : "False")"))
                    best = max(best, tap.x)
                    let taken = "best = \(names.input(input)) = \(x)"
                    #expect(said.contains(isGreater ? taken : "skipped: best stays \(ValueText.shortest(best))"))
                } else if pooling.combine != .maximum {
                    count += tap.isCounted ? 1 : 0
                    #expect(said.contains(tap.input.map { "total += \(names.input($0)) = \(x)" } ?? "skipped: adds 0"))
                    #expect(said.contains(tap.isCounted ? "count = \(count)" : "skipped: count stays \(count)"))
                }
            }
            let last = PoolingLoops(
                placement, placement.taps[placement.taps.count - 1], of: pooling, numbers: .shown(precision: nil)
            ).lines.last?.now
            let value = ValueText.shortest(placement.sum)
            let whole = placement.total.map { "\(ValueText.shortest($0)) / \(count) = \(value)" } ?? value
            #expect(last == "\(names.output(placement.output)) = \(whole)")
        }
    }

    /// Python runs the loops themselves, and they come to the engine's output: so the code is true, not only the numbers
    /// beside it. The arrays are dictionaries by index, as one would write on a blackboard.
    @Test func pythonRunsTheLoops() throws {
        let python = try #require(PythonRun.withNumPy, "no python3 was found; Scripts/test installs it")
        var scripts: [String: String] = [:]
        for seed in 0..<240 as Range<UInt64> {
            let convolution = try RandomCase(seed: seed).convolution
            let placement = convolution.placements[0]
            scripts["windows-\(seed)"] = try script(
                convolution,
                WindowLoops(placement, placement.taps[0], of: convolution, numbers: .shown(precision: nil)).lines)
            guard convolution.parameters.isTransposed else { continue }
            let stamp = Stamp(0, of: convolution)
            scripts["stamps-\(seed)"] = try script(
                convolution, StampLoops(stamp, cell: stamp.cell(at: 0), numbers: .shown(precision: nil)).lines)
        }
        for seed in 0..<240 as Range<UInt64> {
            let pooling = try RandomPooling(seed: seed).convolution
            let placement = pooling.placements[0]
            scripts["pooling-\(seed)"] = try script(
                pooling,
                PoolingLoops(placement, placement.taps[0], of: pooling, numbers: .shown(precision: nil)).lines)
        }
        let run = try PythonRun(scripts, with: python)
        #expect(run.status == 0, "\(run.output)")
        #expect(run.output == "\(scripts.count) of \(scripts.count) scripts agree\n")
    }

    /// The loops between operands and assertion, with axes of channels that are one long left out as in the loops.
    private func script(_ convolution: Convolution, _ loops: [CodeLine]) throws -> String {
        let whole = try Library.numpy.script(convolution)
        let operation = Library.numpy.operation(convolution).joined(separator: "\n")
        let kernelChannels = convolution.weight.map { Array($0.shape.extents.prefix(2)) }
        let before = """
            from numpy import inf
            y = np.zeros(\(Python.tuple(convolution.outputShape.extents)))
            \(convolution.inputChannels > 1 ? "" : "x = x[0]")
            \(kernelChannels == [1, 1] ? "w = w[0, 0]" : "")
            \(convolution.outputChannels > 1 ? "" : "y = y[0]")
            """
        let after = "\n" + (convolution.outputChannels > 1 ? "" : "y = y[np.newaxis]")
        let replaced = whole.replacingOccurrences(
            of: operation, with: before + "\n" + loops.map(\.code).joined(separator: "\n") + after)
        #expect(replaced != whole)
        return replaced
    }
}
