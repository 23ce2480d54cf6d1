import { useSyncExternalStore } from 'react'

/**
 * The address of this page without its search part. The server does not know under which name it is reached: there, and
 * until a browser has taken over, it is empty.
 */
export const useHere = (): string => useSyncExternalStore(never, here, nowhere)

/** What stands before every address of ours. */
export const useOrigin = (): string => useSyncExternalStore(never, origin, nowhere)

const never = () => () => undefined
const here = () => `${location.origin}${location.pathname}`
const origin = () => location.origin
const nowhere = () => ''
