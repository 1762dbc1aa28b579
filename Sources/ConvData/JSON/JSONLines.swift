import ConvEngine

/// The lines of `--jsonl`: one placement each, with every multiplication it is made of, or of a pooling with every cell of
/// the window.
///
///     {"step": 0, "output": [0,0], "taps": [{"input": [0,0], "weight": [0,0,0], "x": 1, "w": -1, "product": -1}],
///      "bias": 0, "sum": -1}        (on one line)
///     {"step": 0, "output": [0,0], "taps": [{"input": [0,0], "x": 1}, {"input": null, "x": null}], "value": 1, "winner": 0}
///     {"step": 0, "output": [0,0], "taps": [{"input": [0,0], "x": 1}, {"input": null, "x": 0}], "value": 0.5, "sum": 1,
///      "divisor": 2}
package enum JSONLines {
    package static func write(_ placements: Placements, to sink: @escaping ByteStream.Sink) throws {
        var out = ByteStream(to: sink)
        for placement in placements { try write(placement, to: &out) }
        try out.flush()
    }

    private static func write(_ placement: Placement, to out: inout ByteStream) throws {
        out.write("{\"step\": ")
        out.write(placement.step)
        out.write(", \"output\": ")
        out.writeList(placement.output)
        let winner = placement.winner
        out.write(", \"taps\": [")
        for tap in placement.taps {
            if tap.index > 0 { out.write(", ") }
            write(tap, isOfMaximum: winner != nil, to: &out)
            try out.passOn()
        }
        out.write("], ")
        writeResult(of: placement, winner: winner, to: &out)
        out.write("}\n")
        try out.passOn()
    }

    private static func write(_ tap: Tap, isOfMaximum: Bool, to out: inout ByteStream) {
        out.write("{\"input\": ")
        out.write(tap.input) { $0.writeList($1) }
        if let weight = tap.weight {
            out.write(", \"weight\": ")
            out.writeList(weight)
        }
        out.write(", \"x\": ")
        // The padding of a maximum is less than any number.
        out.write(isOfMaximum && tap.input == nil ? nil : tap.x) { $0.write($1) }
        if let w = tap.w {
            out.write(", \"w\": ")
            out.write(w)
            out.write(", \"product\": ")
            out.write(tap.product)
        }
        out.write("}")
    }

    /// What the taps come to, and how.
    private static func writeResult(of placement: Placement, winner: Int?, to out: inout ByteStream) {
        if let winner {
            out.write("\"value\": ")
            out.write(placement.sum)
            out.write(", \"winner\": ")
            out.write(winner)
        } else if let total = placement.total, let divisor = placement.divisor {
            out.write("\"value\": ")
            out.write(placement.sum)
            out.write(", \"sum\": ")
            out.write(total)
            out.write(", \"divisor\": ")
            out.write(divisor)
        } else {
            out.write("\"bias\": ")
            out.write(placement.bias)
            out.write(", \"sum\": ")
            out.write(placement.sum)
        }
    }
}
