import { fileShapes } from '../../data/structure/fileFormats.ts'
import { writeAddress } from '../../data/structure/selectionAddress.ts'
import { viewPages } from '../../data/structure/viewDefaults.ts'
import type { FileRequest } from './downloadRequest.ts'

/** The address at which a file is had again: its format, its selection, and what differs from the defaults. */
export const fileAddress = ({ origin, format, selection, language, page, shape }: FileRequest): string => {
  const own = [
    writeAddress(selection),
    `language=${language}`,
    ...(page === viewPages[0] ? [] : [`page=${page}`]),
    ...(shape === fileShapes[0] ? [] : [`shape=${shape}`]),
  ]
  return `${origin}/download/observations.${format}?${own.join('&')}`
}
