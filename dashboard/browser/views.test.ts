import { expect, it } from 'vitest'
import { pageAt, site } from '../../data/structure/site.ts'
import { filledViews, thinViews } from './views.ts'

it('has a view of every page, and none of a page that is not there', () => {
  expect([...new Set(filledViews.map(({ page }) => page))].sort()).toEqual(site.map(({ path }) => path).sort())
  for (const { address, page } of [...filledViews, ...thinViews])
    expect([address, pageAt(address.split('?')[0]!.split('/').slice(1).filter(Boolean))?.path]).toEqual([address, page])
})

it('gives each view a file of its own', () => {
  const names = [...filledViews, ...thinViews].map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
})
