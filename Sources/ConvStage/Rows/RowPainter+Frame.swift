import ConvStory
import Picture

/// Of a window without weights there is nothing to be seen but where it stands.
extension RowPainter {
    /// Between the cubes; where those touch, in the air before their numbers.
    func drawFrame(in picture: inout Picture) {
        guard isFramed, let color = look.theme.cube(.kernel)?.front else { return }
        let (cube, band) = (layout.cube, layout.input)
        let side = isThin ? 0.5 : 1
        let hasGap = cube.pitch - cube.width - cube.depthColumns >= side
        let origin = scene.kernelOrigin[0]
        let first = max(origin, layout.firstCell)
        let last = min(origin + Double(axis.span), layout.firstCell + layout.cellCapacity.rounded(.down))
        guard last > first else { return }
        let left = layout.x(ofCell: first) - (hasGap ? side : 0)
        let end = layout.x(ofCell: last) - (hasGap ? cube.pitch - cube.width - cube.depthColumns : 0) + side
        let right = min(end, Double(layout.area.column + layout.area.columns))
        let height = Double(band.channels.count) * cube.rows
        let frame = FramePainter(look: look, color: color)
        guard layout.hasFrameRows, look.grain.rows > 1 else {
            let box = FramedBox(corner: Point(left, band.top), width: right - left, height: height)
            for face in frame.sides(of: box, isThin: isThin) { picture.add(face) }
            return
        }
        frame.draw(
            round: FramedBox(corner: Point(left, band.top - 0.5), width: right - left, height: height + 1),
            isThin: isThin, in: &picture)
    }

    /// Where cubes touch, a front and the top above it would share a character with a thin side, and one of them would run into
    /// the other: it is as wide as the air before numbers.
    private var isThin: Bool {
        let cube = layout.cube
        let hasAir = scene.input.numbers.columns + 2 <= Int(cube.width)
        return look.grain.columns > 1 && !(cube.isTouching && cube.depthRows > 0 && hasAir)
    }

    /// The same by lines, where there are no colours: over the sides of the first cube and the last one.
    func drawLines(in picture: inout Picture) {
        guard isFramed, look.theme.isMono else { return }
        let (cube, band) = (layout.cube, layout.input)
        // Between cells it would lie on numbers.
        let origin = scene.kernelOrigin[0].rounded()
        let first = max(origin, layout.firstCell)
        let end = min(origin + Double(axis.span), layout.firstCell + layout.cellCapacity.rounded(.down))
        guard end > first else { return }
        let left = layout.x(ofCell: first) - 1
        let right = layout.x(ofCell: end - 1) + cube.width + (cube.isTouching ? 0 : 1)
        let air = layout.hasFrameRows ? 1.0 : 0
        let height = (Double(band.channels.count) * cube.rows).rounded(.up)
        let box = FramedBox(
            corner: Point(left, band.top - air), width: right - left, height: height + 2 * air)
        LineFrame(box: box, isWhole: layout.hasFrameRows).draw(in: &picture)
    }

    private var isFramed: Bool { scene.kernel == nil && scene.inspection == nil && !scene.hidesFirstWindow }
}
