import ConvStory
import Picture

/// How large the cells of a stamp's arrays are.
struct StampCells {
    let input, kernel, product, output: CubeSize

    init(_ scene: Scene, _ choice: StampLedgerChoice, look: Look) {
        let (measures, scale) = (scene.measures, choice.scale)
        func cell(_ digits: Int, isGround: Bool = false) -> CubeSize {
            let hasMarks = choice.signs == .everywhere || isGround && choice.signs == .onGround
            return scale.cell(digits: max(digits, 1), hasMarks: hasMarks, grain: look.grain)
        }
        let dot = CubeSize(width: 1, height: 0.5, depthColumns: 0, depthRows: 0, pitch: 1, margin: nil)
        input = choice.outputs == .dots ? dot : cell(measures.inputColumns)
        // Below a weight stands what it is multiplied with, below an output what is added, each with a sign.
        kernel = cell(
            choice.isDomino ? max(measures.weightColumns, measures.inputColumns + 1) : measures.weightColumns)
        product = cell(measures.productColumns)
        let sums = scene.output.numbers.columns
        switch choice.outputs {
        case .heat: output = scale.cellOfHeat
        case .dots: output = dot
        default:
            let digits = choice.isDomino ? max(sums, scene.products.numbers.signedColumns) : sums
            output = cell(digits, isGround: true)
        }
    }
}

extension NumberField {
    /// Columns of a number that always has a sign.
    var signedColumns: Int { isSigned ? columns : columns + 1 }
}
