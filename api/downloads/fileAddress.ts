import { fileShapes } from '../../data/structure/fileFormats.ts'
import { writeAddress } from '../../data/structure/selectionAddress.ts'
import type { FileRequest } from './downloadRequest.ts'

/** The address at which a file is had again: its format, its selection, and what differs from the defaults. */
export const fileAddress = ({ origin, format, selection, language, shape }: FileRequest): string => {
  const own = [writeAddress(selection), `language=${language}`, ...(shape === fileShapes[0] ? [] : [`shape=${shape}`])]
  return `${origin}/download/observations.${format}?${own.join('&')}`
}
