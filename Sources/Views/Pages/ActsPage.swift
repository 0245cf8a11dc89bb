package import Custody

/// What the reader's roles may do, by the phases of the exam's days.
package struct ActsPage {
    let reader: Reader
    let offered: Set<ActKind>

    package init(reader: Reader, offered: Set<ActKind>) {
        (self.reader, self.offered) = (reader, offered)
    }

    package var html: HTML {
        let phases = Phase.allCases.filter { !offered.isDisjoint(with: $0.kinds) }
        return """
            <p class="note">\(reader(
                "按您的身份列出；能不能成立，由规则判定。",
                "What your roles may sign; whether it counts is for the rules to say."))</p>
            \(phases.map(section))
            """
    }

    private func section(_ phase: Phase) -> HTML {
        """
        <section aria-labelledby="h-\(phase.rawValue)"><h2 id="h-\(phase.rawValue)">\(reader(phase))</h2>
        <ul class="offers">\(phase.kinds.filter { offered.contains($0) }.map(item))</ul></section>
        """
    }

    private func item(_ kind: ActKind) -> HTML {
        """
        <li><a href="\(Address.act.path(kind.rawValue))">\(reader(kind))\
        \(kind.isPermit ? "<span class=\"note\">\(reader("许可", "permit"))</span>" : .nothing)</a></li>
        """
    }
}
