/**
 * What ends the name of a release that is not for every reader; it stands wherever the release is named. `private` holds
 * datasets that are not for publication; in `synthetic` the figures are invented, for trying how much the server bears.
 */
export const markedEndings = { private: '-private', synthetic: '-synthetic' } as const
export type Mark = keyof typeof markedEndings

export const releaseMarks = Object.keys(markedEndings) as Mark[]

/** How a release is marked; nothing where it is for everybody. */
export const markOf = (release: string): Mark | undefined =>
  releaseMarks.find((mark) => release.endsWith(markedEndings[mark]))
