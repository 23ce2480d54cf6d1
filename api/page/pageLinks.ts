import type { Language } from '../../data/structure/codelists.ts'
import type { PictureView } from '../../data/structure/pictureViews.ts'
import type { SitePage } from '../../data/structure/site.ts'

interface BuiltFile {
  file: string
  css?: string[]
  imports?: string[]
  dynamicImports?: string[]
}

/** What Vite says of the files that it built, by their modules. */
export type Manifest = Record<string, BuiltFile>

export interface AskedPage {
  page: SitePage | undefined
  language: Language
  /** In which of its views it opens, where it has several. */
  view: PictureView
  /** What stands before the path of every address of ours. */
  base: string
}

/**
 * Names in a page's head what the page will need: its files, the reader's words among them, so that all are on their way
 * with the first script and not one after the other once that has run. Charts stand in the page, and need no code until
 * somebody comes near. What the HTML names itself is not named twice.
 */
export function pageLinks(html: string, manifest: Manifest, { page, language, view, base }: AskedPage): string {
  const { module, parts, views } = page ?? {}
  const own = reached(manifest, ['index.html', module, views?.[view]], language)
  return [
    ...[...own, ...reached(manifest, parts?.[view] ?? [], language)]
      .flatMap(({ css = [] }) => css)
      .map((file) => ({ file, as: 'rel="stylesheet"' })),
    ...own.map(({ file }) => ({ file, as: 'rel="modulepreload" fetchpriority="low"' })),
  ]
    .filter(({ file }, at, all) => !html.includes(file) && all.findIndex((one) => one.file === file) === at)
    .map(({ file, as }) => `<link ${as} crossorigin href="${base}/${file}">`)
    .join('')
}

/** The files that come with these modules, and with each its words in the language asked for. */
function reached(manifest: Manifest, modules: readonly (string | undefined)[], language: Language): BuiltFile[] {
  const found = new Set<BuiltFile>()
  const follow = (key: string | undefined) => {
    const built = key === undefined ? undefined : manifest[key]
    if (!built || found.has(built)) return
    found.add(built)
    built.imports?.forEach(follow)
    built.dynamicImports?.filter((one) => one.endsWith(`messages/${language}.json`)).forEach(follow)
  }
  modules.forEach(follow)
  return [...found]
}
