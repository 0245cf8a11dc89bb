import Custody

extension RefusalTale {
    static let everyStatement: [Self] = [
        Self(
            code: .ledgerIsThisOne,
            honest: { $0.say("I1", Story.incident(), by: "RA-head-1") },
            lie: {
                $0.tell("I1", Story.incident(), by: ["RA-head-1"], ledger: "another.example")
            }, about: ""),
        Self(
            code: .genesisComesFirst, founded: false, honest: { Founding.genesis($0) },
            lie: { $0.say("I1", Story.incident(), by: "RA-head-1") }, about: "act:incident"),
        Self(
            code: .idIsFresh,
            honest: {
                $0.say("I1", Story.incident(), by: "RA-head-1")
                $0.say("I2", Story.incident(), by: "RA-head-1")
            },
            lie: {
                let id = StatementID(number: 77_777)
                $0.tell("I1", Story.incident(), by: ["RA-head-1"], id: id)
                $0.tell("I2", Story.incident(["B-1"]), by: ["RA-head-1"], id: id)
            }, about: "statement:I1"),
        Self(
            code: .newKeysAreEnrolled,
            honest: {
                let person = Story.newcomer("RA", .officer)
                $0.tell(
                    "E1", Story.enrol(person),
                    by: ["RA-registrar-1", "NC-registrar-1", Story.newSigner(person)])
            },
            lie: {
                let forged = Signer("RA-head-1").with(key: "key of a thief").new
                $0.tell("I1", Story.incident(), by: [forged])
            }, about: "person:RA-head-1"),
        Self(
            code: .signersAreEnrolled,
            honest: { $0.say("I1", Story.incident(), by: "RA-head-1") },
            lie: {
                $0.tell(
                    "I1", Story.incident(),
                    by: [Signer("RA-head-1").with(key: Cast.key("RA-head-2"))])
            }, about: "key:key RA-head-2 person:RA-head-1"),
        Self(
            code: .rolesAreEnrolled,
            honest: { $0.say("I1", Story.incident(), by: "RA-inspector-1") },
            lie: { $0.say("I1", Story.incident(), by: "RA-head-1/inspector") },
            about: "person:RA-head-1 role:inspector"),
        Self(
            code: .partiesFitTheAct,
            honest: {
                $0.box("B-1")
                $0.say("R1", $0.release(["B-1"], to: "RA"), by: "NC-officer,NC-witness-1")
            },
            lie: {
                $0.box("B-1")
                $0.say("R1", $0.release(["B-1"], to: "RA"), by: "NC-witness")
            }, about: "act:release count:1/0"),
    ]

    static let offices: [Self] = [
        Self(
            code: .genesisHasItsQuorum, founded: false, honest: { Founding.genesis($0) },
            lie: {
                $0.tell(
                    "genesis", .office(.genesis(Founding.genesis)),
                    by: [Signer("NC-registrar-1").new])
            }, about: "count:2/1"),
        Self(
            code: .enrolmentIsCountersigned,
            honest: {
                let person = Story.newcomer("RA-S1", .officer)
                $0.tell(
                    "E1", Story.enrol(person),
                    by: ["RA-S1-registrar-1", "RA-registrar-1", Story.newSigner(person)])
            },
            lie: {
                let person = Story.newcomer("RA", .officer)
                $0.tell(
                    "E1", Story.enrol(person),
                    by: ["RA-registrar-1", "RA-registrar-2", Story.newSigner(person)])
            }, about: "count:2/1"),
        Self(
            code: .inspectorIsIndependent,
            honest: {
                let person = Story.newcomer("RA", .inspector)
                $0.tell(
                    "E1", Story.enrol(person),
                    by: ["NC-registrar-1", "NC-registrar-2", Story.newSigner(person)])
            },
            lie: {
                let person = Story.newcomer("RA", .inspector)
                $0.tell(
                    "E1", Story.enrol(person),
                    by: ["RA-registrar-1", "NC-registrar-1", Story.newSigner(person)])
            }, about: "person:RA-registrar-1 unit:RA"),
        Self(
            code: .revocationIsFromItsOffice,
            honest: { $0.say("V1", Story.revoke("RA-courier-1"), by: "RA-registrar-1") },
            lie: { $0.say("V1", Story.revoke("RA-courier-1"), by: "RB-registrar-1") },
            about: "unit:RA"),
        Self(
            code: .planComesFromItsOffice,
            honest: { $0.say("P1", Story.issue(.region()), by: "RA-head-1") },
            lie: { $0.say("P1", Story.issue(.region()), by: "RB-head-1") }, about: "unit:RA"),
        Self(
            code: .planIsSound,
            honest: { $0.say("P1", Story.issue(.region(onDuty: 3)), by: "RA-head-1") },
            lie: { $0.say("P1", Story.issue(.region(onDuty: 1)), by: "RA-head-1") },
            about: "count:2/1"),
        Self(
            code: .supplementNamesItsPlan,
            honest: { $0.say("P1", Story.supplement(), by: "NC-head-1") },
            lie: { $0.say("P1", Story.supplement(to: "plan-1999"), by: "NC-head-1") },
            about: "act:plan"),
        Self(
            code: .planIsInForce,
            honest: {
                $0.say("W1", Story.waiver(batch: "C1"), by: "NC-head-1")
            },
            lie: { $0.say("W1", Story.waiver(batch: "C9"), by: "NC-head-1") },
            about: "batch:C9"),
    ]
}
