import { existsSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { afterAll, describe, expect, it } from 'vitest'
import { currentRelease, openDatabase } from '../../data/database.ts'
import { sampleSize } from '../../data/sample/sampleSize.ts'
import { lineKey } from '../../data/structure/line.ts'
import { writeAddress } from '../../data/structure/selectionAddress.ts'
import { seriesSelection } from '../../data/structure/seriesSelection.ts'
import type { ShownTable } from '../../data/structure/shownTable.ts'
import { createContext } from '../context.ts'
import { createCaller } from '../router.ts'
import { type RandomSelection, randomSelections } from '../sample/randomSelections.ts'
import { serveSample } from '../sample/serveSample.ts'
import { shownTableOf } from './shownTableOf.ts'

const pointer = 'data/built/current'

describe.runIf(existsSync(pointer))('random selections of the shipped release', async () => {
  const db = openDatabase(existsSync(pointer) ? currentRelease(pointer) : ':memory:')
  const ctx = createContext(db)
  const api = createCaller(ctx)
  const { release } = await api.release.current()
  const { ask, close } = await serveSample({ db, release, assets: 'dist/not-built', settings: { rateLimit: 0 } })
  afterAll(close)
  const count = sampleSize(200)
  const selections = await randomSelections(api, { count, seed: 2030 })

  it('give the same figures, statuses and reasons in table, API and tidy file, in the same order', async () => {
    let rows = 0
    for (const random of selections) {
      const { table } = await shownTableOf(ctx, random)
      const asked = `${random.language} ${writeAddress(random.selection)}`
      const known = await askedOfApi(random)
      expect(tableOfFigures(table), asked).toEqual(apiOfFigures(table, known))
      expect(await fileOf(random), asked).toEqual(tidyOf(table))
      const left = Object.values(table.left).reduce((sum, n) => sum + n, 0)
      if (random.selection.across === 'years') expect(table.rows.length + left, asked).toBe(known.size)
      rows += table.rows.length
    }
    // Selections that show nothing would prove nothing.
    expect(rows).toBeGreaterThan(25 * count)
  }, 300_000)

  /** Every line of a selection, series by series, as the API gives it. */
  async function askedOfApi({ selection, language }: RandomSelection) {
    const list = await api.series.list({ language: 'en' })
    const views = await Promise.all(
      selection.series.map((code) => {
        const question = seriesSelection(selection, list.find(({ series }) => series === code)!)
        return api.observations.view({ ...question, language, sort: [], show: 'all', status: [], text: '' })
      })
    )
    return new Map(views.flatMap(({ lines }) => lines.map((line) => [lineKey(line), line])))
  }

  async function fileOf({ selection, language }: RandomSelection) {
    const { text, status } = await ask(
      `/download/observations.csv?${writeAddress(selection)}&language=${language}&page=compare`
    )
    expect([status, text.slice(0, 200)]).toEqual([200, expect.any(String)])
    return (parse(text, { columns: true, bom: true }) as Record<string, string>[]).map((row) => [
      ...['series', 'ref_area', 'sex', 'age', 'volunteer_type', 'goal'].map((column) => row[column]),
      ...['time_period', 'obs_value', 'measure_value', 'obs_status', 'missing_reason', 'flag', 'source'].map((column) =>
        row[column]?.replace(/^'/, '')
      ),
    ])
  }
})

type Lines = ReadonlyMap<string, ShownTable['rows'][number]['lines'][number]>

/** Of each cell that holds a figure or a gap: what is shown of it. */
const tableOfFigures = ({ columns, rows }: ShownTable) =>
  rows.map(({ cells }) =>
    cells.filter((_, i) => columns[i]!.kind === 'figure').map(({ value, cell }) => ({ value, cell }))
  )

/** The same from the API's lines alone. A line that a series does not have is a gap without a figure in this source. */
const apiOfFigures = ({ columns, rows }: ShownTable, known: Lines) =>
  rows.map(({ lines }) =>
    columns
      .filter(({ kind }) => kind === 'figure')
      .map(({ series, timePeriod }) => {
        const line = lines
          .map((one) => known.get(lineKey(one))!)
          .find((one) => series === null || one.series === series)
        const cell = line?.cells.find((one) => one.timePeriod === timePeriod)
        const gap = expect.objectContaining({ timePeriod, obsValue: null, missingReason: 'no_figure_here' })
        return cell ? { value: cell.measureValue, cell } : { value: null, cell: gap }
      })
  )

const tidyOf = ({ rows }: ShownTable) =>
  rows.flatMap(({ lines }) =>
    lines.flatMap((line) =>
      line.cells.map((cell) => [
        ...[line.series, line.refArea, line.sex, line.age, line.volunteerType, line.goal],
        ...[cell.timePeriod, cell.obsValue, cell.measureValue, cell.obsStatus, cell.missingReason].map(asText),
        ...[cell.flags.join(' '), asText(cell.source)],
      ])
    )
  )

const asText = (value: string | number | null) => (value === null ? '' : String(value))
