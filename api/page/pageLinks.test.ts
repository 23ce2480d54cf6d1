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
  'charts/trendChart.ts': { file: 'trend.js', imports: ['_plot.js', '_vendor.js'] },
  'charts/exportPng.ts': { file: 'png.js' },
  '_plot.js': { file: 'plot.js' },
}
const html = '<head><script src="/base.js"></script><script src="/vendor.js"></script></head>'

it('names the files and words of a page, charts last, and nothing that the HTML names', () => {
  const links = pageLinks(html, manifest, { page: pageAt(['areas', 'KEN']), language: 'ar', view: 'lines' })
  expect(links.replaceAll('><', '>\n<').split('\n')).toEqual([
    '<link rel="stylesheet" crossorigin href="/area.css">',
    '<link rel="modulepreload" crossorigin href="/ar.js">',
    '<link rel="modulepreload" crossorigin href="/area.js">',
    '<link rel="modulepreload" crossorigin href="/area-ar.js">',
    '<link rel="modulepreload" fetchpriority="low" crossorigin href="/trend.js">',
    '<link rel="modulepreload" fetchpriority="low" crossorigin href="/plot.js">',
  ])
})

it('names the words alone where there is no such page', () => {
  expect(pageLinks(html, manifest, { page: undefined, language: 'en', view: 'lines' })).toBe(
    '<link rel="modulepreload" crossorigin href="/en.js">'
  )
})
