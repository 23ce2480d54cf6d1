import { expect, it } from 'vitest'
import { isPage, pages } from '../../api/page/pages.ts'
import { filledViews, thinViews } from './views.ts'

it('has a view of every page, and none of a page that is not there', () => {
  expect([...new Set(filledViews.map(({ page }) => page))].sort()).toEqual([...pages].sort())
  for (const { address } of [...filledViews, ...thinViews])
    expect([address, isPage(address.split('?')[0]!.split('/').slice(1))]).toEqual([address, true])
})

it('gives each view a file of its own', () => {
  const names = [...filledViews, ...thinViews].map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
})
