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
  /** The releases before it of which it is known what has changed since, the last first. */
  former: string[]
}
