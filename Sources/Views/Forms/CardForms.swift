/// 《答题卡回收单》: stuck on the side of a card box (N六(二)2).
package enum CardSlipLayout: ListLayout {
    package enum Fact: String, FormNames {
        case region, site, batch, subjects, box, seals, sealed, bags, cards, absent, packed
    }

    package enum Line: String, FormNames {
        case room, item, quantity, absent, serials, bag, seals, packers
    }

    package enum Signer: String, FormNames { case packers, checkers }

    package static let name = FormName.cardSlip
    package static let room = 12
    package static func boxes(_ signer: Signer) -> Int { 2 }
}

/// 《答题卡回收信息汇总表》: mailed to the centre's office (N六(二)2).
package enum CardSummaryLayout: ListLayout {
    package enum Fact: String, FormNames {
        case region, sites, subjects, candidates, present, absent, cards, bags, boxes, verified
    }

    package enum Line: String, FormNames {
        case site, batch, subject, candidates, present, absent, cards, bags, boxes, boxNumbers
        case verified, remark
    }

    package enum Signer: String, FormNames { case filler, head }

    package static let name = FormName.cardSummary
    package static let room = 14
    package static func boxes(_ signer: Signer) -> Int {
        switch signer {
        case .filler: 2
        case .head: 1
        }
    }
}

package typealias CardSlipForm = ListForm<CardSlipLayout>
package typealias CardSummaryForm = ListForm<CardSummaryLayout>
