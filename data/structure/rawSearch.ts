import { isLinkTracker } from './linkTracker.ts'

/** The search part of an address, each value the text that it is: "404" stays text and "3.10" keeps its zero. */
export type RawSearch = Record<string, string>

/** What is given twice is joined, as a list is; what link trackers add is left out. */
export function parseRawSearch(text: string): RawSearch {
  const given = new URLSearchParams(text)
  const names = [...new Set(given.keys())].filter((name) => !isLinkTracker(name))
  return Object.fromEntries(names.map((name) => [name, given.getAll(name).join(',')]))
}

/** Writes it back in the same order, with commas left readable. */
export function stringifyRawSearch(search: Record<string, unknown>): string {
  const parts = Object.entries(search)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value)).replaceAll('%2C', ',')}`)
  return parts.length > 0 ? `?${parts.join('&')}` : ''
}
