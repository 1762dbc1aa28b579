import ConvEngine
import ConvStory
import Picture

/// The top of the screen: what is computed, under which convention, with which parameters, and how large it comes out.
struct Header {
    let title: String
    let note: String?
    let scene: Scene
    let theme: Theme

    static let rows = 2

    func draw(columns: Int, in picture: inout Picture) {
        let labels = Labels(scene.convolution)
        picture.addBar(row: 0, columns: columns, theme: theme)
        let shapes = labels.shapes
        // The convention at the left, the shapes at the right; where both do not fit, the shapes stand by their arrays.
        let openings = [labels.convention, labels.shortConvention, labels.conventionWord].map { convention -> Phrase in
            [Word(title, .strong), Word("  " + convention, .plain)]
        }
        let room = columns - shapes.width - 4
        if let opening = openings.first(where: { $0.width <= room }) {
            picture.add(opening, column: 1, row: 0, limit: columns - 1, theme: theme)
            picture.add(shapes, column: columns - 1 - shapes.width, row: 0, limit: columns, theme: theme)
        } else if let opening = openings.first(where: { $0.width <= columns - 2 }) ?? openings.last {
            picture.add(opening, column: 1, row: 0, limit: columns - 1, theme: theme)
        }
        drawParameters(labels, columns: columns, in: &picture)
    }

    /// Parameters at the left, the output size worked through at the right; the formula gives way where both do not fit.
    private func drawParameters(_ labels: Labels, columns: Int, in picture: inout Picture) {
        var parameters: Phrase = []
        for (index, parameter) in labels.parameterList.enumerated() {
            if index > 0 { parameters += [Word("  ")] }
            parameters += parameter
        }
        if let note { parameters += [Word("  " + note, .faint)] }
        let formula = SizeFormula(scene.convolution, axis: 0)
        let worked: [Phrase] = [
            [
                Word("\(formula.name) = \(formula.symbols) = ", .faint), Word(formula.numbers, .plain),
                Word(" = ", .faint),
                Word(String(formula.result), .of(.output)),
            ],
            [
                Word("\(formula.name) = ", .faint), Word(formula.numbers, .plain), Word(" = ", .faint),
                Word(String(formula.result), .of(.output)),
            ],
            [Word("\(formula.name) = ", .faint), Word(String(formula.result), .of(.output))],
        ]
        picture.add(parameters, column: 1, row: 1, limit: columns - 1, theme: theme)
        if let fitting = worked.first(where: { $0.width + parameters.width + 5 <= columns }) {
            picture.add(fitting, column: columns - 1 - fitting.width, row: 1, limit: columns, theme: theme)
        }
    }
}
