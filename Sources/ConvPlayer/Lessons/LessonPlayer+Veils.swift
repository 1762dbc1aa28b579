import ConvLesson
import ConvStory

/// What must not be seen yet.
extension LessonPlayer {
    mutating func setVeils() {
        let open = staged.stops.indices.filter { $0 >= place.stop && isOpen($0) }
        let questions = open.compactMap { staged.stops[$0].question }
        for index in stages.players.indices {
            stages.players[index].veil = Veil(ofOpen: questions, beside: index == 1)
        }
    }
}
