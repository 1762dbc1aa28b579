import ConvEngine
import ConvStory

/// What stands along one axis: the text of an index, and whether its cell is covered.
struct IndexMark: Equatable {
    let text: String
    let isCovered: Bool

    var unlit: IndexMark { IndexMark(text: text, isCovered: false) }

    /// Along an axis of the input.
    ///
    /// - Parameter spot: stands for an inserted zero.
    static func input(_ scene: Scene, axis number: Int, spot: String) -> [IndexMark] {
        let axis = scene.axes[number]
        let way = scene.hand.way
        // In flight the lights change half way.
        let start = (scene.moment.travel.progress < 0.5 ? way.from : way.to)[number]
        let isOf = scene.showsCovered
        // Of an input that is pointed at its own indices are lit.
        var pointed: Int?
        if case .input(let cursor) = scene.cursor { pointed = axis.coordinate(of: cursor[number + 1]) }
        return (0..<axis.drawnExtent).map { coordinate in
            if let pointed {
                let text = axis.index(at: coordinate).map(String.init) ?? spot
                return IndexMark(text: text, isCovered: coordinate == pointed)
            }
            let distance = coordinate - start
            let covers =
                distance >= 0 && distance % axis.dilation == 0 && distance / axis.dilation < axis.kernelExtent && isOf
            return IndexMark(text: axis.index(at: coordinate).map(String.init) ?? spot, isCovered: covers)
        }
    }
}

extension Scene {
    /// Whether it is seen where the kernel stands: not where that is asked, or something else is pointed at.
    var showsCovered: Bool { !hidesFirstWindow && (inspection == nil || inspection?.isOfOutput == true) }
}
