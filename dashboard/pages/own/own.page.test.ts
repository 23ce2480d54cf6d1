import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { utils, write } from '@e965/xlsx'
import { strFromU8, unzipSync } from 'fflate'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { importOwn } from '../../../scripts/importOwn.ts'
import { openChromium } from '../../browser/chromium.ts'
import { labelsOnLabels } from '../../browser/labelsOnLabels.ts'
import { objections } from '../../browser/objections.ts'
import { openPage } from '../../browser/openPage.ts'
import { type RunningServer, startServer } from '../../browser/runningServer.ts'
import { savedFile } from '../../browser/savedFile.ts'

let browser: Browser
let server: RunningServer
beforeAll(async () => {
  ;[browser, server] = await Promise.all([openChromium(), startServer()])
})
afterAll(() => Promise.all([browser?.close(), server?.stop()]))

/** A newcomer's survey: three areas named in Spanish, five years, women and men, semicolons, decimal commas. Made up. */
const survey = [
  'País;Año;Sexo;Tasa de voluntariado (%)',
  ...['España', 'Perú', 'Estados Unidos'].flatMap((area, a) =>
    [2016, 2017, 2018, 2019, 2020].flatMap((year, y) =>
      ['Mujeres', 'Hombres'].map((sex, s) => `${area};${year};${sex};${10 + 5 * a + y + s},${y + 1}`)
    )
  ),
].join('\r\n')

const open = (language = 'en', seen = {}) =>
  openPage(browser, `${server.address}/${language}/own`, { ready: '.own-drop', ...seen })

const choose = (page: Page, text: string | Buffer, name = 'encuesta.csv') =>
  page.setInputFiles('.own-drop input', { name, mimeType: 'text/csv', buffer: Buffer.from(text) })

/** As a reader drops it from the desk. */
const drop = (page: Page, text: string) =>
  page.locator('.own-drop').evaluate((place, written) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([written], 'encuesta.csv', { type: 'text/csv' }))
    place.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }))
  }, text)

const own = 'figure svg [data-own]'

it('shows a survey that was dropped beside the others, as lines, bars, map and table, marked as own', async () => {
  const { page, complaints } = await open()
  await drop(page, survey)
  await page.locator(own).first().waitFor()
  expect(await page.locator('.own-said').textContent()).toBe('encuesta.csv: 30 figures understood')
  expect(await page.locator('.own-mark').textContent()).toBe('Own figures, not published, not checked by us')
  const keys = await page.locator(own).evaluateAll((all) => all.map((one) => one.getAttribute('data-key')))
  expect([...new Set(keys)].sort()).toEqual(['own 604', 'own 724', 'own 840'])
  expect(await page.locator('figure svg .context path').count()).toBeGreaterThan(20)

  await page.getByRole('button', { name: 'Bars' }).click()
  await page.locator('figure svg :is(.bars, .dots) [data-own]').first().waitFor()
  expect(await page.locator('figure svg :is(.bars, .dots) [data-own]').count()).toBe(3)
  expect(await page.locator('figure svg').textContent()).toContain('Peru: own')

  await page.getByRole('button', { name: 'Map' }).click()
  await page.locator('figure svg .chosen circle').first().waitFor()
  expect(await page.locator('figure svg .chosen circle').count()).toBe(3)

  await page.getByRole('button', { name: 'Table' }).click()
  const row = page.locator('.own-row', { hasText: 'Spain' })
  expect(await row.locator('data').evaluateAll((all) => all.map((one) => (one as HTMLDataElement).value))).toEqual([
    '10.1',
    '11.2',
    '12.3',
    '13.4',
    '14.5',
  ])
  expect(complaints).toEqual([])
})

it('reads a workbook and SDMX-CSV like the survey', async () => {
  const { page, complaints } = await open()
  const book = utils.book_new()
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet([
      ['Country', 'Year', 'Rate (%)'],
      ['Kenya', 2019, 12.5],
      ['Jordan', 2019, 13.5],
    ])
  )
  await choose(page, write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer, 'book.xlsx')
  await page.locator('.own-said', { hasText: 'book.xlsx: 2 figures understood' }).waitFor()
  const sdmx =
    'STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE\ndataflow,X:Y(1.0),I,KEN,2019,12.5,PT\n'
  await choose(page, sdmx, 'sdmx.csv')
  await page.locator('.own-said', { hasText: 'sdmx.csv: 1 figure understood' }).waitFor()
  // Of one year there is no line, and its point is marked.
  await page.locator('figure svg circle[data-own]').first().waitFor()
  expect(complaints).toEqual([])
})

