import { documentRelease } from './documentRelease.ts'

const { present } = documentRelease()
const heard = new Set<() => void>()
let newer: string | undefined

/** Takes from an answer which release its server serves now: a tab may have been open since one before it. */
export function noteRelease({ headers }: Response): void {
  const now = headers.get('present-release')
  if (!now || now === present || now === newer) return
  newer = now
  for (const tell of heard) tell()
}

/** Tells whenever there is a newer release; gives what ends that. */
export function onNewerRelease(tell: () => void): () => void {
  heard.add(tell)
  return () => void heard.delete(tell)
}

/** The release that came since the page was sent, as soon as an answer said so. */
export const newerRelease = (): string | undefined => newer
