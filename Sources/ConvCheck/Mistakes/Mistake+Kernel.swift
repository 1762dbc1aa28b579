import ConvEngine

/// Which way the kernel lies.
extension Mistake {
    /// Turned round where it should not be, or the other way about.
    static let turnedKernel = Mistake(
        "flip",
        cause: Wording { $0.new.isFlipped ? "the kernel is flipped" : "the kernel is not flipped" },
        advice: Wording {
            $0.parameters.isFlipped
                ? "leave out --flip, or turn your kernel round" : "use --flip, or turn your kernel round"
        }
    ) { variant in
        try variant.replacing { $0.isFlipped.toggle() }
    }
    .looking(Wording { $0.new.isFlipped ? "yours looks flipped" : "yours looks unflipped" })

    /// Along one spatial axis only, or not along that one.
    static func turnedAxes(spatialRank: Int) -> [Mistake] {
        guard spatialRank > 1 else { return [] }
        return (0..<spatialRank).map { axis in
            Mistake(
                "flip along axis \(axis)",
                cause: Wording { "the kernel is\($0.new.isFlipped ? " not" : "") flipped along \($0.letters[axis])" },
                advice: "turn your kernel along all axes, or along none"
            ) { variant in
                try variant.replacingWeight { try $0.turned(along: axis + 2) }
            }
            .rare()
            .looking(Wording { "yours looks \($0.new.isFlipped ? "un" : "")flipped along \($0.letters[axis])" })
        }
    }
}
