/// What is found about vaults, in the words that people read; a test demands one for every code.
extension FindingCode {
    static let vaultWords: [Self: Wording] = [
        .dutyIsVacant: Wording(
            "有物品而无人签到值守，保管中断", "goods are there and nobody has signed on: custody vacuum"),
        .watchIsNotProvable: Wording(
            "签到人数够，但无按时巡查或签字，在岗不能证明",
            "enough signed on, but no timely round or signature proves that they were there"),
        .keysShareADevice: Wording(
            "两人的密钥在同一设备上签名，不算两人",
            "keys of two people sign on one device: they do not count as two"),
        .signedAfterwards: Wording(
            "事后补签，不算在场", "signed afterwards: it does not count as being there"),
        .shiftIsUnsigned: Wording("换人未办理交接班", "the watch changed without a shift handover"),
        .roundIsMissed: Wording("巡查缺次或迟到", "rounds missed or late"),
        .inspectionIsMissed: Wording("联合检查缺次或迟到", "joint inspections missed or late"),
        .reviewIsMissed: Wording("录像回放缺次或迟到", "reviews of the footage missed or late"),
        .keyHasNoHolder: Wording("保密室钥匙无人保管", "a vault key that nobody holds"),
        .keysAreInOneHand: Wording(
            "两把钥匙在同一人手中", "both keys of the vault in one hand"),
        .openerHasNoKey: Wording(
            "开启保密室时，登记的钥匙保管人不在场",
            "the vault was opened without the holder of a key on its register"),
        .outageIsOpen: Wording("设备故障尚未修复", "vault equipment has not been repaired"),
        .visitorIsInside: Wording("来访人员未签离", "a visitor has not been signed out"),
        .visitorIsUnaccompanied: Wording(
            "来访人员无值班人员陪同", "a visitor whom nobody on duty accompanied"),
        .destroyedInTheVault: Wording(
            "所称销毁开始时，物品按保密室登记尚未取出",
            "said to be under destruction while they lay in the vault by its own book"),
        .goneAndNotTakenOut: Wording(
            "按交接链已不在本单位，按保密室登记尚未取出",
            "gone by the chain, and still in the vault by its own book"),
    ]
}
