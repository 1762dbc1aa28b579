import Terminal

/// What keys count without knowing the screen is held to what it shows, so that no key press is without effect and
/// needs another to be taken back.
extension Player {
    mutating func settle(in size: Size, zoomedFrom oldZoom: Int) {
        guard PlayerView.isLargeEnough(size), !isBlank else { return }
        if let panel, panelScroll > 0 {
            panelScroll = min(panelScroll, PanelPlace(ConvPlayer.Panel(panel, player: self), size: size).hiddenLines)
        }
        guard zoom != oldZoom else { return }
        zoom = settledZoom(from: oldZoom, in: size)
        if zoom == oldZoom { notice = "that is as far as it goes" }
    }

    /// The next that is seen to differ; the old one where none does.
    private func settledZoom(from oldZoom: Int, in size: Size) -> Int {
        var player = self
        player.zoom = oldZoom
        let before = PlayerView.picture(for: player, size: size)
        let step = zoom > oldZoom ? 1 : -1
        for zoom in stride(from: zoom, through: step * Self.furthestZoom, by: step) {
            player.zoom = zoom
            if PlayerView.picture(for: player, size: size) != before { return zoom }
        }
        return oldZoom
    }
}
