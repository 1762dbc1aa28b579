import ConvLesson
import ConvStory

/// What must not be seen yet.
extension LessonPlayer {
    mutating func setVeils() {
        for index in stages.players.indices { stages.players[index].veil = veil(of: index) }
    }

    /// What must not be seen from the beginning of a scene: how large the output is, and between which numbers it lies, where
    /// questions from here on ask for that.
    private func veil(of player: Int) -> Veil {
        staged.stops.indices.reduce(into: []) { veil, index in
            guard index >= place.stop, isOpen(index), let question = staged.stops[index].question,
                question.isOfBeside == (player == 1)
            else { return }
            veil.formUnion(question.veil.intersection(.size))
            if question.veil.contains(.value) { veil.formUnion(.range) }
        }
    }
}
