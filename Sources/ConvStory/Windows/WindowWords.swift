/// What is said about a placement.
struct WindowWords: SceneWords {
    let window: WindowMoment
    let labels: Labels

    var sentence: String {
        window.inspection.map {
            InspectionText($0, precision: window.precision, claim: window.subject.fittingClaim).sentence
        } ?? Narration(window).sentence
    }

    var calculation: Calculation {
        guard let inspection = window.inspection, !inspection.isOfOutput else { return .terms(SumText(window)) }
        return .pairs(InspectionText(inspection).pairs)
    }

    var place: String { "placement" }
    var meeting: String { "window·kernel" }
    var total: String { window.convolution.bias == nil ? "Σ" : "Σ + b" }
}
