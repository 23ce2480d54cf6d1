/** The first address in a publisher's note on its source, as a link: `hlpf.un.org/2017` becomes `https://hlpf.un.org/2017`. */
export function printedAddress(text: string): string | null {
  const found = text.match(/(https?:\/\/)?((?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/[^\s;,)]*)?)/i)
  if (!found) return null
  // Dots at the end say that the address was cut where it was written down.
  return `${found[1] ?? 'https://'}${found[2]!.replace(/\.{3}$/, '')}`
}
