/// What a form's list says of a container: what lies in it at any depth, with its numbers and seals,
/// from which site and batch, and where it stands.
package enum GoodsColumn: String, FormNames {
    case container, contents, count, serials, seals, source, state
}

/// A file outside the ledger that a form names, bound by its digest.
package enum FileColumn: String, FormNames {
    case file, digest, bytes
}
