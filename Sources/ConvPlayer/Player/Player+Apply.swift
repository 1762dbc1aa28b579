import ConvEngine
import ConvStory

/// Command to state.
extension Player {
    package mutating func apply(_ command: Command) {
        notice = nil
        let typed = count
        let isSecondG = awaitsSecondG
        awaitsSecondG = false
        if case .digit(let digit) = command { return typeDigit(digit) }
        count = nil
        let times = max(typed ?? 1, 1)
        if applyInspecting(command, times: times) { return }

        switch command {
        case .digit: break
        case .play(let play): apply(play, times: times)
        case .move(let move): apply(move, times: times, typed: typed)
        case .change(let change): apply(change, times: times)
        case .show(let show): apply(show, times: times)
        case .prefixG: isSecondG ? go(to: .start) : (awaitsSecondG = true)
        case .inspect: startInspecting()
        case .confirm: move(placements: times, gliding: false)
        case .edit: notice = "tab first: choose a cell of the input or the kernel"
        case .escape:
            isBlank = false
            panel = nil
        case .suspend: request = .suspend
        case .redraw: request = .redraw
        case .quit: ending = .quit
        case .interrupt: ending = .signal(2)
        }
    }

    private mutating func apply(_ play: Command.Play, times: Int) {
        switch play {
        case .playOrPause: playOrPause()
        case .restart:
            go(to: .start)
            isPlaying = true
        case .toggleLoop:
            loops.toggle()
            notice = loops ? "loop on" : "loop off"
        case .faster: setSpeed(speed * Self.speedStep(times))
        case .slower: setSpeed(speed / Self.speedStep(times))
        case .normalSpeed: setSpeed(1)
        }
    }

    private mutating func typeDigit(_ digit: Int) {
        // More digits than any placement has are no number any more: keep the largest.
        let value = (count ?? 0).multipliedReportingOverflow(by: 10)
        let next = value.partialValue.addingReportingOverflow(digit)
        guard !value.overflow, !next.overflow, next.partialValue > 0 else { return }
        count = min(next.partialValue, 1_000_000_000_000)
    }

    private mutating func playOrPause() {
        if isBlank {
            isBlank = false
        } else if !isPlaying, isAtEnd {
            go(to: .start)
            isPlaying = true
        } else {
            isPlaying.toggle()
        }
        glide = nil
    }

    private mutating func setSpeed(_ value: Double) {
        speed = min(max(value, 0.125), 64)
        notice = "speed ×\(ValueText.shortest(speed, precision: 3))"
    }

    private static func speedStep(_ times: Int) -> Double {
        (0..<min(times, 20)).reduce(1) { product, _ in product * 2.0.squareRoot() }
    }
}
