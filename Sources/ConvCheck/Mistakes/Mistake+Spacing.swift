import ConvEngine

/// The stride and the dilation: how far one placement, or one cell of the kernel, is from the next.
extension Mistake {
    static let spacings = [
        stride("left out", advice: "move the window by the stride, or change --stride") { $0.map { _ in 1 } },
        stride("swapped", advice: "give the strides in the order of the axes, or change --stride") { $0.reversed() },
        dilation("left out", advice: Wording { "leave holes between the \(whose($0)) cells, or change --dilation" }) {
            $0.map { _ in 1 }
        },
        dilation("swapped", advice: "give the dilations in the order of the axes, or change --dilation") {
            $0.reversed()
        },
    ]

    /// One more than asked for, or one less.
    static let nearSpacings =
        [1, -1].map { change in
            stride("changed by \(change)", advice: "move the window by the stride, or change --stride") {
                $0.map { $0.plus(change) }
            }.rare()
        }
        + [1, -1].map { change in
            dilation(
                "changed by \(change)",
                advice: Wording { "space the \(whose($0)) cells by the dilation, or change --dilation" }
            ) {
                $0.map { $0.plus(change) }
            }.rare()
        }

    private static func stride(
        _ name: String, advice: Wording<Convolution>, _ change: @escaping @Sendable ([Int]) -> [Int]
    ) -> Mistake {
        Mistake("stride \(name)", cause: Wording { words("the stride", $0.old.stride, $0.new.stride) }, advice: advice)
        {
            variant in
            try variant.replacing { $0.stride = change($0.stride) }
        }
    }

    private static func dilation(
        _ name: String, advice: Wording<Convolution>, _ change: @escaping @Sendable ([Int]) -> [Int]
    ) -> Mistake {
        Mistake(
            "dilation \(name)", cause: Wording { words("the dilation", $0.old.dilation, $0.new.dilation) },
            advice: advice
        ) { variant in
            try variant.replacing { $0.dilation = change($0.dilation) }
        }
    }

    private static func whose(_ convolution: Convolution) -> String {
        convolution.combine.isPooling ? "window's" : "kernel's"
    }

    /// `the stride is 1 instead of 2`: one number where all axes have the same.
    private static func words(_ name: String, _ old: [Int], _ new: [Int]) -> String {
        let isAlike = Set(old).count == 1 && Set(new).count == 1
        func text(_ values: [Int]) -> String { (isAlike ? Array(values.prefix(1)) : values).listed }
        return "\(name) is \(text(new)) instead of \(text(old))"
    }
}

extension [Int] {
    /// `2,1`
    var listed: String { map(String.init).joined(separator: ",") }

    /// `3×3`
    var crossed: String { map(String.init).joined(separator: "×") }

    /// `2` where all axes have the same.
    var perAxis: String { (Set(self).count == 1 ? Array(prefix(1)) : self).listed }
}
