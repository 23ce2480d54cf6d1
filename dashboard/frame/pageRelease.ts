import { pageInDrawing } from '../messages/drawing.ts'

/** The release that the server answers from, as it wrote it into the page. */
export const pageRelease = (): string | undefined =>
  pageInDrawing()?.release ||
  globalThis.document?.querySelector<HTMLMetaElement>('meta[name=release]')?.content ||
  undefined
