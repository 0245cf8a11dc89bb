import Testing

@testable import Custody

/// Troubles in; roots, and by what everything else is tied to them, out.
struct RootsTests {
    @Test(arguments: RootsTale.all)
    func `each trouble stands under what may have caused it`(_ tale: RootsTale) {
        let story = Story()
        story.box("B-1")
        story.box("B-2", seal: 2)
        story.scene(tale.scene)
        let troubles = tale.troubles.map { $0(story.season) }
        #expect(Roots.of(troubles, story.season).map(\.told) == tale.roots)
        #expect(
            Roots.of(troubles.reversed(), story.season).map(\.told) == tale.roots,
            "in whatever order they were found")
    }
}

/// A scene, what is wrong in it, and how that is read.
struct RootsTale: Sendable, CustomTestStringConvertible {
    typealias Wrong = @Sendable (Season) -> Trouble

    let name: String
    var scene = ""
    let troubles: [Wrong]
    let roots: [String]

    var testDescription: String { name }

    /// Recorded of a statement, on the day of April.
    static func deviation(
        _ code: DeviationCode, in content: ContentID, _ boxes: ContainerID..., day: Int = 4
    ) -> Wrong {
        { season in
            let row = DeviationRow(
                deviation: Deviation(code, boxes.map { .container($0) }), content: content,
                at: moment(4, day, 9), people: [])
            return Trouble(row, season.statement(content))
        }
    }

    static func refusal(
        _ code: RefusalCode, in content: ContentID, _ kind: ActKind, _ boxes: ContainerID...,
        day: Int = 4
    ) -> Wrong {
        { _ in
            Trouble(
                RefusalRow(
                    refusal: Refusal(code, boxes.map { .container($0) }), content: content,
                    kind: kind, at: moment(4, day, 9), people: []), nil)
        }
    }

    static func gap(_ content: ContentID, waitsFor missing: ContentID) -> Wrong {
        { season in
            let rows = [PendingRow(missing: missing, content: content, open: true)]
            guard let found = Findings.gaps(rows, season).first else {
                preconditionFailure("no gap")
            }
            return Trouble(found, season)
        }
    }

    static func vacuum(_ release: ContentID, _ boxes: ContainerID..., day: Int) -> Wrong {
        { season in
            let finding = Finding(
                .releaseIsUnanswered, boxes.map { .container($0) }, containers: boxes,
                statements: [release], since: moment(4, day, 9))
            return Trouble(finding, season)
        }
    }

    /// Nobody did it in time.
    static func due(
        _ window: WindowID, _ unit: UnitID = "RA-S1", _ batch: BatchID? = nil,
        _ boxes: ContainerID..., after began: ContentID? = nil, day: Int
    ) -> Wrong {
        { _ in
            var due = Due(
                .window(window), unit: unit, batch: batch, owedBy: unit,
                verdict: .notProvable(.silent, owedSince: nil), basis: [])
            due.containers = boxes
            due.limit = moment(4, day, 9)
            due.began = began
            guard let trouble = Trouble(due) else { preconditionFailure("no trouble") }
            return trouble
        }
    }
}

extension Root {
    /// `refusal … in [Y1]; container: due …`.
    fileprivate var told: String {
        ([trouble.told] + consequences.map { "\($0.tie): \($0.trouble.told)" })
            .joined(separator: "; ")
    }
}
