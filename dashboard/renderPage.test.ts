import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { prerender } from 'react-dom/static'
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { createContext } from '../api/context.ts'
import { askHere } from '../api/rendering/askHere.ts'
import type { AskedPage, CreateRenderer } from '../api/rendering/renderPage.ts'
import { currentRelease, openDatabase } from '../data/database.ts'
import { type ExampleView, filledViews, thinViews } from './browser/views.ts'
import { createRenderer } from './renderPage.tsx'

vi.mock('react-dom/static', async (original) => {
  const library = await original<typeof import('react-dom/static')>()
  return { ...library, prerender: vi.fn(library.prerender) }
})
beforeEach(() => void vi.mocked(prerender).mockClear())

const pointer = 'data/built/current'
const built = resolve('dist/rendering/renderPage.js')
const views = [...filledViews, ...thinViews]
const onePerPage = views.filter(({ page }, at) => views.findIndex((view) => view.page === page) === at)

describe.runIf(existsSync(pointer) && existsSync(built))('a page of the shipped release', async () => {
  const db = openDatabase(existsSync(pointer) ? currentRelease(pointer) : ':memory:')
  afterAll(() => db.destroy())
  const answer = askHere(createContext(db))
  const asked: string[] = []
  const ask = (procedure: string, input: unknown) => {
    asked.push(`${procedure} ${JSON.stringify(input)}`)
    return answer(procedure, input)
  }
  const render = createRenderer(ask)
  const { createRenderer: createBuilt } = (await import(built)) as { createRenderer: CreateRenderer }
  const renderBuilt = createBuilt(answer)
  const builtOf = async (page: AskedPage) => {
    const { state: _, ...rendered } = (await renderBuilt(page))!
    return rendered
  }
  const pageOf = ({ address }: Pick<ExampleView, 'address'>, language: 'en' | 'ar') => {
    const [path, search = ''] = `/${language}${address}`.split('?') as [string, string?]
    return { language, release: 'r', path, search }
  }

  it.each(views)(
    'is whole after one pass, each question asked once, as it is where it is built: $name',
    async (view) => {
      asked.length = 0
      const page = pageOf(view, view.name.length % 2 ? 'en' : 'ar')
      const { state: _, ...rendered } = (await render(page))!
      expect(prerender).toHaveBeenCalledOnce()
      expect([...new Set(asked)]).toEqual(asked)
      expect(rendered.html).not.toMatch(/<!--\$[!?]-->|<template|<script/)
      expect(rendered.html).toContain('<h1')
      // A program's description is fetched as programs do, by a browser.
      if (view.page !== '/api') expect(rendered.html).not.toContain('aria-busy="true"')
      expect(rendered.status).toBe(view.isNotThere ? 404 : 200)
      expect(rendered).toEqual(await builtOf(page))
    }
  )

  it.each(onePerPage)('stands in the page of somebody else, or has nothing to embed: $name', async (view) => {
    const embedded = (await render({ ...pageOf(view, 'en'), embeddedAt: 'https://x.org' }))!
    expect([200, 404]).toContain(embedded.status)
    expect(embedded.html === '').toBe(embedded.status === 404)
  })

  it.each(['en', 'ar'] as const)(
    'sends with Measurement what its matrix and lists show, and no more: %s',
    async (language) => {
      const { state } = (await render(pageOf({ address: '/measurement' }, language)))!
      expect(state.length).toBeLessThan(200_000)
    }
  )

  it.each(['/goals/99', '/goals/x', '/areas/zzz', '/series/NOPE', '/measurement/xyz', '/nothing'])(
    'says that there is nothing at %s, in words and by its status',
    async (address) => {
      const { html, status } = (await render(pageOf({ address }, 'en')))!
      expect([address, status, /<h1>[^<]+<\/h1>/.test(html)]).toEqual([address, 404, true])
    }
  )
})
