import ConvStory

/// What of a scene is in its picture, as far as the legend names it.
struct Sights: Equatable {
    /// Whether it is seen from afar: numbers have colours of their own, which tell nothing of their roles.
    var isMap = false
    /// Whether products are seen that fall beside the output.
    var hasCutOff = false
    /// Whether the kernel is seen as a volume.
    var hasBlock = false
    /// Roles that nothing of the picture has.
    var unseen: Set<Role> = []
}

extension ScenePainter {
    var sights: Sights {
        switch self {
        case .rows, .volumes: Sights()
        case .map(let painter): Sights(isMap: !painter.layout.isLoupeAlone)
        case .stampRows(let painter): Sights(hasCutOff: painter.scene.cutsOff)
        case .stampLedger(let painter): painter.sights
        case .ledger(let painter): painter.sights
        case .block(let painter): painter.sights
        }
    }
}

extension LedgerScenePainter {
    var sights: Sights {
        let (scene, rows) = (ledger.scene, ledger.layout.rows.map { ledger.ledger.rows[$0] })
        // Of channels that are not read there may be none among those that have room.
        let isGroup = scene.channels.count < scene.input.channels
        let hidesUnread = isGroup && block == nil && rows.allSatisfy { $0.kernelChannel != nil }
        return Sights(hasBlock: block != nil, unseen: hidesUnread ? [.unread] : [])
    }
}

extension BlockScenePainter {
    /// On a block the kernel is what it covers, and of a pair in hand the indices are lit.
    var sights: Sights {
        let hidesPair = !(layout.hasIndices || layout.hasNames) || block.block.scene.inspection != nil
        return Sights(
            hasBlock: true, unseen: Set([.window, .windowCenter, .windowZero, .best] + (hidesPair ? [.tap] : [])))
    }
}

extension StampScenePainter {
    var sights: Sights {
        Sights(
            hasCutOff: showsCutOff && ledger.scene.cutsOff, hasBlock: block != nil, unseen: isBlock ? [.window] : [])
    }
}

extension Scene {
    /// Whether padding takes products away from the output.
    fileprivate var cutsOff: Bool {
        subject.convolution.parameters.padding.contains { $0.before > 0 || $0.after > 0 }
    }
}
