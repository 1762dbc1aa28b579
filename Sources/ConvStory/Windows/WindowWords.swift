import ConvEngine

/// What is said about a placement.
struct WindowWords: SceneWords {
    let window: WindowMoment
    let labels: Labels

    init(_ window: WindowMoment, labels: Labels) {
        self.window = window
        self.labels = labels
    }

    var sentence: String {
        window.inspected ?? Narration(window, steps: SumSteps(window: window, names: labels.names)).sentence
    }

    var next: String? { window.moment.hidesFirstWindow ? nil : window.next(names: labels.names) }

    var calculation: Calculation {
        window.moment.hidesFirstWindow ? .pairs([], of: 0) : window.inspectedPairs ?? .terms(SumText(window))
    }
    var place: String { "placement" }
    var meeting: String { "window·kernel" }
    var total: String { window.convolution.bias == nil ? "Σ" : "Σ + b" }
    var subtotal: String { "Σ" }
    var signs: (joint: String, result: String) { ("+", "=") }
}

extension WindowMoment {
    /// The tap that is looked at next, or what becomes of all of them.
    func next(names: Names) -> String? {
        guard inspection == nil else { return nil }
        let text = TapText(names: names, precision: precision)
        let output = names.output(placement.output)
        switch moment.phase {
        // A step back is over when the kernel is there.
        case .slide where moment.goesBack: return "\(output) as it was written"
        case .slide where moment.isPassing: return "\(output) at once"
        case .slide:
            return "\(placement.taps.count.counted(convolution.combine.isPooling ? "cell" : "product")) for \(output)"
        case .light where moment.turn < 1: return nil
        case .light: return text.symbols(placement.taps[0])
        case .multiply:
            let next = moment.multiplied + 1
            // Where pairs follow too fast to be read, what comes of all of them stands still.
            guard moment.isCounted || next == placement.taps.count else { return text.symbols(placement.taps[next]) }
            if next < placement.taps.count { return "the rest, then \(outcome(output))" }
            return outcome(output)
        case .sum: return "into \(output)"
        case .write: return following(names)
        // The sentence says it.
        case .rest: return nil
        }
    }

    /// What becomes of all taps.
    private func outcome(_ output: String) -> String {
        switch convolution.combine {
        case .weights: return "the sum into \(output)"
        case .maximum: return "the greatest into \(output)"
        case .mean: return "the sum divided by \(placement.divisor ?? 1)"
        }
    }

    /// `y[0,2]`, the output after this one; nil where there is none, or where it would say how large the output is.
    private func following(_ names: Names) -> String? {
        let next = placement.step + 1
        guard sizes.isKnown, !moment.isSwept, next < counts.placements else { return nil }
        return names.output(convolution.placements[next].output)
    }

    /// What is said of what the viewer points at; nil while the story goes on.
    var inspected: String? {
        inspection.map { InspectionText($0, precision: precision, of: subject).sentence }
    }

    /// What meets what is pointed at; nil where that is an output, for then its terms are written out.
    var inspectedPairs: Calculation? {
        guard let inspection, !inspection.isOfOutput else { return nil }
        let text = InspectionText(inspection)
        return .pairs(text.pairs, of: text.pairCount)
    }
}
