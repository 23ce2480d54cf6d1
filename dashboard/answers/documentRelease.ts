interface DocumentRelease {
  release: string
  present: string
  build: string
  /** What stands before the path of every address of ours: nothing, or the path below which the server stands. */
  base: string
}

/** What the page that the server sent is made from: its release, the one served now, the program that made it, and where that stands. */
export function documentRelease(): DocumentRelease {
  const meta = globalThis.document?.querySelector?.<HTMLMetaElement>('meta[name=release]')
  const release = meta?.content ?? ''
  const { present = release, build = '', base = '' } = meta?.dataset ?? {}
  return { release, present, build, base }
}
