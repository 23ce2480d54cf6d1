/** The pages under each language, `*` for a code; the first, which has no name, is where a reader arrives. */
export const pages = [
  '',
  'trends',
  'compare',
  'goals',
  'goals/*',
  'practices',
  'next-generation',
  'relation',
  'measurement',
  'measurement/*',
  'areas/*',
  'series/*',
  'data',
  'method',
  'api',
] as const

/** The pages that show a selection, and so have a file to take away. */
export const viewPages = ['trends', 'compare'] as const
export type ViewPage = (typeof viewPages)[number]
export const isViewPage = (name: string): name is ViewPage => (viewPages as readonly string[]).includes(name)

/** Whether a path, part by part and without its language, is that of a page. */
export const isPage = (path: readonly string[]): boolean => pages.some((page) => matches(page, path))

export function matches(page: string, path: readonly string[]): boolean {
  const parts = page === '' ? [] : page.split('/')
  return parts.length === path.length && parts.every((part, at) => part === '*' || part === path[at])
}
