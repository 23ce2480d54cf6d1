/** The release that the server answers from, as it wrote it into the page. */
export const pageRelease = (): string | undefined =>
  document.querySelector<HTMLMetaElement>('meta[name=release]')?.content || undefined
