import { type Language, languageOf, languages } from '../../data/structure/codelists.ts'
import { parseRawSearch, stringifyRawSearch } from '../../data/structure/rawSearch.ts'
import { escaped } from '../../data/wording/escaped.ts'
import { messagesOf } from '../../data/wording/messagesOf.ts'
import type { RenderedPage } from '../rendering/renderPage.ts'
import { pageMessages } from './pageMessages.ts'

export interface SocialTags {
  language: Language
  /** Where readers reach the server; empty where that is not known. */
  origin: string
  /** With the language: `/ar/explore`. */
  path: string
  /** Without its question mark. */
  search: string
  rendered: RenderedPage | undefined
}

/** A language as networks that show links call it: with the country that it is most of. */
function localeOf(language: Language): string {
  const { region } = new Intl.Locale(languageOf[language].locale).maximize()
  return `${language}_${region}`
}

/**
 * What is shown of a page where somebody links to it: its title, its finding and its own picture, or the overview's map where
 * it has none.
 */
export function socialTags({ language, origin, path, search, rendered }: SocialTags): string {
  const name = messagesOf(language)['product.name']
  const { title = name, picture } = rendered ?? {}
  const description = picture?.finding ?? pageMessages[language].description
  const parameters = parseRawSearch(search)
  const here = `${path.replace(/\/+$/, '')}${stringifyRawSearch(parameters)}`
  const shape = { shape: 'card' }
  const image = picture
    ? `/picture${path.replace(/\/+$/, '')}.png${stringifyRawSearch({ ...parameters, ...shape })}`
    : `/picture/${language}.png${stringifyRawSearch(shape)}`
  const tags = [
    ['name', 'description', description],
    ['property', 'og:type', 'website'],
    ['property', 'og:site_name', name],
    ['property', 'og:title', title],
    ['property', 'og:description', description],
    ['property', 'og:url', `${origin}${here}`],
    ['property', 'og:image', `${origin}${image}`],
    ['property', 'og:image:type', 'image/png'],
    ['property', 'og:image:width', '1200'],
    ['property', 'og:image:height', '630'],
    ['property', 'og:image:alt', description],
    ['property', 'og:locale', localeOf(language)],
    ...languages
      .filter((other) => other !== language)
      .map((other) => ['property', 'og:locale:alternate', localeOf(other)]),
    ['name', 'twitter:card', 'summary_large_image'],
  ]
  const canonical = `<link rel="canonical" href="${escaped(`${origin}${here}`)}">`
  return `${canonical}${tags.map(([kind, key, content]) => `<meta ${kind}="${key}" content="${escaped(content!)}">`).join('')}`
}
