@main
struct Seam {
    static func main() {}
}
