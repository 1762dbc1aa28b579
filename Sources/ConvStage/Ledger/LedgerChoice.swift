import ConvStory

/// One way to lay out a ledger: how large its cells are, and what of it there is.
struct LedgerChoice {
    let scale: LedgerScale
    let isDomino: Bool
    let air: LedgerAir
    var parts = LedgerParts.all
    /// Of the output's cells; nil is that of all others.
    var outputScale: LedgerScale?
    /// Whether of the input only what lies round the kernel is shown.
    var isCut = false
    var signs = Signs.nowhere

    /// From the best to the smallest. Signs give way before any part does where colours say the same, and else before the input
    /// is cut.
    static func all(for shape: LedgerShape, theme: Theme) -> [LedgerChoice] {
        let plain = plain(for: shape)
        guard theme.hasMarks else { return plain }
        func signed(_ choices: [LedgerChoice], _ ways: [Signs]) -> [LedgerChoice] {
            choices.flatMap { choice in ways.map { choice.with($0) } }
        }
        let cut = plain.filter(\.isCut)
        let (full, partly) = (
            plain.filter { !$0.isCut && $0.parts == .all }, plain.filter { $0.parts > .all && !$0.isCut }
        )
        let some = [Signs.everywhere, .onGround]
        return theme.isMono
            ? signed(full + partly, some) + signed(full + partly, [.nowhere]) + signed(cut, [.onGround, .nowhere])
            : signed(full, some) + signed(full, [.nowhere]) + signed(partly, some + [.nowhere])
                + signed(cut, [.nowhere])
    }

    /// Signs round numbers would run into those between the planes.
    func gap(_ wanted: Double) -> Double { signs == .nowhere ? wanted : max(wanted, 3) }

    /// Gaps give way to the indices beside the output, and these to any part of the ledger: then there are none.
    var indexedGaps: [Double?] {
        guard air.hasNames, parts == .all, !isCut else { return [nil] }
        return Array(stride(from: gap(air.gap), through: gap(LedgerAir.tight.gap), by: -1)) + [nil]
    }

    private func with(_ signs: Signs) -> LedgerChoice {
        var choice = self
        choice.signs = signs
        return choice
    }

    /// Of one plane the covered cells are dominoes, as long as they have two rows.
    private static func plain(for shape: LedgerShape) -> [LedgerChoice] {
        let isSingle = shape.rows == 1 && shape.isWeighted
        let (high, low) = (LedgerScale.all.filter { $0.height > 1 }, LedgerScale.all.filter { $0.height == 1 })
        let alone = shape.rows == 1 ? LedgerScale.dominoes.filter(\.hasLargeDigits) : []
        let dominoes = isSingle ? both(LedgerScale.dominoes, isDomino: true) : both(alone + high, isDomino: false)
        let smallest = low[low.count - 1]
        func least(_ air: LedgerAir, _ parts: LedgerParts, isCut: Bool) -> LedgerChoice {
            LedgerChoice(scale: smallest, isDomino: false, air: air, parts: parts, isCut: isCut)
        }
        let framed = hasRoomForFrames(shape) ? both(low, isDomino: false, outputScale: .framed) : []
        return dominoes + framed + both(low, isDomino: false) + [least(.tight, .all, isCut: false)]
            + LedgerParts.allCases.dropFirst().flatMap { parts in
                [LedgerAir.little, .tight].map { least($0, parts, isCut: false) }
            }
            + [.withOperands, .withoutProducts].flatMap { parts in
                [LedgerAir.low, .none].map { least($0, parts, isCut: false) }
            }
            + LedgerParts.allCases.filter { $0.hasKernel }.map { least(.little, $0, isCut: true) }
            + [LedgerAir.low, .none].map { least($0, .withoutProducts, isCut: true) }
    }

    /// An output that is drawn larger than what it comes of would look as if the operation enlarged it.
    private static func hasRoomForFrames(_ shape: LedgerShape) -> Bool {
        let height = Double(shape.outputs) * (Double(shape.output.rows) * LedgerScale.framed.height + 1)
        return height <= Double(shape.rows * (shape.input.rows + 1) + 1)
    }

    /// With much air and with little.
    private static func both(
        _ scales: [LedgerScale], isDomino: Bool, outputScale: LedgerScale? = nil
    ) -> [LedgerChoice] {
        scales.flatMap { scale in
            [LedgerAir.much, .little].map {
                LedgerChoice(scale: scale, isDomino: isDomino, air: $0, outputScale: outputScale)
            }
        }
    }
}
