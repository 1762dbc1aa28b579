@testable import ConvStage
import ConvEngine
import ConvStory
import Picture
import Support
import Terminal

/// Inputs that stamp in a row as they are seen: the picture of the whole stage, its cells, and what stands where.
struct SeenStampRow {
    let scene: Scene
    let size: Size
    let painter: StampRowPainter
    let picture: Picture
    let canvas: Canvas
    var layout: StampRowLayout { painter.layout }
    var stamp: Stamp { scene.stamp }

    init(_ scene: Scene, _ size: Size, _ look: Look) {
        (self.scene, self.size) = (scene, size)
        let area = Area(columns: size.columns, rows: size.rows)
        painter = StampRowPainter(scene, area: StagePlan(scene, in: area, look: look).rows.arrays, look: look)
        var picture = Picture(background: look.theme.background)
        Stage.draw(scene, in: area, look: look, in: &picture)
        self.picture = picture
        canvas = Canvas(picture, size: size, glyphs: look.grain == .whole ? .ascii : .quadrant)
    }

    /// The whole number on the cube at a place; nil where not all of it is seen. Digits of half blocks are another
    /// test's.
    func text(at place: Double, _ top: Double) -> String? {
        guard !layout.cube.hasLargeDigits else { return nil }
        let (x, cube) = (painter.x(of: place), layout.cube)
        guard painter.fits(x, columns: cube.width + cube.depthColumns) else { return nil }
        var text = String.UnicodeScalarView()
        for row in Int(top.rounded(.up))..<Int((top + cube.rows).rounded(.up)) {
            for column in Int(x.rounded())..<Int((x + cube.width).rounded()) {
                text.append(canvas[column, row].character)
            }
        }
        return String(text).filter("0123456789#".contains)
    }

    func expected(_ value: Double?) -> String {
        value.map { ValueText.fitted($0, width: layout.cube.digits).filter("0123456789#".contains) } ?? ""
    }

    var description: String {
        "\(size), \(scene.subject.convolution.summary), \(scene.moment)\n\(canvas.drawing)"
    }
}
