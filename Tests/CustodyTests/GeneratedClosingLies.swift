import Custody

extension GeneratedLie {
    /// After the exam: too late, in the wrong order, or what may not be destroyed.
    static let closings: [Self] = [
        Self(name: "two subjects in one bag", root: "deviation oneSubjectPerBox") { telling in
            let index = telling.pick(.pack) { statement in
                guard case .journey(.pack(let packing)) = statement.act else { return false }
                return packing.kind == .moistureBag
            }
            guard let index else { return }
            let statement = telling.steps[index].statement
            guard case .journey(.pack(let packing)) = statement.act else { return }
            let strange = Content.items(
                ItemLine(kind: .answerCard, subject: "midwifery", quantity: 1))
            telling.replace(
                index,
                statement.saying(
                    .journey(
                        .pack(
                            Packing(
                                container: packing.container, kind: packing.kind,
                                unit: packing.unit, site: packing.site, batch: packing.batch,
                                subject: packing.subject, contents: packing.contents + [strange])))
                ))
        },
        Self(name: "the upload comes late", root: "due uploadReport") { telling in
            guard let index = telling.pick(.upload) else { return }
            delay(&telling, index, .hours(20))
        },
        Self(name: "the confirmation comes late", root: "due uploadConfirmation") { telling in
            guard let index = telling.pick(.uploadConfirmation) else { return }
            delay(&telling, index, .hours(30))
        },
        Self(
            name: "wiped before the confirmation", root: "deviation wipedAfterConfirmation"
        ) { telling in
            guard let index = telling.pick(.wipe) else { return }
            let statement = telling.steps[index].statement
            guard case .closing(.wipe(let wipe)) = statement.act else { return }
            telling.replace(
                index, statement.saying(wipe.saying(finished: statement.at - .hours(4))))
        },
        Self(
            name: "spare papers in an approval", root: "refusal destructionIsEligible"
        ) { telling in
            guard let index = telling.pick(.destructionApproval) else { return }
            let statement = telling.steps[index].statement
            guard case .closing(.destructionApproval(let approval)) = statement.act,
                let site = telling.season.shape.sites(in: approval.region).first
            else { return }
            let spare = ContainerID(stringLiteral: "BS-\(site.id)")
            telling.replace(
                index,
                statement.saying(
                    Story.approve(
                        approval.containers + [spare],
                        approval.lines + [Story.items(2, .sparePaper)], region: approval.region)))
        },
    ]

    private static func delay(
        _ telling: inout GeneratedTelling, _ index: Int, _ span: Span
    ) {
        let statement = telling.steps[index].statement
        telling.replace(index, statement.saying(at: statement.at + span))
    }
}

extension Wipe {
    /// The same wipe with another hour for all of its machines.
    func saying(finished: Instant) -> Act {
        let machines = machines.map { machine in
            MachineWipe(
                machine: machine.machine, method: machine.method, technique: machine.technique,
                tool: machine.tool, toolVersion: machine.toolVersion, finished: finished,
                residueChecked: true, verification: machine.verification, verified: true,
                uninstalled: true)
        }
        return .closing(
            .wipe(
                Wipe(
                    site: site, batch: batch, testCentre: testCentre, order: order,
                    machines: machines)))
    }
}
