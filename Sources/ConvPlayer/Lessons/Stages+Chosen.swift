import ConvStory

/// A scene anew, with what the viewer has chosen.
extension Stages {
    /// As it begins.
    var waiting: Stages {
        var stages = self
        for index in players.indices { stages.players[index].isPlaying = false }
        return stages
    }

    /// After another scene: what was chosen for the whole show goes on.
    func shown(as other: Stages) -> Stages {
        var stages = waiting
        for index in players.indices { stages.players[index].takeShow(of: other.hand) }
        stages.hand.panel = other.hand.panel
        return stages
    }

    /// The same scene: it is looked at as it was.
    func seen(as other: Stages) -> Stages {
        var stages = shown(as: other)
        guard players.count == other.players.count else { return stages }
        stages.hand.panel = nil
        stages.inHand = other.inHand
        for index in players.indices { stages.players[index].takeLook(of: other.players[index]) }
        return stages
    }
}

extension Player {
    fileprivate mutating func takeShow(of other: Player) {
        if other.speed != other.settings.speed { speed = other.speed }
        if other.loops != other.settings.loops { loops = other.loops }
        if other.view != other.settings.view { view = other.view }
        if other.themeIndex != 0 {
            themeIndex = settings.themes.firstIndex { $0.name == other.theme.name } ?? 0
        }
        (mouse, request, now, ending) = (other.mouse, other.request, other.now, other.ending)
        preceding.hadUnknown = other.preceding.hadUnknown
    }

    fileprivate mutating func takeLook(of other: Player) {
        (speed, loops, panel, panelScroll) = (other.speed, other.loops, other.panel, other.panelScroll)
        // A file that was read again may have another operation.
        guard convolution.spatialRank == other.convolution.spatialRank else { return }
        (zoom, view) = (other.zoom, other.view)
        channel = other.channel.flatMap { $0 < convolution.channelsPerFilter ? $0 : nil }
    }
}
