import ConvEngine
import ConvStory

extension Block {
    /// What stands beside the cells of an axis: an index or a name, and how it is lit.
    struct Label: Equatable {
        let text: String
        let light: Light
    }

    enum Light {
        case none, covered
        /// Of the pair in hand.
        case now
    }

    /// The indices along an axis of space.
    ///
    /// - Parameter spot: stands for an inserted zero.
    func labels(along axis: Int, spot: String) -> [Label] {
        guard scene.ground == .output else {
            let hand = scene.tap?.coordinate[axis + 1]
            return IndexMark.input(scene, axis: axis, spot: spot).enumerated().map { place, mark in
                Label(text: mark.text, light: place == hand ? .now : mark.isCovered ? .covered : .none)
            }
        }
        return (0..<ground.extents[axis]).map { place in
            let index = place + ground.origin[axis]
            // What is cut off has no name.
            let text = (0..<ground.array.extents[axis]).contains(index) ? "\(index)" : ""
            return Label(text: text, light: covers(place, along: axis) ? .covered : .none)
        }
    }

    /// The names of the layers.
    var layerLabels: [Label] {
        let hand = scene.ground == .input ? scene.tap.map { $0.coordinate[hasDepth ? 1 : 0] } : nil
        let covered = coveredLayers
        return (0..<whole.layers).map { layer in
            Label(text: name(of: layer), light: layer == hand ? .now : covered.contains(layer) ? .covered : .none)
        }
    }

    /// What a layer is called: `c0` or `d0`.
    private func name(of layer: Int) -> String {
        guard hasDepth else { return "c\(layer)" }
        let index = layer + ground.origin[0]
        if scene.ground == .input { return Names.slice(at: index, of: scene.axes[0]) }
        // What is cut off has no name.
        return (0..<ground.array.extents[0]).contains(index) ? "d\(index)" : ""
    }

    /// Those that the kernel covers, or the one that is pointed at.
    private var coveredLayers: Set<Int> {
        if hasDepth {
            guard scene.ground == .input else { return Set((0..<whole.layers).filter { covers($0, along: 0) }) }
            let marks = IndexMark.input(scene, axis: 0, spot: "")
            return Set(marks.indices.filter { marks[$0].isCovered })
        }
        if case .input(let cursor) = scene.cursor { return [cursor[0]] }
        return scene.showsCovered ? Set(channels) : []
    }

    /// Of an output on which the kernel lies.
    private func covers(_ place: Int, along axis: Int) -> Bool {
        guard scene.showsCovered else { return false }
        // In flight the lights change half way.
        let start = (scene.moment.travel.progress < 0.5 ? scene.hand.way.from : scene.hand.way.to)[axis]
        let (distance, spacing) = (place + ground.origin[axis] - start, scene.products.place.spacing[axis])
        return distance >= 0 && distance % spacing == 0 && distance / spacing < scene.products.extents[axis]
    }
}