it('says with reasons that figures whose method nobody knows are not comparable, and offers only what fits', async () => {
  const { page } = await open()
  await choose(page, survey)
  await page.locator('.grounds details').waitFor()
  expect(await page.locator('.grounds strong').textContent()).toBe('Not all of them')
  await page.locator('.grounds summary').click()
  expect(await page.locator('.grounds li').count()).toBeGreaterThan(2)
  const beside = page.getByRole('combobox', { name: 'Beside', exact: true })
  const offered = await beside.locator('option').allTextContents()
  expect(offered.length).toBe(2)
  expect(offered[0]).toContain('per cent')
  await choose(page, 'Country,Year,Number of volunteers\nKenya,2019,162000\nJordan,2019,8000\n', 'people.csv')
  await page.locator('.own-said', { hasText: 'people.csv: 2' }).waitFor()
  await page.locator('.grounds details').waitFor()
  expect(await beside.locator('option').count()).toBe(3)
})

it('tells what it understood: columns, areas, years, breakdowns, figures and gaps by reason', async () => {
  const { page } = await open()
  await choose(page, survey.replace('España;2016;Mujeres;10,1', 'España;2016;Mujeres;..'))
  const table = page.locator('.own-understood')
  // Until the picture's code is there, all of it is hidden and has no lines of its own.
  await table.locator('tr, dt').first().waitFor()
  const text = (await table.innerText()).replace(/[\u2066-\u2069]/g, '')
  for (const said of ['semicolons', 'Column “País”', 'Spain: España', '2016, 2017', 'Women: Mujeres', '29 figures'])
    expect(text).toContain(said)
  expect(text).toMatch(/Gaps by reason\s*no figure in this source: 1/)
})

