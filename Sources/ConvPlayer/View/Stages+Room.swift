import ConvStage
import Terminal

extension Stages {
    /// Whether everything stands there with its number: on both stages where both are seen, else on each by itself.
    package func hasRoom(at size: Size) -> Bool {
        guard PlayerView.isLargeEnough(size) else { return false }
        guard let areas = StagesView.areas(of: self, size: size) else {
            return players.indices.allSatisfy { index in
                let player = one(index)
                let (stage, panel) = PlayerView.place(of: player, player.scene, size: size)
                return player.hasRoom(in: stage, panel)
            }
        }
        let panel = StagesView.panel(of: self, size)
        return zip(placed(in: areas).players, areas).allSatisfy { $0.hasRoom(in: $1, panel) }
    }

    /// One of them as it is seen alone: its title says that there is another, and by which key.
    func one(_ index: Int) -> Player {
        var player = players[index]
        guard arePair else { return player }
        (player.script, player.pages) = (overlay, pages)
        let title = player.story.subject.title
        player.story = player.story.titled(
            "\(index + 1) of \(players.count), other by tab" + title.drop { $0 != ":" })
        return player
    }
}

extension Player {
    /// What can be closed may hide something; what there is to choose from cannot.
    fileprivate func hasRoom(in area: Area, _ panel: PanelPlace?) -> Bool {
        let scene = scene
        guard Stage.layout(of: scene, in: area, look: look)?.isWhole == true else { return false }
        guard let panel, panel.stand == .foot else { return true }
        return Stage.end(ofArraysOf: scene, in: area, look: look) <= panel.text.row
    }
}
