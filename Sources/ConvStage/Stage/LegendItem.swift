import ConvStory
import Picture

/// A role with its mark and its name.
struct LegendItem: Equatable {
    let role: Role
    /// Others with the same name, whose marks are faces: the middle of a kernel, and what it covers; padding that is covered.
    var others: [Role] = []
    let text: String
    /// More about it, where there is room.
    var gloss = ""
    var kind = Swatch.Kind.face
    /// Where they are not that of the role.
    var colors: [Color] = []
    /// Without colours; nil goes by the role.
    var plainSign: String?
    /// The first to give way are those with the smallest.
    let worth: Int

    func textColumns(withGloss hasGloss: Bool) -> Int {
        text.count + (hasGloss ? gloss.count : 0)
    }

    var swatches: [Swatch] {
        guard colors.isEmpty else { return colors.map { Swatch(role: role, kind: kind, color: $0) } }
        return [Swatch(role: role, kind: kind)] + others.map { Swatch(role: $0, kind: .face) }
    }

    /// The same without the marks of some roles; nil of one of those.
    func without(_ unseen: Set<Role>) -> LegendItem? {
        guard !unseen.contains(role) else { return nil }
        var item = self
        item.others.removeAll(where: unseen.contains)
        return item
    }

    // MARK: Without colours

    /// That of a number alone.
    static let plainSign = " 3 "

    /// Without colour a role is told by the signs round its number.
    func monoSign(spot: String) -> String {
        if let plainSign { return plainSign }
        switch kind {
        case .dot: return " \(spot) "
        case .zero: return " 0 "
        default: break
        }
        return switch role {
        case .window, .best: "[3]"
        case .markedTap: "[3<"
        case .tap: ">3<"
        case .padding: ".0."
        case .growing: "(3)"
        case .inserted: " · "
        case .outputNow: "[?]"
        case .outputWrong: " !3"
        default: Self.plainSign
        }
    }

    private var isPlain: Bool { monoSign(spot: "·") == Self.plainSign }

    /// A frame is drawn by lines, whatever stands in it.
    var monoStyle: TextStyle { kind == .frame ? [] : MonoStyle.style(of: role) }

    /// Whether neither signs nor a style tell it from a number alone.
    private var isBare: Bool { isPlain && monoStyle.isEmpty }

    /// Without colours an input looks like an output: what looks the same has one mark and all of its names. The middle of a
    /// kernel looks like the rest of it, which has a name.
    static func withoutColors(_ items: [LegendItem]) -> [LegendItem] {
        let told = items.filter { $0.role != .windowCenter }
        let bare = told.filter(\.isBare)
        guard let first = told.firstIndex(where: \.isBare), let worth = bare.map(\.worth).min() else { return told }
        var all = told.filter { !$0.isBare }
        let names = bare.map(\.text).joined(separator: ", ")
        all.insert(LegendItem(role: bare[0].role, text: names, plainSign: plainSign, worth: worth), at: first)
        return all
    }

    /// Without colour what has no signs is told by the names of the arrays, too, but for what is dim in them.
    var worthInMono: Int { worth - (isPlain && monoStyle != .dim ? 10 : 0) }
}
