import Foundation
import Labels

/// A code before the camera: an uncompressed video that a browser takes for its own.
struct CodeVideo {
    let code: Barcode
    private let width = 640
    private let height = 480
    /// How many points a module is wide.
    private let scale = 12
    private let frames = 3

    init(_ code: Barcode) { self.code = code }

    func write(to file: URL) throws {
        let picture = Data(luminance) + Data(repeating: 128, count: width * height / 2)
        var bytes = Data("YUV4MPEG2 W\(width) H\(height) F10:1 Ip A1:1 C420jpeg\n".utf8)
        for _ in 0..<frames { bytes += Data("FRAME\n".utf8) + picture }
        try bytes.write(to: file)
    }

    /// Dark bars on white paper, in the middle of the picture.
    private var luminance: [UInt8] {
        var points = [UInt8](repeating: 235, count: width * height)
        let left = (width - code.width * scale) / 2
        let top = (height - code.height * scale) / 2
        for bar in code.bars {
            for row in top + bar.y * scale..<top + (bar.y + bar.height) * scale {
                let start = row * width + left + bar.x * scale
                for point in start..<start + bar.width * scale { points[point] = 20 }
            }
        }
        return points
    }
}
