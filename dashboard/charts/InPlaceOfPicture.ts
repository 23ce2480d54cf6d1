import { type ComponentType, createContext } from 'react'

/** What says in the place of a picture that what draws it did not come. */
export const InPlaceOfPicture = createContext<ComponentType<{ retry: () => void }> | undefined>(undefined)
