/** The pages under each language; the first is where a reader arrives. */
export const pages = ['trends', 'compare'] as const
export type Page = (typeof pages)[number]

export const isPage = (name: string): name is Page => (pages as readonly string[]).includes(name)
