import { oneOf } from './codelists.ts'

/** How one selection is seen: over the years, sorted, in its place, from first to last, as a table, beside another figure. */
export const pictureViews = ['lines', 'bars', 'map', 'change', 'table', 'scatter'] as const
export const pictureView = oneOf(pictureViews)
export type PictureView = (typeof pictureViews)[number]
