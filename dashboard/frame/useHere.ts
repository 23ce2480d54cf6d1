import { useSyncExternalStore } from 'react'
import { documentRelease } from '../answers/documentRelease.ts'
import { useAddressOf, usePlace } from './page.ts'

/**
 * The address of this page without its search part. The server does not know under which name it is reached, but for what
 * leaves the page: there, and until a browser has taken over, it is empty.
 */
export const useHere = (): string => {
  const place = usePlace()
  return useSyncExternalStore(never, here, () => (place ? place.origin + place.path : ''))
}

/** What stands before every address of ours. */
export const useOrigin = (): string => {
  const place = usePlace()
  const addressOf = useAddressOf()
  return useSyncExternalStore(never, origin, () => place?.origin ?? addressOf(''))
}

const never = () => () => undefined
const here = () => `${location.origin}${location.pathname}`
const origin = () => `${location.origin}${documentRelease().base}`
