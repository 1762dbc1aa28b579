@testable import ConvStage
import ConvStory
import Testing

extension Block {
    /// Where the last box of the kernel is on its way to the second placement, which is without turning back; nothing of a
    /// story that has one placement.
    static func slide(in story: Story) -> [[Double]] {
        guard story.storyboard.counts.placements > 1 else { return [] }
        var moment = story.storyboard.moment(at: StoryTime(placement: 1, elapsed: 0))
        let places = (0...20).compactMap { step -> [Double]? in
            moment.travel.progress = Double(step) / 20
            return Block(story.scene(at: moment)).kernel.last.map { [$0.depth, $0.row, $0.column] }
        }
        #expect(places.count == 21)
        for axis in 0..<3 {
            let along = places.map { $0[axis] }
            #expect(along == along.sorted() || along == along.sorted(by: >))
        }
        return places
    }
}
