import ConvEngine

/// The lines of `--jsonl`: one placement each, with every multiplication it is made of.
///
///     {"step": 0, "output": [0,0], "taps": [{"input": [0,0], "weight": [0,0,0], "x": 1, "w": -1, "product": -1}],
///      "bias": 0, "sum": -1}        (on one line)
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
        out.write(", \"taps\": [")
        for tap in placement.taps {
            if tap.index > 0 { out.write(", ") }
            write(tap, to: &out)
            try out.passOn()
        }
        out.write("], \"bias\": ")
        out.write(placement.bias)
        out.write(", \"sum\": ")
        out.write(placement.sum)
        out.write("}\n")
        try out.passOn()
    }

    private static func write(_ tap: Tap, to out: inout ByteStream) {
        out.write("{\"input\": ")
        if let input = tap.input {
            out.writeList(input)
        } else {
            out.write("null")
        }
        out.write(", \"weight\": ")
        out.writeList(tap.weight)
        out.write(", \"x\": ")
        out.write(tap.x)
        out.write(", \"w\": ")
        out.write(tap.w)
        out.write(", \"product\": ")
        out.write(tap.product)
        out.write("}")
    }
}
