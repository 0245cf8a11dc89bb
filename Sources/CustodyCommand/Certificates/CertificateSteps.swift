import Custody

/// What to do with an authority's files, step by step.
struct CertificateSteps {
    let folder: String
    let host: String
    let fingerprint: String

    func lines(_ language: Language) -> [String] {
        switch language {
        case .chinese: chinese
        case .english: english
        }
    }

    private var chinese: [String] {
        [
            "证书在 \(folder)/。",
            "服务器：custody serve … --tls \(folder) --host 0.0.0.0 --port 8443，网址 https://\(host):8443",
            "手机和电脑各装一次 \(folder)/authority.crt（用数据线、U 盘或内网邮件送过去，不要放到公网上）：",
            "  安卓：设置 → 安全 → 加密与凭据 → 安装证书 → CA 证书，选这个文件。",
            "  苹果手机：打开文件 → 设置 → 已下载描述文件 → 安装；再到 通用 → 关于本机 → 证书信任设置，打开它。",
            "  Windows：双击 → 安装证书 → 本地计算机 → 受信任的根证书颁发机构。",
            "  Debian：拷到 /usr/local/share/ca-certificates/，运行 update-ca-certificates；Chromium 另用 certutil 导入。",
            "装之前核对指纹（SHA-256），一位都不能差：",
            "  \(fingerprint)",
            "\(folder)/authority.key 能签出这几个主机名的证书：移到不联网的地方锁好，换新证书时才用。",
            "考季结束后，请从手机上把它删掉。",
        ]
    }

    private var english: [String] {
        [
            "The certificate is in \(folder)/.",
            "Server: custody serve … --tls \(folder) --host 0.0.0.0 --port 8443, at https://\(host):8443",
            "Install \(folder)/authority.crt once on every phone and computer (by cable, USB stick or internal "
                + "mail; not from a public address):",
            "  Android: Settings → Security → Encryption & credentials → Install a certificate → CA certificate.",
            "  iPhone: open the file → Settings → Profile downloaded → Install; then General → About → "
                + "Certificate trust settings, switch it on.",
            "  Windows: double click → Install certificate → Local machine → Trusted root certification "
                + "authorities.",
            "  Debian: copy to /usr/local/share/ca-certificates/, run update-ca-certificates; Chromium takes it "
                + "by certutil.",
            "Compare the fingerprint (SHA-256) first, every digit of it:",
            "  \(fingerprint)",
            "\(folder)/authority.key can certify these hosts: lock it away from the network; only renewals need it.",
            "After the season, remove it from the phones.",
        ]
    }
}
