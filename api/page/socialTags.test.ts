import { expect, it } from 'vitest'
import { socialTags } from './socialTags.ts'

const page = { language: 'en', origin: 'https://example.org', path: '/en/explore', search: 'areas=404,400' } as const
const rendered = { html: '', title: 'Lines: A & "B"', status: 200 as const, state: '{}' }
const tagsOf = (tags: string) =>
  Object.fromEntries(
    [...tags.matchAll(/<meta (?:name|property)="([^"]+)" content="([^"]*)">/g)].map(([, key, said]) => [key, said])
  )

it('shows a page by its title, its finding and its own picture, at whole addresses', () => {
  const tags = tagsOf(socialTags({ ...page, rendered: { ...rendered, picture: { finding: 'Rose: Kenya <+82%>' } } }))
  expect(tags).toMatchObject({
    'og:title': 'Lines: A &amp; &quot;B&quot;',
    'og:description': 'Rose: Kenya &lt;+82%&gt;',
    'og:url': 'https://example.org/en/explore?areas=404,400',
    'og:image': 'https://example.org/picture/en/explore.png?areas=404,400&amp;shape=card',
    'og:locale': 'en_GB',
    'twitter:card': 'summary_large_image',
  })
})

it('shows a page without a picture by the map of the overview, and says what the product is', () => {
  const tags = tagsOf(socialTags({ ...page, path: '/en/method', search: '', rendered }))
  expect(tags['og:image']).toBe('https://example.org/picture/en.png?shape=card')
  expect(tags['og:description']).toContain('each with its source')
})

it('names the five other languages, and leaves out what link trackers add', () => {
  const tags = socialTags({ ...page, path: '/en/', search: 'utm_source=x&endPeriod=2018', rendered })
  expect(tags.match(/og:locale:alternate/g)).toHaveLength(5)
  expect(tags).toContain('<link rel="canonical" href="https://example.org/en?endPeriod=2018">')
  expect(tags).not.toContain('utm_source')
})
