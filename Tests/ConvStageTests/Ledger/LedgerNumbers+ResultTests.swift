@testable import ConvStage
import ConvEngine
import ConvStory
import Picture
import Picture
import Support
import Testing

/// The result on its way into the ring.
extension LedgerNumbersTests {
    /// Until it is written a result is on its way, once: it rises from below the output, and ends where the ring is.
    @Test(arguments: seeds)
    func theResultTravelsOnce(seed: UInt64) throws {
        let story = try SeenLedger.story(seed: seed)
        var lot = SeededRandom(seed: seed)
        let placement = lot.pick(0..<story.storyboard.counts.placements)
        let size = lot.pick(SeenLedger.sizes)
        var moment = story.storyboard.moment(at: story.storyboard.time(completing: placement))
        guard !moment.isSwept else { return }
        moment.phase = .write
        var last = Double.infinity
        for step in 0...10 {
            moment.progress = Double(step) / 10
            guard let seen = SeenLedger(story.scene(at: moment), size, Look(theme: .dark, view: .ledger)) else {
                return
            }
            guard let travel = seen.painter.resultTravel else {
                #expect(seen.scene.output[try #require(seen.scene.hand.output)].presence >= 0.5)
                continue
            }
            let y = travel.from.y + (travel.to.y - travel.from.y) * travel.progress
            #expect(y <= last && y >= travel.to.y && travel.from.x == travel.to.x)
            #expect(travel.cell.value == seen.scene.subject.convolution.placements[placement].sum)
            // While it is on its way no line says it.
            #expect(!seen.scene.words.sentence.contains("="))
            if case .terms(let terms) = seen.scene.words.calculation {
                #expect(terms.ending.description.hasSuffix("= ?") && terms.bareResult.description == " = ?")
            }
            last = y
        }
        #expect(last < .infinity)
    }
}
