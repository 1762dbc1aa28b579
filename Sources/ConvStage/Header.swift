import ConvEngine
import ConvStory
import Picture

/// The top of the screen: what is computed, under which convention, with which parameters, and how large it comes out.
struct Header {
    let title: String
    let note: String?
    let convolution: Convolution
    let theme: Theme

    static let rows = 2

    func draw(columns: Int, in picture: inout Picture) {
        let labels = Labels(convolution)
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
        let sizes = labels.sizes
        let name = sizes.map(\.name).joined(separator: " = ")
        let result = Word(sizes.map { String($0.result) }.joined(separator: ", "), .of(.output))
        let equals = Word(" = ", .faint)
        var worked: [Phrase] = []
        // One formula for all axes, where they are alike.
        if let formula = sizes.first, sizes.count == 1 || Set(sizes.map(\.numbers)).count == 1 {
            let numbers = Word(formula.numbers, .plain)
            let one = Word(String(formula.result), .of(.output))
            worked.append([Word("\(name) = \(formula.symbols)", .faint), equals, numbers, equals, one])
            worked.append([Word(name, .faint), equals, numbers, equals, one])
        }
        worked.append([Word(sizes.map(\.name).joined(separator: ", "), .faint), equals, result])
        picture.add(parameters, column: 1, row: 1, limit: columns - 1, theme: theme)
        if let fitting = worked.first(where: { $0.width + parameters.width + 5 <= columns }) {
            picture.add(fitting, column: columns - 1 - fitting.width, row: 1, limit: columns, theme: theme)
        }
    }
}
