@testable import ConvStage

extension StageRows {
    /// Of a stage that has a window of this size to itself.
    init(columns: Int, rows: Int) {
        self = StageRows.all(in: Area(columns: columns, rows: rows), look: Look(theme: .dark))[0]
    }
}
