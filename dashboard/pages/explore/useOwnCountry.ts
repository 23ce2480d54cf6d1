import { useSyncExternalStore } from 'react'

const key = 'country'
const heard = new Set<() => void>()
/** What was chosen while the browser keeps nothing. */
let unkept: string | null = null

/** The reader's country, kept on the device alone: it goes into no request and no log. */
export function useOwnCountry(): [string | null, (country: string | null) => void] {
  const own = useSyncExternalStore(subscribe, keptCountry, nobody)
  return [own, write]
}

function subscribe(hear: () => void) {
  heard.add(hear)
  addEventListener('storage', hear)
  return () => {
    heard.delete(hear)
    removeEventListener('storage', hear)
  }
}

/** The country kept on this device. */
export function keptCountry(): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return unkept
  }
}

function write(country: string | null) {
  unkept = country
  try {
    if (country === null) localStorage.removeItem(key)
    else localStorage.setItem(key, country)
  } catch {
    // A browser that keeps nothing has it until the page is left.
  }
  for (const hear of heard) hear()
}

const nobody = () => null
