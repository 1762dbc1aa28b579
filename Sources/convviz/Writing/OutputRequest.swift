/// What to write instead of playing, and where.
struct OutputRequest {
    var form: OutputForm
    var destination: Destination
}
