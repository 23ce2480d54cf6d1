/** A release that was published. */
export interface KnownRelease {
  release: string
  /** When it was published, as 2026-11-26T20:00:00Z; null for one that was not yet. */
  released: string | null
  /** Digest of the words that stood round its figures then. */
  wording: string
}

/** An immutable build of all that is served. */
export interface Release {
  /** Version and hash, e.g. `2026.1-3f9c2a10b4de`. */
  release: string
  version: string
  /** sha-256 over the sorted tidy rows and codelists. */
  contentHash: string
  observations: number
  /** Countries and areas of M49. */
  areas: number
  series: number
}
