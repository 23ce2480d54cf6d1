import { createContext } from 'react'

/** What the page says over its picture, which goes with the picture when it is taken along. */
export const FoundOver = createContext<string | undefined>(undefined)
