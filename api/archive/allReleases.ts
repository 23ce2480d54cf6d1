import type { KnownRelease } from '../../data/structure/release.ts'

/** Every release that can be asked of, the last first: those that were published, and the one served, where it was not yet. */
export const allReleases = (known: readonly KnownRelease[], present: string): readonly KnownRelease[] =>
  known.some(({ release }) => release === present)
    ? known
    : [{ release: present, released: null, wording: '' }, ...known]
