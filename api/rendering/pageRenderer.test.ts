import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import pino from 'pino'
import { expect, it } from 'vitest'
import { currentRelease } from '../../data/database.ts'
import { pageRenderer } from './pageRenderer.ts'

const rendering = join(mkdtempSync(join(tmpdir(), 'rendering-')), 'renderPage.mjs')
writeFileSync(
  rendering,
  `let rendered = 0
   let atOnce = 0
   export const createRenderer = (ask) => async ({ path }) => {
     if (path.startsWith('/counts')) {
       const title = ++rendered + ' of ' + ++atOnce + ' at once'
       await new Promise((resolve) => setTimeout(resolve, 20))
       atOnce--
       return { html: '', title, status: 200, state: '{}' }
     }
     if (path === '/ends') process.exit(1)
     if (path === '/hangs') for (;;);
     if (path === '/grows') for (const all = []; ; ) all.push(new Array(1e6).fill(all.length + 0.5))
     if (path === '/breaks') throw new Error('a part of the page broke')
     if (path === '/refused') await ask('series.byCode', { language: 'en', series: 'NONE' })
     const release = await ask('release.current')
     return { html: release.release, title: path, status: 200, state: '{}' }
   }
   export const createDrawing = () => async ({ path }) => {
     await new Promise((resolve) => setTimeout(resolve, 20))
     return { svg: path + ' ' + rendered }
   }`
)
const database = resolve(currentRelease('data/built/current'))
const lines: string[] = []
const fonts = resolve('dist/fonts')
const { render, draw, state } = pageRenderer(
  { place: { file: database }, rendering, fonts, thread: pathToFileURL(resolve('dist/server/renderingThread.js')) },
  pino({}, { write: (line: string) => void lines.push(line) })
)
const page = (path: string) => ({ language: 'en', release: 'r', path, search: '' }) as const
const asked = (path: string, address = '') => render(page(path), { address, left: new AbortController().signal })
const reader = ({ signal }: AbortController) => ({ address: '', left: signal })

it('renders pages beside each other from the release’s own answers', async () => {
  const rendered = await Promise.all(['/a', '/b', '/c'].map((path) => asked(path)))
  expect(rendered.map((page) => page?.title)).toEqual(['/a', '/b', '/c'])
  expect(database).toContain(rendered[0]!.html)
})

it('leaves a page to the browser where a question is refused, and says nothing of it', async () => {
  expect([await asked('/refused'), lines]).toEqual([undefined, []])
})

it('leaves a page to the browser where rendering fails, and logs why', async () => {
  expect(await asked('/breaks')).toBeUndefined()
  expect(lines.at(-1)).toContain('a part of the page broke')
})

it('renders the next page after its thread has ended', async () => {
  const rendered = await Promise.all([asked('/ends'), asked('/a')])
  expect(rendered.map((page) => page?.title)).toEqual([undefined, '/a'])
})

it('renders a page once for all who ask for it at once, and one page at a time', async () => {
  const rendered = await Promise.all(['/counts', '/counts?', '/counts', '/counts'].map((path) => asked(path)))
  const counts = rendered.map((page) => page?.title)
  expect(counts).toEqual(['1 of 1 at once', '2 of 1 at once', '1 of 1 at once', '1 of 1 at once'])
})

it('renders nothing for who left before its turn, unless somebody else still waits', async () => {
  const [first, second] = [new AbortController(), new AbortController()]
  const busy = asked('/counts#')
  const alone = render({ language: 'en', release: 'r', path: '/alone', search: '' }, reader(first))
  const shared = render({ language: 'en', release: 'r', path: '/shared', search: '' }, reader(second))
  const stays = asked('/shared')
  first.abort()
  second.abort()
  expect([await alone, (await shared)?.title, (await stays)?.title]).toEqual([undefined, undefined, '/shared'])
  await busy
})

it('leaves pages to their browsers when too many wait', async () => {
  const rendered = await Promise.all(Array.from({ length: 134 }, (_, n) => asked(`/page${n}`, `${n}`)))
  expect(rendered.filter((page) => page === undefined)).toHaveLength(5)
})

it('gives one address less than half of the room, and everybody else their turn before its third', async () => {
  const order: string[] = []
  const after = (path: string, address: string) =>
    asked(path, address).then((made) => (made ? order.push(path) : order.unshift('refused')))
  const greedy = Array.from({ length: 52 }, (_, n) => after(`/counts${n}`, 'greedy'))
  const [one, other] = [after('/one', 'one'), after('/other', 'other')]
  await Promise.all([...greedy, one, other])
  expect(order.slice(0, 7)).toEqual([...Array(3).fill('refused'), '/counts0', '/counts1', '/one', '/other'])
})

it('renders places of the site before views, and what cannot be understood last, however many ask for that', async () => {
  const order: string[] = []
  const busy = asked('/counts~')
  const searched = (search: string, n: number) =>
    render({ ...page('/a'), search }, { address: `${search}${n}`, left: new AbortController().signal }).then((made) =>
      order.push(made ? search.replace(/\d+$/, '') : 'refused')
    )
  const flood = Array.from({ length: 128 }, (_, n) => searched(`nothing=${n}`, n))
  await Promise.all([busy, ...flood, searched('series=STAFF', 0), asked('/place').then(() => order.push('/place'))])
  expect(order.slice(0, 2)).toEqual(['/place', 'series=STAFF'])
  expect(order.filter((one) => one === 'nothing=')).toHaveLength(128)
})

it('takes nobody else’s turn away when who got the same page before them goes', async () => {
  const first = new AbortController()
  await render({ language: 'en', release: 'r', path: '/again', search: '' }, reader(first))
  const busy = asked('/counts!')
  const again = asked('/again')
  first.abort()
  expect((await again)?.title).toBe('/again')
  await busy
})

const picture = (path: string) =>
  draw(
    { ...page(path), origin: '', ...({ theme: 'light', shape: '16x9', ending: 'png' } as const) },
    { address: path, left: new AbortController().signal }
  )

it('lets pages go before pictures that wait, and refuses pictures when too many do', async () => {
  const before = Number((await picture('/first'))!.svg!.split(' ')[1])
  const drawn = Array.from({ length: 34 }, (_, n) => picture(`/picture${n}`))
  await asked('/counts?later')
  const all = await Promise.all(drawn)
  expect(all.filter((one) => one === undefined)).toHaveLength(1)
  expect(all[0]!.svg).toBe(`/picture0 ${before}`)
  expect(all[1]!.svg).toBe(`/picture1 ${before + 1}`)
})

it('ends a thread that needs more memory than it may have, and not the server', async () => {
  expect(await asked('/grows')).toBeUndefined()
  expect(lines.at(-1)).toContain('ERR_WORKER_OUT_OF_MEMORY')
  expect((await asked('/a'))?.title).toBe('/a')
})

it('lets nobody wait longer than some seconds for a page that hangs, says that it is stuck, and goes on', async () => {
  expect(await state()).toBe('ready')
  const began = performance.now()
  const hanging = asked('/hangs')
  expect([await hanging, Math.round((performance.now() - began) / 1000)]).toEqual([undefined, 10])
  expect(await state()).toBe('stuck')
  await expect.poll(async () => (await asked('/a'))?.title, { timeout: 8000 }).toBe('/a')
  expect(await state()).toBe('ready')
})

it('says that a thread which cannot begin has ended', async () => {
  const files = {
    place: { file: '/nowhere.sqlite' },
    rendering,
    fonts,
    thread: pathToFileURL(resolve('dist/server/renderingThread.js')),
  }
  expect(await pageRenderer(files, pino({ level: 'silent' })).state()).toBe('ended')
})
