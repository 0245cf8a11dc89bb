import GRDB
import Testing

@testable import Audit

/// What the auditor has not is no fault of the ledger's.
@Suite("The auditor's own disk") struct OwnDiskTests {
    @Test(arguments: [
        ResultCode.SQLITE_FULL, .SQLITE_NOMEM, .SQLITE_IOERR_WRITE, .SQLITE_IOERR_GETTEMPPATH,
    ])
    func `that it is full is no finding, and no judgement`(code: ResultCode) {
        let findings = Findings()
        findings.reading("person") { throw DatabaseError(resultCode: code) }
        #expect(findings.failures == 0 && findings.all == [])
        #expect(findings.ownFailure != nil)
        let others = Findings()
        others.begin(with: findings.handedOver)
        #expect(others.ownFailure != nil)
    }

    @Test(arguments: [
        ResultCode.SQLITE_CORRUPT, .SQLITE_IOERR_READ, .SQLITE_IOERR_SHORT_READ, .SQLITE_ERROR,
        .SQLITE_TOOBIG, .SQLITE_NOTADB,
    ])
    func `what may lie in the ledger is a finding as ever`(code: ResultCode) {
        let findings = Findings()
        findings.reading("person") { throw DatabaseError(resultCode: code) }
        #expect(findings.failures == 1 && findings.ownFailure == nil)
    }
}
