import { expect, it } from 'vitest'
import { pageAt } from '../../data/structure/site.ts'
import { type Manifest, pageLinks } from './pageLinks.ts'

const manifest: Manifest = {
  'index.html': { file: 'base.js', imports: ['_vendor.js'], dynamicImports: ['messages/ar.json', 'messages/en.json'] },
  '_vendor.js': { file: 'vendor.js' },
  'messages/ar.json': { file: 'ar.js' },
  'messages/en.json': { file: 'en.js' },
  'pages/area/AreaPage.tsx': {
    ...{ file: 'area.js', css: ['area.css'], imports: ['index.html'] },
    dynamicImports: ['pages/area/messages/ar.json', 'pages/area/messages/en.json', 'charts/exportPng.ts'],
  },
  'pages/area/messages/ar.json': { file: 'area-ar.js' },
  'pages/area/messages/en.json': { file: 'area-en.js' },
  'pages/explore/ExplorePage.tsx': { file: 'explore.js', imports: ['index.html'] },
  'pages/explore/LinesView.tsx': { file: 'lines.js' },
  'pages/explore/MapView.tsx': { file: 'map.js' },
  'charts/trendChart.ts': { file: 'trend.js', imports: ['_plot.js', '_vendor.js'] },
  'charts/mapChart.ts': { file: 'dots.js', imports: ['_plot.js', '_vendor.js'] },
  'charts/exportPng.ts': { file: 'png.js' },
  '_plot.js': { file: 'plot.js' },
}
const html = '<head><script src="/base.js"></script><script src="/vendor.js"></script></head>'

it('names the files and words of a page, and nothing that the HTML names', () => {
  const links = pageLinks(html, manifest, { page: pageAt(['areas', 'KEN']), language: 'ar', view: 'lines', base: '' })
  expect(links.replaceAll('><', '>\n<').split('\n')).toEqual([
    '<link rel="stylesheet" crossorigin href="/area.css">',
    '<link rel="modulepreload" fetchpriority="low" crossorigin href="/ar.js">',
    '<link rel="modulepreload" fetchpriority="low" crossorigin href="/area.js">',
    '<link rel="modulepreload" fetchpriority="low" crossorigin href="/area-ar.js">',
  ])
})

it('names what the view needs that a page opens in, and no code of charts, which stand in the page', () => {
  const links = pageLinks(html, manifest, { page: pageAt(['explore']), language: 'en', view: 'map', base: '' })
  const files = [...links.matchAll(/href="\/([a-z]+)/g)].map(([, file]) => file)
  expect(files).toEqual(['en', 'explore', 'map'])
})

it('names the words alone where there is no such page', () => {
  expect(pageLinks(html, manifest, { page: undefined, language: 'en', view: 'lines', base: '' })).toBe(
    '<link rel="modulepreload" fetchpriority="low" crossorigin href="/en.js">'
  )
})
