import ConvEngine
import ConvStory

extension SceneLegend {
    /// Of inputs that stamp: the roles that their story has.
    static func stamps(of scene: Scene, hasCutOff: Bool) -> [LegendItem?] {
        [
            LegendItem(role: .input, text: "input", worth: 2),
            LegendItem(role: .kernel, text: "kernel", gloss: ", rides on the output", worth: 7),
            LegendItem(role: .tap, text: "now", worth: 9),
            LegendItem(role: .window, text: "covered", worth: 8),
            hasCutOff ? LegendItem(role: .unread, text: "cut off", gloss: " by the padding", worth: 4) : nil,
            LegendItem(role: .outputNow, text: "added", plainSign: LegendItem.plainSign, worth: 3),
            mayGrow(scene) ? LegendItem(role: .growing, text: "may still grow", worth: 6) : nil,
            LegendItem(role: .output, text: "done", worth: 1),
            scene.hand.output == nil ? nil : LegendItem(role: .outputNow, text: "asked for", kind: .ring, worth: 9),
            contradiction(in: scene, text: "! yours differs", gloss: ", ≠ yours"),
        ]
    }

    /// Whether several stamps reach the same output.
    private static func mayGrow(_ scene: Scene) -> Bool {
        let parameters = scene.subject.convolution.parameters
        return scene.channels.count > 1
            || scene.axes.indices.contains { axis in
                let (stride, dilation) = (parameters.stride[axis], parameters.dilation[axis])
                // From a cell of the kernel to the next one that falls where the other stamp's does.
                let divisor = greatestDivisor(stride, dilation)
                return stride / divisor < scene.products.extents[axis] && dilation / divisor < scene.input.extents[axis]
            }
    }

    private static func greatestDivisor(_ a: Int, _ b: Int) -> Int { b == 0 ? a : greatestDivisor(b, a % b) }
}
