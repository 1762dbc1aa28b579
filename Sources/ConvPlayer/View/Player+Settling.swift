import ConvStage
import Terminal

/// What keys count without knowing the screen is held to what it has room for, so that no key press is without effect and
/// needs another to be taken back.
extension Player {
    mutating func settle(in size: Size, zoomedFrom oldZoom: Int) {
        guard PlayerView.isLargeEnough(size), !isBlank else { return }
        let scene = scene
        let (stage, panel) = PlayerView.place(of: self, scene, size: size)
        if panelScroll > 0, let panel { panelScroll = min(panelScroll, panel.hiddenLines) }
        guard zoom != oldZoom else { return }
        /// Where everything would stand, so many steps nearer.
        func layout(_ zoom: Int) -> SceneLayout? {
            var look = look
            look.zoom = zoom
            return Stage.layout(of: scene, in: stage, look: look)
        }
        let (before, step) = (layout(oldZoom), zoom > oldZoom ? 1 : -1)
        let steps = stride(from: zoom, through: step * Self.furthestZoom, by: step)
        zoom = steps.first { layout($0) != before } ?? oldZoom
        if zoom == oldZoom { notice = "that is as far as it goes" }
    }
}
