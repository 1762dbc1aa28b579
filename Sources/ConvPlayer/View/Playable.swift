import ConvStage
import Picture
import Terminal

/// What the loop can play: it takes what happens, lets time pass, and is seen as a picture.
package protocol Playable {
    /// How it ended; nil while it goes on.
    var ending: Ending? { get }
    /// When the next frame is due, in seconds since the start; nil when nothing moves.
    func nextFrameDue(in size: Size) -> Double?
    var glyphs: Glyphs { get }

    mutating func advance(to time: Double)
    mutating func take(_ event: InputEvent, size: Size)
    /// What the screen is to do before the next frame.
    mutating func takeRequest() -> ScreenRequest?
    func picture(size: Size, _ memory: inout FrameMemory) -> Picture
}

/// What was made for the last frame of each stage.
package struct FrameMemory {
    var first = StageMemory()
    var second = StageMemory()
}

extension Playable {
    package var isFinished: Bool { ending != nil }
}

extension Player: Playable {
    package func nextFrameDue(in size: Size) -> Double? { nextFrameDue }

    package var glyphs: Glyphs { settings.glyphs }

    package func picture(size: Size, _ memory: inout FrameMemory) -> Picture {
        PlayerView.picture(for: self, size: size, &memory.first)
    }

    package mutating func take(_ event: InputEvent, size: Size) {
        let look = look
        switch event {
        case .key(.character(" ")) where readOn(columns: size.columns): break
        case .key(let key): take(key)
        case .terminated(let signal): ending = .signal(signal)
        case .mouse(let event): take(event, size: size)
        case .resized, .resumed, .changed: break
        }
        pages.keep(overlay.sentence)
        settle(in: size, from: look)
        settleMouse(isOn: wantsMouse)
    }

    package mutating func takeRequest() -> ScreenRequest? {
        defer { request = nil }
        return request
    }

    /// A sentence that a window is too narrow for is read page by page.
    ///
    /// - Returns: whether there was more of it.
    mutating func readOn(columns: Int) -> Bool {
        guard hasMoreToRead(columns: columns), let sentence = overlay.sentence else { return false }
        pages.turn(sentence)
        return true
    }

    func hasMoreToRead(columns: Int) -> Bool {
        guard !isBlank, question?.typed == nil, inspector == nil, let sentence = overlay.sentence, notice == nil else {
            return false
        }
        return pages.page(of: sentence) + 1 < Speech.pageCount(sentence, columns: columns)
    }

    /// A cursor may be set by a click, too.
    var wantsMouse: Bool { mouse.isWanted || inspector != nil && !settings.isPresented }

    mutating func settleMouse(isOn: Bool) {
        guard isOn != mouse.isOn, request == nil else { return }
        mouse.isOn = isOn
        request = .mouse(isOn: isOn)
    }
}
