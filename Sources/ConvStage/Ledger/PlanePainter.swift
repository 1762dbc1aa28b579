import ConvEngine
import ConvStory
import Picture

/// All that the looks of a plane's cells depend on but the cells themselves.
struct PlaneStyle: Equatable {
    let view: PlaneView
    let look: Look
    let precision, field: Int?
    let scale: Double
    let isSigned, hidesPadding: Bool
    let shade: Shade?
}

/// Paints the cells of one plane, flat and side by side.
struct PlanePainter {
    private(set) var view: PlaneView
    let painter: CubePainter
    /// Whether padding shows what it holds only where it is covered: a border that is copied from the input always does.
    private let hidesPadding: Bool
    /// Whether cells fade away when the kernel leaves.
    private let fades: Bool

    init(_ view: PlaneView, of array: SceneArray, scene: Scene, look: Look) {
        self.view = view
        hidesPadding = scene.subject.convolution.parameters.paddingMode == .zeros
        var painter = CubePainter(
            look: look, size: view.cell, precision: scene.precision,
            field: min(array.numbers.columns, view.cell.digits), standsApart: false, scale: array.numbers.scale,
            isSigned: array.numbers.isSigned)
        painter.name = array.name(of:)
        painter.hasZeroBorder = hidesPadding
        fades = array.role != .input && array.role != .kernel
        if !view.cell.hasNumber, scene.ground == .input { painter.shade = Shades(scene).output }
        self.painter = painter
    }

    /// The same cells elsewhere.
    func moved(to view: PlaneView) -> PlanePainter {
        var painter = self
        painter.view = view
        return painter
    }

    var style: PlaneStyle {
        PlaneStyle(
            view: view, look: painter.look, precision: painter.precision, field: painter.field, scale: painter.scale,
            isSigned: painter.isSigned, hidesPadding: hidesPadding, shade: painter.shade)
    }

    /// A part of all cells, row after row; nil are those that are left out.
    func draw(
        _ cells: @autoclosure () -> [SceneCell?], ofRow ledgerRow: Int? = nil, only part: PlaneMemory.Part = .whole,
        _ memory: inout PlaneMemory, in picture: inout Picture
    ) {
        let pass = PlaneMemory.Pass(style: style, part: part)
        memory.draw(cells, ofRow: ledgerRow, fades: fades, pass, in: &picture) { cell, index, picture in
            let (row, column) = index.quotientAndRemainder(dividingBy: view.extent.columns)
            let place = GridPlace(row, column)
            switch part {
            case .whole: draw(cell, at: place, in: &picture)
            case .ground(let bare): drawGround(cell, hasSpot: place != bare, at: place, in: &picture)
            case .number: drawNumber(cell, at: place, in: &picture)
            }
        }
    }

    func draw(_ cell: SceneCell, at place: GridPlace, in picture: inout Picture) {
        painter.named(cell, in: &picture) {
            drawGround(cell, at: place, in: &$0)
            drawNumber(cell, at: place, in: &$0)
        }
    }

    /// The cell without its number, for what comes between the two: a kernel on its way, a ring.
    ///
    /// - Parameter hasSpot: whether a place where nothing is yet has a dot in its middle.
    func drawGround(
        _ cell: SceneCell, hasSpot: Bool = true, at place: GridPlace, in picture: inout Picture
    ) {
        let corner = corner(of: place)
        let foot = view.foot > 0 && place.row == view.extent.rows - 1 ? view.foot : 0
        switch cell.role {
        case .veiled: break
        case .pending: drawGhost(corner, foot: foot, hasSpot: hasSpot, in: &picture)
        case .padding where hidesPadding: drawFrame(corner, in: &picture)
        case .inserted: drawDot(corner, in: &picture)
        default:
            let isAlternate = (place.row + place.column) % 2 == 1
            guard foot > 0 else { return painter.drawBody(cell, at: corner, isAlternate: isAlternate, in: &picture) }
            painter.with(foot: foot).drawBody(cell, at: corner, isAlternate: isAlternate, in: &picture)
        }
    }

    func drawNumber(_ cell: SceneCell, at place: GridPlace, in picture: inout Picture) {
        if hasNumber(cell) { painter.drawNumber(cell, at: corner(of: place), in: &picture) }
    }

    /// The number on a cell of one style, or none: what is on its way where there are no colours.
    func draw(_ cell: SceneCell, throughout style: TextStyle, at place: GridPlace, in picture: inout Picture) {
        let corner = corner(of: place)
        let blanks = String(repeating: " ", count: Int(view.cell.width) - 1)
        picture.add(TextRun(blanks, at: Point(corner.x, painter.numberRow(corner.y)), style: style))
        guard hasNumber(cell) else { return }
        var painter = painter
        painter.plainStyle = style
        painter.drawNumber(cell, at: corner, in: &picture)
    }

    /// Leaves nothing where a cell is, where there are no colours.
    func clear(_ place: GridPlace, in picture: inout Picture) {
        let (corner, blanks) = (corner(of: place), String(repeating: " ", count: Int(view.cell.width)))
        for row in 0..<Int(view.cell.height) {
            picture.add(TextRun(blanks, at: Point(corner.x, corner.y + Double(row))))
        }
    }

    /// Whether a number stands on a cell where nothing covers it.
    private func hasNumber(_ cell: SceneCell) -> Bool {
        switch cell.role {
        case .pending, .veiled, .inserted: false
        case .padding: !hidesPadding
        default: true
        }
    }

    private func corner(of place: GridPlace) -> Point {
        view.point(row: Double(place.row), column: Double(place.column))
    }

    private var theme: Theme { painter.look.theme }

    /// The middle of the row where a number would stand.
    private func middle(_ corner: Point) -> Point {
        Point(
            (corner.x + view.cell.numberInset(of: 1)).rounded(),
            (corner.y + (view.cell.height - 1) / 2 - 0.01).rounded())
    }

    /// A place where nothing is yet.
    private func drawGhost(_ corner: Point, foot: Double, hasSpot: Bool, in picture: inout Picture) {
        if let ghost = theme.ghost {
            picture.add(Face(x: corner.x, y: corner.y, width: view.cell.width, height: view.cell.height + foot, ghost))
        }
        if hasSpot { drawDot(corner, in: &picture) }
    }

    private func drawDot(_ corner: Point, in picture: inout Picture) {
        picture.add(TextRun(painter.look.spot, at: middle(corner), theme.faint))
    }

    /// A cell that is not really there: a dashed frame, its zero only where it is covered.
    private func drawFrame(_ corner: Point, in picture: inout Picture) {
        let (width, height) = (Int(view.cell.width), Int(view.cell.height))
        let color = theme.words[.padding] ?? theme.faint
        guard width >= 3 else { return drawDot(corner, in: &picture) }
        guard height >= 2 else {
            let dashes = String(repeating: "╌", count: width - 1)
            return picture.add(TextRun(dashes, at: Point(corner.x, corner.y), color))
        }
        let dashes = String(repeating: "╌", count: width - 2)
        for (row, text) in [(0, "┌" + dashes + "┐"), (height - 1, "└" + dashes + "┘")] {
            picture.add(TextRun(text, at: Point(corner.x, corner.y + Double(row)), color))
        }
        for row in 1..<max(height - 1, 1) {
            for column in [0, width - 1] {
                picture.add(TextRun("╎", at: Point(corner.x + Double(column), corner.y + Double(row)), color))
            }
        }
    }
}
