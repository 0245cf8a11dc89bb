// Words of the offices and their vaults.

extension Duty: Worded {
    package var wording: Wording {
        switch self {
        case .receiving: Wording("接收考试专用物品", "receiving")
        case .collection: Wording("办理中心回收的交接手续", "handing over to the centre")
        case .download: Wording("登录考务管理系统下载材料", "downloading material")
        case .escort: Wording("押运", "escort")
        case .vaultKey: Wording("保管保密室钥匙", "keeping a vault key")
        case .destruction: Wording("监督销毁", "overseeing destruction")
        }
    }
}

extension PlaceKind: Worded {
    package var wording: Wording {
        switch self {
        case .receiving: Wording("接收地点", "receiving place")
        case .vault: Wording("保密室", "vault")
        case .office: Wording("考务办公室", "exam office")
        case .destruction: Wording("销毁地点", "place of destruction")
        }
    }
}

extension Equipment: Worded {
    package var wording: Wording {
        switch self {
        case .camera: Wording("监控", "camera")
        case .alarm: Wording("报警器", "alarm")
        case .door: Wording("门", "door")
        case .window: Wording("窗", "window")
        case .cabinet: Wording("保密柜", "cabinet")
        case .power: Wording("供电", "power")
        case .phone: Wording("电话", "phone")
        case .lockOne: Wording("第一把锁", "first lock")
        case .lockTwo: Wording("第二把锁", "second lock")
        }
    }
}

extension Form: Worded {
    package var wording: Wording {
        switch self {
        case .paper: Wording("纸笔考试", "on paper")
        case .computer: Wording("人机对话考试", "at a computer")
        }
    }
}

extension Destination: Worded {
    package var wording: Wording {
        switch self {
        case .centre: Wording("上交中心", "to the centre")
        case .destroyed: Wording("考区销毁", "destroyed by the region")
        case .region: Wording("考区留存", "kept at the region")
        case .site: Wording("考点留存", "kept at the site")
        }
    }
}

extension AppointmentRow.Source: Worded {
    package var wording: Wording {
        switch self {
        case .designated: Wording("指定", "designated")
        case .delegated: Wording("代理", "standing in")
        case .declared: Wording("上报地点人员", "declared for a place")
        case .trained: Wording("培训", "trained")
        case .related: Wording("亲属应考回避声明", "declaration of relatives")
        }
    }
}

extension Kinship: Worded {
    package var wording: Wording {
        switch self {
        case .none: Wording("无亲属应考", "no relative is a candidate")
        case .candidate: Wording("有亲属应考", "a relative is a candidate")
        }
    }
}
