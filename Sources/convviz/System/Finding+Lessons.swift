import ConvDoctor
import ConvLesson

extension Finding {
    /// Whether a lesson can be read is found out by reading a line of one.
    static var lessons: Finding {
        do throws(YAML.Failure) {
            _ = try YAML.read(Array("convviz: 1".utf8))
            return Finding("lessons", "they can be read")
        } catch {
            return Finding("lessons", error.fault.message, advice: error.fault.hint)
        }
    }
}
