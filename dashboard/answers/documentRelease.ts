/** What the page that the server sent is made from: its release, the one served now, and the program that made it. */
export function documentRelease(): { release: string; present: string; build: string } {
  const meta = globalThis.document?.querySelector?.<HTMLMetaElement>('meta[name=release]')
  const release = meta?.content ?? ''
  return { release, present: meta?.dataset?.present ?? release, build: meta?.dataset?.build ?? '' }
}
