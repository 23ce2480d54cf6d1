import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { themeScriptHash } from '../requests/themeScript.ts'
import { pageShell } from './pageShell.ts'

const html = `<html><head><title>x</title><meta name="release" content="" /></head><body><div id="page"></div>
<noscript></noscript></body></html>`
const settings = {
  language: 'fr',
  release: 'r',
  present: 'r',
  build: 'b',
  base: '',
  links: '',
  rendered: undefined,
} as const

it('holds the page as rendered, its title as text, and a state that ends no script whatever stands in them', () => {
  const answers = [[['a'], '</script><script>alert(1)</script> $& $1']]
  const rendered = {
    html: '<main>$& a</main>',
    title: 'A < B & "C"',
    status: 200 as const,
    state: JSON.stringify(answers),
  }
  const text = pageShell(html, { ...settings, rendered })
  expect(text).toContain('<div id="page"><main>$& a</main></div>')
  expect(text).toContain('<title>A &lt; B &amp; &quot;C&quot;</title>')
  expect(text.match(/<script/g)).toHaveLength(2)
  expect(JSON.parse(text.match(/id="state">(.*?)<\/script>/)![1]!)).toEqual(answers)
})

it('tells readers without scripts in their own language alone', () => {
  const text = pageShell(html, settings)
  expect(text).toContain('<noscript><p>Les graphiques et les choix ont besoin de JavaScript.')
  expect(text).not.toContain('need JavaScript')
})

it('sets the theme before anything that could be painted, by the script that the policy names', () => {
  const text = pageShell(html.replace('</head>', '<link rel="stylesheet" href="/a.css"></head>'), settings)
  const [, script] = /<script>(.*?)<\/script>(?=.*<link rel="stylesheet")/s.exec(text)!
  expect(themeScriptHash).toBe(`'sha256-${createHash('sha256').update(script!).digest('base64')}'`)
  const shown = (cookie: string) => {
    const document = { cookie, documentElement: { dataset: {} as { theme?: string } } }
    new Function('document', script!)(document)
    return document.documentElement.dataset.theme
  }
  expect(shown('theme=dark')).toBe('dark')
  expect(shown('_ga=1; theme=light; language=ar')).toBe('light')
  for (const cookie of ['', 'theme=system', 'theme=darker', 'mytheme=dark', 'theme="><script>'])
    expect([cookie, shown(cookie)]).toEqual([cookie, undefined])
})

it('lets styles and words go before scripts, which a page to read does not need', () => {
  const text = pageShell(html.replace('</head>', '<script type="module" src="/a.js"></script></head>'), settings)
  expect(text).toContain('<script type="module" fetchpriority="low" src="/a.js">')
})
