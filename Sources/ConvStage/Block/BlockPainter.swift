import ConvEngine
import ConvStory
import Picture

/// Paints the block: the input a little dimmed, and the kernel whole in it, on top of what stands before it.
struct BlockPainter {
    let block: Block
    let layout: BlockLayout
    let look: Look
    var projection: Projection { layout.projection }

    /// - Parameter memory: of the last frame.
    func draw(_ memory: inout BlockMemory, in picture: inout Picture) {
        let labels = BlockLabels(block: block, layout: layout, look: look)
        guard let kernel = look.theme.cube(.kernel), let dim = look.theme.kernelOnPadding else {
            drawHead(in: &picture)
            labels.draw(in: &picture)
            return BlockLines(block: block, layout: layout).draw(in: &picture)
        }
        let key = PartKey(scene: block.scene.key, layout: layout, look: look)
        let hasBorder = block.hasBorder
        memory.ground.draw(key.geometry, in: &picture) {
            drawHead(in: &$0)
            drawGround(in: &$0)
            if hasBorder { drawBorder(in: &$0) }
        }
        memory.labels.draw(key.standing, in: &picture, labels.draw)
        func colors(_ cell: Box) -> CubeColors { hasBorder && isOnPadding(cell) ? dim : kernel }
        let (boxes, isLarge) = (block.kernel, look.grain.rows > 1)
        let numbers = memory.numbers.made(of: key.geometry) {
            block.numbers(on: block.solid, projection, isLarge: isLarge)
        }
        guard block.isAtRest else {
            draw(boxes, over: numbers, in: &picture, colors)
            let passed = passed(by: boxes, first: numbers, isLarge: isLarge, &memory)
            return draw(passed, on: boxes, in: &picture, colors)
        }
        // While it stands pairs come and go, and it looks the same.
        memory.kernel.draw(key.geometry, in: &picture) {
            draw(boxes, over: numbers, in: &$0, colors)
            let outlines = boxes.map { Silhouette($0, projection) }
            for (index, box) in boxes.enumerated() {
                let numbers = block.numbers(on: box, projection, isLarge: isLarge)
                draw(numbers, behind: outlines[(index + 1)...], in: &$0) { colors($0.cell).ink }
            }
        }
    }

    /// The kernel, and the numbers of the ground as far as it hides none of them.
    private func draw(
        _ kernel: [Box], over numbers: [Block.Number], in picture: inout Picture,
        _ colors: @escaping (Box) -> CubeColors
    ) {
        for box in kernel {
            BoxPainter(projection: projection) { colors(box.cell(layer: $0, row: $1, column: $2)) }
                .draw(box, in: &picture)
        }
        let outlines = kernel.map { Silhouette($0, projection) }
        draw(numbers, behind: outlines[...], in: &picture) { groundInk($0.role) }
    }

    private func drawGround(in picture: inout Picture) {
        let solid = block.solid
        guard !block.ground.isUniform else {
            return BoxPainter(projection: projection, colors: groundColors(.input)).draw(solid, in: &picture)
        }
        let corner = (Int(solid.depth), Int(solid.row), Int(solid.column))
        BoxPainter(projection: projection) { layer, row, column in
            groundColors(block.ground.role(layer: corner.0 + layer, row: corner.1 + row, column: corner.2 + column))
        }.draw(solid, in: &picture)
    }

    func groundColors(_ role: Role) -> CubeColors {
        let page = CubeColors(look.theme.background ?? .black)
        return (look.theme.cube(role) ?? page).mixed(with: page, 0.1)
    }

    /// What is not read is as dull as in a ledger.
    func groundInk(_ role: Role) -> Color {
        role.isFaint ? look.theme.faint ?? groundColors(role).ink : groundColors(role).ink
    }

    private func drawHead(in picture: inout Picture) {
        guard let row = layout.headRow.map(Double.init) else { return }
        let x = projection.origin.x
        let array = block.ground.array
        picture.add(TextRun(array.name, at: Point(x, row), look.theme.words[array.role], style: .bold))
        let end = x + Double(array.name.count) + 1
        guard layout.columns >= end - x + 21 else { return }
        picture.add(TextRun("with the", at: Point(end, row), look.theme.faint))
        // What is pooled is covered by a window: no kernel weighs it.
        let rider = block.scene.kernel == nil ? "window" : "kernel"
        picture.add(TextRun(rider, at: Point(end + 9, row), look.theme.words[.kernel], style: .bold))
        picture.add(TextRun("in it", at: Point(end + 16, row), look.theme.faint))
    }

    /// What stands before a number hides it whole.
    func draw(
        _ numbers: [Block.Number], behind others: ArraySlice<Silhouette>, in picture: inout Picture,
        ink: (Block.Number) -> Color
    ) {
        for number in numbers where !others.contains(where: { $0.meets(number.size, at: number.place) }) {
            if number.isLarge {
                LargeDigits.draw(number.text, at: number.place, ink(number), in: &picture)
            } else {
                picture.add(TextRun(number.text, at: number.place, ink(number), style: .bold))
            }
        }
    }

    /// Whether all of it stands on the border.
    private func isOnPadding(_ box: Box) -> Bool {
        let solid = block.solid
        func isBeside(_ a: Double, _ count: Int, _ b: Double, _ length: Int) -> Bool {
            a + Double(count) <= b || a >= b + Double(length)
        }
        return isBeside(box.row, box.rows, solid.row, solid.rows)
            || isBeside(box.column, box.columns, solid.column, solid.columns)
            || isBeside(box.depth, box.layers, solid.depth, solid.layers)
    }

    /// A dashed outline of all that the kernel moves over.
    private func drawBorder(in picture: inout Picture) {
        guard let color = look.theme.faint else { return }
        let whole = block.whole
        let corners = [(0.0, 0.0), (0, 1), (1, 1), (1, 0)]
        for depth in [0, Double(whole.layers)] {
            let points = corners.map { down, right in
                projection.point(depth: depth, row: down * Double(whole.rows), column: right * Double(whole.columns))
            }
            for index in points.indices { dash(points[index], points[(index + 1) % 4], color, in: &picture) }
        }
        for (down, right) in corners where (down, right) != (1, 0) {
            let ends = [0, Double(whole.layers)].map {
                projection.point(depth: $0, row: down * Double(whole.rows), column: right * Double(whole.columns))
            }
            dash(ends[0], ends[1], color, in: &picture)
        }
    }

    private func dash(_ from: Point, _ to: Point, _ color: Color, in picture: inout Picture) {
        let length = max(abs(to.x - from.x), 2 * abs(to.y - from.y))
        for step in stride(from: 0, to: length, by: 2) {
            let share = step / length
            let x = look.grain.column(from.x + (to.x - from.x) * share)
            let y = look.grain.row(from.y + (to.y - from.y) * share)
            picture.add(
                Face(x: x, y: y, width: 1 / Double(look.grain.columns), height: 1 / Double(look.grain.rows), color))
        }
    }
}
