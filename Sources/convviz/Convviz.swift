@main
struct Convviz {
    static func main() {}
}
