import ConvStory

extension Role {
    /// Whether there is a cube, and not a plate or an empty place.
    var isSolid: Bool {
        switch self {
        case .padding, .inserted, .pending, .veiled: false
        default: true
        }
    }

    /// The pair that is multiplied right now: it has one colour wherever it is.
    var isInHand: Bool {
        switch self {
        case .tap, .kernelTap, .productTap: true
        default: false
        }
    }

    /// What a covered cell is before the window is lit.
    var uncovered: Role? {
        switch self {
        case .window, .windowCenter: .input
        case .windowZero: .padding
        default: nil
        }
    }

    /// Someone else has another number here.
    var isWrong: Bool { self == .outputWrong || self == .outputWrongNow }

    /// What is not there or not read: its number is faint, and a darker shade would leave it unreadable.
    var isFaint: Bool {
        switch self {
        case .padding, .inserted, .unread: true
        default: false
        }
    }
}
