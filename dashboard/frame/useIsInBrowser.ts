import { useSyncExternalStore } from 'react'

/** Whether a browser has taken over; never on the server, and never where a page is rendered to stand elsewhere. */
export const useIsInBrowser = (): boolean => useSyncExternalStore(never, yes, no)

const never = () => () => undefined
const yes = () => true
const no = () => false
