import ConvEngine
import ConvStory
import Picture

/// A bright frame round the cell of the output that is being made, with a `?` until its number is there. It glides along
/// with the kernel.
struct Ring {
    let scene: Scene
    let look: Look

    /// Nil where nothing is written: in inspect mode.
    init?(_ scene: Scene, look: Look) {
        guard scene.inspection == nil, scene.hand.output != nil else { return nil }
        self.scene = scene
        self.look = look
    }

    /// Whether it is a frame, and not signs.
    static func isOfFaces(on cell: CubeSize, _ look: Look) -> Bool {
        look.theme.mark(.outputNow) != nil && cell.height >= 2 && look.grain.rows > 1
    }

    /// Whether the number is there: then nothing goes there any more.
    var isDone: Bool {
        guard let cell = scene.hand.output.map({ scene.output[$0] }) else { return true }
        return cell.role != .pending && cell.way == nil
    }

    /// Whether it is drawn: on its way back, too, over what is written. Where cells are colours, its sides alone say which one is
    /// in hand.
    func isSeen(on cell: CubeSize) -> Bool { !isDone || isOnItsWay || !cell.hasNumber && !look.theme.isMono }

    /// Between two places, as the kernel is.
    var isOnItsWay: Bool {
        guard scene.light == 0, let before = scene.hand.outputBefore else { return false }
        return before != scene.hand.output
    }

    /// From which plane of the output to which other one it is on its way; nil where it stays on one, or stands.
    var crossing: (from: Int, to: Int)? {
        guard scene.light == 0, let to = scene.hand.output, let from = scene.hand.outputBefore else { return nil }
        // The planes of a volume are those of one channel.
        let areSeen = scene.axes.count < 3 || from[0] == to[0]
        let planes = (plane(of: from), plane(of: to))
        return areSeen && planes.0 != planes.1 ? planes : nil
    }

    private func plane(of output: Position) -> Int { output[scene.axes.count == 3 ? 1 : 0] }

    /// Where it stands on a plane, in rows and columns.
    ///
    /// - Parameter plane: of the output; nil is none of this plane.
    func place(on plane: Int, of ledger: Ledger) -> (row: Double, column: Double)? {
        guard let to = scene.hand.output else { return nil }
        let from = scene.hand.outputBefore ?? to
        let progress = scene.moment.travel.progress
        let isSamePlane = self.plane(of: from) == self.plane(of: to) && from[0] == to[0]
        let now = isSamePlane || progress >= 0.5 ? to : from
        guard self.plane(of: now) == plane else { return nil }
        let last = to.count - 1
        guard isSamePlane else { return (Double(now[last - 1]), Double(now[last])) }
        func between(_ axis: Int) -> Double { Double(from[axis]) + Double(to[axis] - from[axis]) * progress }
        return (between(last - 1), between(last))
    }

    /// - Parameters:
    ///   - isFlat: whether there is room beside the number alone.
    ///   - isThin: whether its sides are half columns, for the room of a number; a question has as much air as it needs.
    ///   - top: as far up as there is room for its upper side; nil is the plane's own top.
    ///   - numbers: what stands on the cells that it lies on, or glides over.
    func draw(
        at place: (row: Double, column: Double), on view: PlaneView, isFlat: Bool = false, isThin: Bool = false,
        below top: Double? = nil, in picture: inout Picture, numbers: (inout Picture) -> Void
    ) {
        let corner = view.point(row: place.row, column: place.column)
        let (x, y) = (look.grain.column(corner.x), look.grain.row(corner.y))
        let (width, height) = (view.cell.width, view.cell.height)
        let cell = FramedBox(corner: corner, width: width, height: height)
        if !view.cell.hasNumber, look.grain.columns > 1, let color = look.theme.mark(.outputNow) {
            // The colour of the cell is what it tells: signs would hide it.
            for face in FramePainter(look: look, color: color).sides(of: cell, isThin: true) { picture.add(face) }
            return numbers(&picture)
        }
        guard let color = look.theme.mark(.outputNow), Self.isOfFaces(on: view.cell, look), !isFlat else {
            // On its way signs would lie on the numbers that it passes, or below them.
            if isOnItsWay { return drawPosts(of: cell, in: &picture, numbers: numbers) }
            drawSigns(x: x, y: y + (height - 1) / 2 - 0.01, width: width, in: &picture)
            return numbers(&picture)
        }
        let box = height == 2 ? cell.raised(below: top ?? view.origin.y) : cell
        let painter = FramePainter(look: look, color: color)
        let faces =
            Self.isOpen(view.cell)
            ? painter.brackets(round: box, isThin: isThin)
            : painter.faces(round: box, isThin: isThin || width < 5)
        Plates(faces: faces, ink: color.ink).draw(in: &picture, numbers: numbers)
    }

    /// Whether its sides above and below are open in the middle: large digits leave them no room with air.
    private static func isOpen(_ cell: CubeSize) -> Bool {
        cell.hasLargeDigits && cell.height < LargeDigits.height + 2
    }

    /// Round a cell in which there may be a number already. Without colours that has marks of its own.
    func draw(
        round cell: SceneCell, at place: GridPlace, on view: PlaneView, isFlat: Bool = false, in picture: inout Picture
    ) {
        if look.theme.isMono, cell.value != nil { return }
        let isThin = cell.value != nil && view.cell.width < 8
        draw(at: (Double(place.row), Double(place.column)), on: view, isFlat: isFlat, isThin: isThin, in: &picture) {
            if cell.value == nil { drawQuestion(at: place, on: view, in: &$0) }
        }
    }

    /// Its sides, a column each, and what lies between them, below the numbers.
    private func drawPosts(of box: FramedBox, in picture: inout Picture, numbers: (inout Picture) -> Void) {
        let (left, y) = (box.corner.x.rounded(), look.grain.row(box.corner.y))
        let columns = [left, left + box.width - 1]
        guard let color = look.theme.mark(.outputNow) else {
            // In the same rows as the kernel, which has no halves here either.
            let row = (box.corner.y.rounded() + (box.height - 1) / 2 - 0.01).rounded()
            let cells = zip(columns, ["[", "]"]).map { (place: Point($0, row), mark: $1) }
            return StyledCells(cells: cells, style: .reversed).draw(in: &picture, numbers: numbers)
        }
        let posts = columns.map { Face(x: $0, y: y, width: 1, height: box.height, color) }
        // Two posts alone are specks: what lies between them makes them one.
        let inside = look.theme.cube(.output).map {
            Face(x: left + 1, y: y, width: box.width - 2, height: box.height, color.mixed(with: $0.front, 0.5))
        }
        Plates(faces: posts + [inside].compactMap(\.self), ink: color.ink).draw(in: &picture, numbers: numbers)
    }

    /// `[ ? ]`, where a frame has no room.
    private func drawSigns(x: Double, y: Double, width: Double, in picture: inout Picture) {
        let row = y.rounded()
        let color = look.theme.words[.outputNow] ?? look.theme.strong
        picture.add(TextRun("[", at: Point(x.rounded(), row), color, style: .bold))
        picture.add(TextRun("]", at: Point((x + width - 1).rounded(), row), color, style: .bold))
    }
}
