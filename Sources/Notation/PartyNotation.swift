import Custody
import Spelling

extension Party: LaidOut {
    static let layout = Layout(
        Party.init(role:person:key:spki:),
        Field("role", \.role),
        Field("person", \.person),
        Field("key", \.key),
        Field("spki", optional: \.spki, as: .base64) { text in
            text.utf8.count <= Caps.keyBytes && !text.isEmpty && Base64.decode(text) != nil
        })
}

extension DeviceStamp: LaidOut {
    static let layout = Layout(
        DeviceStamp.init(id:sequence:previous:),
        Field("id", \.id),
        Field("seq", \.sequence, within: Caps.sizes),
        Field("prev", optional: \.previous))
}

extension SeenCheckpoint: LaidOut {
    static let layout = Layout(
        SeenCheckpoint.init(person:size:root:),
        Field("person", \.person),
        Field("size", \.size, within: Caps.sizes),
        Field("root", \.root))
}

extension ChainLink: LaidOut {
    static let layout = Layout(
        ChainLink.init(container:follows:),
        Field("container", \.container),
        Field("follows", optional: \.follows))
}

extension Attachment: LaidOut {
    static let layout = Layout(
        Attachment.init(name:hash:bytes:),
        Field("name", \.name),
        Field("hash", \.hash),
        Field("bytes", \.bytes, within: Caps.sizes))
}
