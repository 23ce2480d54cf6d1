/**
 * What a publisher allows: an open licence, other words of theirs, nothing that was found, or nothing at all (all rights
 * reserved). No page asks for it, so that it stands apart from the codelists.
 */
export const licenceTerms = ['open', 'stated', 'not_stated', 'none'] as const
export type LicenceTerm = (typeof licenceTerms)[number]
