/// Sign-in by one's own key: the browser finds it, no password is asked.
package struct SignInPage {
    let reader: Reader
    let hasShoes: Bool

    package init(reader: Reader, hasShoes: Bool) {
        (self.reader, self.hasShoes) = (reader, hasShoes)
    }

    package var html: HTML {
        """
        <p>\(reader(
            "用您自己的密钥登录：它在这台设备的浏览器里，或在您的安全密钥里。没有密码。",
            "Sign in with your own key: it is in this device's browser, or in your security key. There is no password."))</p>
        <div id="keys" class="choices" aria-live="polite"></div>
        <p><button id="token" class="quiet large" hidden>\(reader("用安全密钥登录", "Sign in with a security key"))</button></p>
        <p id="outcome" role="status"></p>
        <p>\(reader(
            "还没有密钥？请向本单位注册员要邀请码，用邀请里的地址打开。",
            "No key yet? Ask your unit's registrar for an invitation and open its address."))</p>
        \(shoes)
        """
    }

    private var shoes: HTML? {
        guard hasShoes else { return nil }
        return """
            <p class="note"><a href="\(Address.shoes.path())">\(reader(
                "这是演示：换一个人试试", "This is a demonstration: step into somebody's shoes"))</a></p>
            """
    }
}
