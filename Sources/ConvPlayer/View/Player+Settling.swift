import ConvStage
import Terminal

/// What keys count without knowing the screen is held to what it has room for, so that no key press is without effect and
/// needs another to be taken back.
extension Player {
    /// - Parameter old: how it looked before the key.
    mutating func settle(in size: Size, from old: Look) {
        guard PlayerView.isLargeEnough(size), !isBlank else { return }
        let (stage, panel) = PlayerView.place(of: self, scene, size: size)
        settle(in: stage, panel, from: old)
    }

    mutating func settle(in stage: Area, _ panel: PanelPlace?, from old: Look) {
        let scene = scene
        if panelScroll > 0, let panel { panelScroll = min(panelScroll, panel.hiddenLines) }
        func layout(_ look: Look) -> SceneLayout? { Stage.layout(of: scene, in: stage, look: look) }
        if zoom != old.zoom { settleZoom(from: old, layout) }
        if view != old.view { settleView(from: old, layout) }
    }

    private mutating func settleZoom(from old: Look, _ layout: (Look) -> SceneLayout?) {
        let (before, step) = (layout(old), zoom > old.zoom ? 1 : -1)
        let steps = stride(from: zoom, through: step * Self.furthestZoom, by: step)
        var look = look
        zoom =
            steps.first {
                look.zoom = $0
                return layout(look) != before
            } ?? old.zoom
        if zoom == old.zoom { notice = "that is as far as it goes" }
    }

    /// The next view that looks different: of some there may be no room.
    private mutating func settleView(from old: Look, _ layout: (Look) -> SceneLayout?) {
        let before = layout(old)
        var look = look
        for _ in SceneView.allCases where look.view != old.view && layout(look) == before { look.view = look.view.next }
        guard look.view != view else { return }
        view = look.view
        notice = view == old.view ? "there is no room for another view" : name(of: view)
    }
}
