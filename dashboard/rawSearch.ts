/** The search part of an address, each value the text that it is: "404" stays text and "3.10" keeps its zero. */
export type RawSearch = Record<string, string>

export const parseRawSearch = (text: string): RawSearch => Object.fromEntries(new URLSearchParams(text))

/** Writes it back in the same order, with commas left readable. */
export function stringifyRawSearch(search: Record<string, unknown>): string {
  const parts = Object.entries(search)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value)).replaceAll('%2C', ',')}`)
  return parts.length > 0 ? `?${parts.join('&')}` : ''
}
