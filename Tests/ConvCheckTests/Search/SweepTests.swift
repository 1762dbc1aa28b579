import ConvCheck
import ConvEngine
import Foundation
import Support
import Testing

/// Right results, mistaken ones, and noise, as many as are asked for: `CONVVIZ_CLAIMS=500` makes five hundred of every
/// mistake and a thousand of the others.
@Suite struct SweepTests {
    private static let count = ProcessInfo.processInfo.environment["CONVVIZ_CLAIMS"].flatMap(Int.init) ?? 12
    private var few: Range<UInt64> { 0..<UInt64(Self.count) }
    private var many: Range<UInt64> { 0..<UInt64(2 * Self.count) }

    @Test(arguments: MistakenProgram.all)
    func mistakesAreNamed(program: MistakenProgram) throws {
        var (wrong, named) = (0, 0)
        for seed in few {
            let (asked, answer) = try program.solve(seed)
            let check = Check(answer, against: asked, tolerance: Tolerance())
            guard !check.agrees else { continue }
            wrong += 1
            let names = check.explanations.flatMap { $0.mistakes.map(\.name) } + [check.rounding.map { "\($0)" } ?? ""]
            if names.contains(where: { name in program.names.contains(where: name.hasPrefix) }) { named += 1 }
        }
        #expect(wrong >= few.count / 2)
        #expect(Double(named) >= 0.95 * Double(wrong), "\(program.names): \(named) of \(wrong)")
    }

    @Test func whatIsRightAgrees() throws {
        for seed in many {
            var homework = Homework(seed: seed)
            homework.parameters.padding = homework.parameters.padding.map { _ in Padding(homework.generator.pick(0...1))
            }
            let asked = try homework.convolution(bias: homework.generator.coin())
            let check = Check(asked.output(), against: asked, tolerance: Tolerance())
            #expect(check.agrees && check.explanations.isEmpty && check.rounding == nil, "\(seed)")
            // As a program has it that adds in 32 bits.
            let single = try asked.output().mapped { Double(Float($0)) }
            let near = Check(single, against: asked, tolerance: Tolerance())
            #expect(near.agrees || near.rounding == .single, "\(seed)")
        }
    }

    /// Numbers that come of nothing, on one cell and more where they are real ones, on nine and more where they are whole
    /// ones in the output's range.
    @Test func noiseIsNotExplained() throws {
        for seed in many {
            var homework = Homework(seed: seed)
            let asked = try homework.convolution()
            let right = asked.output()
            let (least, most) = (right.values.min()!.rounded(.down), right.values.max()!.rounded(.up))
            let whole = try right.mapped { _ in Double(homework.generator.pick(Int(least)...Int(most))) }
            let real = try right.mapped { _ in .random(in: least...max(most, least + 1), using: &homework.generator) }
            for noise in [whole, real] {
                let check = Check(noise, against: asked, tolerance: Tolerance())
                #expect(!check.agrees)
                #expect(check.explanations.isEmpty && check.rounding == nil, "\(seed): \(check.explanations)")
            }
        }
    }
}
