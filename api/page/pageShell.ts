import { type Language, languageOf } from '../../data/structure/codelists.ts'
import { languageTag } from '../../data/structure/languageTag.ts'
import { escaped } from '../../data/wording/escaped.ts'
import { messagesOf } from '../../data/wording/messagesOf.ts'
import type { RenderedPage } from '../rendering/renderPage.ts'
import { themeScript } from '../requests/themeScript.ts'
import { markedBanner } from './markedWords.ts'
import { pageMessages } from './pageMessages.ts'

export interface ShellSettings {
  language: Language
  release: string
  /** That is served to whoever names none. */
  present: string
  build: string
  /** What stands before the path of every address of ours. */
  base: string
  /** What stands in the head besides. */
  links: string
  /** The page as its readers will see it; undefined where the browser has to render it. */
  rendered: RenderedPage | undefined
}

/**
 * The page's HTML with language, direction and release in it and the theme set first of all, so that nothing moves after the
 * first paint, and with the page itself, which is there to read before any script is; at least the product's name.
 */
export function pageShell(html: string, settings: ShellSettings): string {
  const { language, release, present, build, base, links, rendered } = settings
  const name = messagesOf(language)['product.name']
  const page = rendered?.html ?? `<header><a class="brand" href="${base}/${language}">${name}</a></header>`
  const below = base && ` data-base="${base}"`
  const state = rendered ? `<script type="application/json" id="state">${inScript(rendered.state)}</script>` : ''
  return (
    html
      .replace(/<html\b[^>]*>/, `<html lang="${languageTag(language)}" dir="${languageOf[language].dir}">`)
      .replace(
        /<title>[^<]*<\/title>/,
        () => `<title>${escaped(rendered?.title ?? name)}</title><script>${themeScript}</script>`
      )
      .replace(
        /<meta name="release" content="[^"]*"/,
        `<meta name="release" content="${release}" data-present="${present}" data-build="${build}"${below}`
      )
      .replace(
        '<noscript></noscript>',
        () => `<noscript><p>${pageMessages[language].withoutScripts} ${fileIn(settings)}</p></noscript>`
      )
      // The page is there to read without them: styles come first, on a slow line a quarter of a second sooner.
      .replaceAll('<script type="module"', '<script type="module" fetchpriority="low"')
      .replace('</head>', () => `${links}</head>`)
      .replace('<div id="page"></div>', () => `${markedBanner(settings)}<div id="page">${page}</div>${state}`)
  )
}

const fileIn = ({ language, release, base }: ShellSettings) =>
  `<a href="${base}/download/observations.csv?series=VOLUNTEERS&amp;measure=per_1000&amp;language=${language}&amp;release=${release}">CSV</a>`

/** JSON that ends no script, whatever stands in it. */
const inScript = (json: string) => json.replaceAll('<', '\\u003c')
