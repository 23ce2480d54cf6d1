import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import type { Cell } from '../../data/structure/line.ts'
import { exampleLine } from './exampleLines.ts'
import { SparkLine } from './SparkLine.tsx'

it('breaks the line at a missing year, and marks that year with a cross', () => {
  const drawn = draw([1, 2, null, 3, 4])
  expect(drawn.match(/<path d="M[^"]*L/g)).toHaveLength(2)
  expect(drawn.match(/spark-missing/g)).toHaveLength(1)
  expect(drawn.match(/<circle/g)).toHaveLength(4)
})

it('starts at zero: half the highest value stands at half the height', () => {
  expect(Array.from(draw([0, 5, 10]).matchAll(/cy="([\d.]+)"/g), ([, y]) => Number(y))).toEqual([21, 13, 5])
})

it('draws estimates hollow, flags as rings, and joins nothing across another survey', () => {
  const drawn = draw([1, 2, 3], (cells) => [
    { ...cells[0]!, obsStatus: 'E' },
    { ...cells[1]!, flags: ['jump'] },
    { ...cells[2]!, survey: 'another' },
  ])
  for (const kind of ['spark-estimated', 'spark-flagged', 'spark-measured'])
    expect(drawn.match(new RegExp(kind, 'g'))).toHaveLength(1)
  expect(drawn.match(/<path d="M[^"]*L/g)).toBeNull()
})

it('takes no flagged value for its scale: past the highest of the others it stands at the top', () => {
  const drawn = draw([1, 2, 400], (cells) => [...cells.slice(0, 2), { ...cells[2]!, flags: ['jump'] }])
  expect(Array.from(drawn.matchAll(/cy="([\d.]+)"/g), ([, y]) => Number(y))).toEqual([13, 5, 5])
})

it('says in words what it shows, and looks as it did', async () => {
  const drawn = draw([1, null, 3, 2, 4])
  expect(drawn).toContain('role="img" aria-label="in words"')
  await expect(drawn).toMatchFileSnapshot('snapshots/sparkLine.svg')
})

function draw(values: (number | null)[], change = (cells: readonly Cell[]): readonly Cell[] => cells): string {
  const { cells } = exampleLine('Nepal', values, 1)
  return renderToStaticMarkup(<SparkLine cells={change(cells)} label="in words" />)
}
