/**
 * What is said of an answer whose address leaves open which release or which program it is of: a new one changes it. A
 * browser asks each time (and shows nothing old meanwhile, which `must-revalidate` forbids it). What stands in front keeps
 * it for a minute, so that of a crowd one asks; for ten more it may give it once more while it asks anew, so that nobody
 * waits for a page to be rendered. Longer would save little and show a former release for longer.
 */
export const forAMinute = 'public, max-age=0, must-revalidate, s-maxage=60, stale-while-revalidate=600'

/** Of an answer whose address names its release alone: its words may be mended. */
export const forADay = 'public, max-age=86400, stale-while-revalidate=604800'

/** Of what is the same for ever at its address. */
export const forEver = 'public, max-age=31536000, immutable'

/** The same where nothing may be kept but by the reader's own browser. */
export function forOneReader(kept: string): string {
  if (kept === 'no-store') return kept
  const own = kept.split(', ').filter((directive) => !/^($|public$|private$|s-maxage=)/.test(directive))
  return ['private', ...own].join(', ')
}
