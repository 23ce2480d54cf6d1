import { useSyncExternalStore } from 'react'

const phone = '(max-width: 48rem)'

/** Whether the window is as narrow as a phone; so it is for a server, which draws for both. */
export const useIsPhone = (): boolean => useSyncExternalStore(listen, isPhone, forBoth)

function listen(hear: () => void) {
  const query = matchMedia(phone)
  query.addEventListener('change', hear)
  return () => query.removeEventListener('change', hear)
}

const isPhone = () => matchMedia(phone).matches
const forBoth = () => true
