import { prerender } from 'react-dom/static'
import { afterEach, expect, it, vi } from 'vitest'
import type { Language } from '../../data/structure/codelists.ts'
import { sayOf } from './sayOf.ts'
import { type Words, WordsContext } from './words.ts'

const words = { en: 'Hello', ar: 'مرحبا' }

const filesOf = (fetch = vi.fn(async (text: string) => ({ default: { hello: text } }))) => ({
  fetch,
  files: { './en.json': () => fetch(words.en), './ar.json': () => fetch(words.ar) },
})

type UseSay = () => (key: 'hello') => string

const render = async (language: Language, useSay: UseSay) => {
  const Part = () => useSay()('hello')
  const { prelude } = await prerender(
    <WordsContext value={{ language } as Words}>
      <Part />
    </WordsContext>,
    { onError: () => {} }
  )
  return new Response(prelude).text()
}

afterEach(() => void vi.unstubAllGlobals())

it('says each page in its own language, however many are rendered at once', async () => {
  const { files, fetch } = filesOf()
  const useSay = sayOf<'hello'>(files)
  expect(fetch).not.toHaveBeenCalled()
  const pages = (['en', 'ar', 'en', 'ar'] as const).map((language) => render(language, useSay))
  expect(await Promise.all(pages)).toEqual([words.en, words.ar, words.en, words.ar])
  expect(fetch.mock.calls.sort()).toEqual([[words.en], [words.ar]])
})

it('says a part that has words of two sets by each', async () => {
  const [useOne, useOther] = ['one', 'other'].map((text) =>
    sayOf<'hello'>({ './en.json': async () => ({ default: { hello: text } }) })
  ) as [UseSay, UseSay]
  const useBoth = () => {
    const [one, other] = [useOne(), useOther()]
    return () => `${one('hello')} ${other('hello')}`
  }
  expect(await render('en', useBoth)).toBe('one other')
})

it('fetches the words of the page in a browser as soon as its code is there', async () => {
  vi.stubGlobal('document', { documentElement: { lang: 'ar' } })
  const { files, fetch } = filesOf()
  sayOf<'hello'>(files)
  expect(fetch.mock.calls).toEqual([[words.ar]])
})

it('asks again for words that did not come', async () => {
  const fetch = vi.fn(async (text: string) => ({ default: { hello: text } }))
  fetch.mockRejectedValueOnce(new Error('no line'))
  const useSay = sayOf<'hello'>(filesOf(fetch).files)
  await expect(render('en', useSay)).rejects.toThrow('no line')
  expect(await render('en', useSay)).toBe(words.en)
})