it('sends nothing of a file anywhere', async () => {
  const { page } = await open()
  const sent: string[] = []
  page.on('request', (request) => sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`))
  await choose(page, survey, 'geheim-zaehlung.csv')
  await page.locator(own).first().waitFor()
  for (const name of ['Bars', 'Map', 'Table']) await page.getByRole('button', { name }).click()
  await page.locator('.own-row').first().waitFor()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save the folder (ZIP)' }).click()
  await download
  expect(sent.length).toBeGreaterThan(0)
  expect(sent.filter((request) => !/^(GET|HEAD) /.test(request))).toEqual([])
  const marks = ['geheim', 'Espa', 'Perú', 'voluntariado', 'Mujeres', ';']
  expect(sent.filter((request) => marks.some((mark) => decodeURIComponent(request).includes(mark)))).toEqual([])
  expect(new URL(page.url()).search).toBe('')
  // One question for everybody, and files of the page.
  const asked = sent.filter((request) => !request.includes('/assets/') && !request.includes('blob:'))
  expect(
    asked.map((request) =>
      decodeURIComponent(request)
        .replace(server.address, '')
        .replace(/release=[^&]+&build=\w+&/, '')
        .trim()
    )
  ).toEqual(['GET /trpc/models.own?input={"language":"en"}'])
})

it('gives the folder that the command writes, byte for byte', async () => {
  const { page } = await open('es')
  await choose(page, survey)
  await page.locator('.own-understood').waitFor()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: '(ZIP)' }).click()
  const files = unzipSync(new Uint8Array(await savedFile(download)))

  const data = mkdtempSync(join(tmpdir(), 'own-'))
  cpSync('data/areas', join(data, 'areas'), { recursive: true })
  writeFileSync(join(data, 'encuesta.csv'), survey)
  await importOwn({ file: join(data, 'encuesta.csv'), data })
  const written = readdirSync(join(data, 'datasets/encuesta')).sort()
  expect(Object.keys(files).sort()).toEqual(written.map((name) => `encuesta/${name}`))
  for (const name of written)
    expect([name, strFromU8(files[`encuesta/${name}`]!)]).toEqual([
      name,
      readFileSync(join(data, 'datasets/encuesta', name), 'utf8'),
    ])
  rmSync(data, { recursive: true })
})

it('names all that is wrong in a broken file at once, and is told so', async () => {
  const { page, complaints } = await open()
  const broken = survey
    .replace('Perú;2018;Mujeres', 'Perrú;2018;Mujeres')
    .replace('2019;Hombres;14,4', 'MMXIX;Hombres;14,4')
  await choose(page, broken)
  await page.locator('.own-problems').waitFor()
  const said = (await page.locator('.own-problems li').allTextContents()).join('\n')
  expect(said).toContain('no country or area is known by this name or code: “Perrú”; did you mean')
  expect(said).toContain('this is no year: “MMXIX”')
  expect(await page.locator('.own-said').textContent()).toBe('encuesta.csv: 2 errors, nothing was taken over')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('problems-title')
  expect(await page.locator('.own-figures').count()).toBe(0)
  await choose(page, survey)
  await page.locator('.own-figures').waitFor()
  expect(await page.locator('.own-problems').count()).toBe(0)
  expect(complaints).toEqual([])
})

it('answers random bytes with a sentence, whatever they call themselves', async () => {
  const { page, complaints } = await open()
  let seed = 7
  const random = () => {
    seed = (seed * 48271) % 2147483647
    return seed % 256
  }
  const bytes = (length: number, ...first: number[]) => Buffer.from([...first, ...Array.from({ length }, random)])
  for (const [name, file] of [
    ['a.csv', bytes(5000)],
    ['b.xlsx', bytes(5000, 0x50, 0x4b, 3, 4)],
    ['c.xlsx', bytes(0)],
    ['d.csv', bytes(300)],
  ] as const) {
    await choose(page, file, name)
    await page.locator('.own-said', { hasText: `${name}: ` }).waitFor()
    await page.locator('.own-problems li').first().waitFor()
  }
  expect(complaints).toEqual([])
})

it('understands five thousand rows in a second, and never holds the page so long', async () => {
  const { page } = await open()
  await choose(page, survey)
  await page.locator(own).first().waitFor()
  const codes = Array.from(
    readFileSync('data/areas/areas.csv', 'utf8').matchAll(/^\d{3},([A-Z]{3}),/gm),
    ([, iso]) => iso!
  )
  const rows = codes
    .slice(0, 100)
    .flatMap((code) =>
      Array.from({ length: 50 }, (_, i) => `${code},${2000 + (i >> 1)},${i % 2 ? 'women' : 'men'},${i % 90}`)
    )
  expect(rows.length).toBe(5000)
  const large = Buffer.from(`iso3,year,sex,rate (%)\n${rows.join('\n')}\n`)
  await page.evaluate(() => {
    const seen = { longest: 0, last: performance.now() }
    Object.assign(window, { seen })
    const look = () => {
      seen.longest = Math.max(seen.longest, performance.now() - seen.last)
      seen.last = performance.now()
      setTimeout(look, 5)
    }
    look()
  })
  // A machine that does something else beside it is slower: the best of three counts.
  const took: number[] = []
  for (const name of ['one.csv', 'two.csv', 'three.csv']) {
    const began = Date.now()
    await choose(page, large, name)
    await page.locator('.own-said', { hasText: `${name}: 5,000 figures understood` }).waitFor()
    took.push(Date.now() - began)
  }
  expect(Math.min(...took)).toBeLessThan(1000)
  await page.locator(own).first().waitFor()
  const longest = await page.evaluate(() => (window as unknown as { seen: { longest: number } }).seen.longest)
  expect(longest).toBeLessThan(1000)
})

it('is chosen by keys, and takes a mapping after the file', async () => {
  const { page } = await open('ar', { width: 390 })
  await page.keyboard.press('Tab')
  for (let i = 0; i < 60 && !(await page.evaluate(() => document.activeElement?.matches('.own-drop input'))); i++)
    await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.matches('.own-drop input'))).toBe(true)
  await choose(page, 'sitio;Año;Valor\nPerú;2019;12,5\nEspaña;2019;13,5\n', 'otra.csv')
  await page.locator('.own-said', { hasText: 'otra.csv' }).waitFor()
  await choose(page, '{"columns":{"area":"sitio"},"series":{"unit":"PT","name":"Tasa"}}', 'otra.json')
  await page.locator('.own-figures figure svg').first().waitFor()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
})

it.each([
  ['en', 1280, 'light'],
  ['ar', 390, 'dark'],
] as const)('fits and is heard with a file in it: %s at %i px, %s', async (language, width, theme) => {
  const { page, complaints } = await open(language, { width, theme })
  await choose(page, survey)
  for (const at of [0, 1, 2, 3]) {
    await page.locator('.own-views button').nth(at).click()
    await page.locator(['figure .stretches', 'figure .dots', 'figure .chosen', '.own-row'][at]!).first().waitFor()
    expect([at, await objections(page), await labelsOnLabels(page)]).toEqual([at, [], []])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  }
  expect(complaints).toEqual([])
})

it('says without scripts that it needs them', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.goto(`${server.address}/fr/own`)
  expect(await page.locator('main').innerText()).toContain('JavaScript')
  await page.close()
})

it('brings its code to its own page alone, in less than 120 kB', async () => {
  const { page, asked } = await open()
  expect(asked.filter((address) => /ownWorker/.test(address))).toEqual([])
  const sizes: number[] = []
  page.on('response', async (response) => {
    if (/\/assets\/.*(ownWorker|OwnPage)/.test(response.url())) sizes.push((await response.body()).length)
  })
  await choose(page, survey)
  await page.locator(own).first().waitFor()
  expect(sizes.length).toBeGreaterThan(0)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(120_000)
  const other = await openPage(browser, `${server.address}/en/data`, { ready: 'article h1' })
  expect(other.asked.filter((address) => /ownWorker|OwnPage/.test(address))).toEqual([])
})
