import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it, vi } from 'vitest'
import { wordsOfOneMore } from '../../data/sample/oneMoreDimension.ts'
import { fittingSelection } from '../../data/structure/fitSelection.ts'
import { wholeSelection } from '../../data/structure/selection.ts'
import type { SeriesSummary } from '../../data/structure/series.ts'
import { messagesOf } from '../../data/wording/messagesOf.ts'
import { createWording } from '../../data/wording/wording.ts'
import { WordsContext } from '../messages/words.ts'
import { BreakdownFilters } from './BreakdownFilters.tsx'

vi.mock('../../data/structure/dimensions.ts', async (original) => {
  const { withOneMore } = await import('../../data/sample/oneMoreDimension.ts')
  return withOneMore(await original<typeof import('../../data/structure/dimensions.ts')>())
})

const series = {
  ...{ series: 'VOLUNTEERS', measures: ['value'], sexes: ['_T'], ages: ['_T'], volunteerTypes: ['_T', 'ORG'] },
  ...{ byGoal: ['_T'], degreesOfUrbanisation: ['_T', 'U'] },
} as unknown as SeriesSummary
const asked = { ...wholeSelection, series: ['VOLUNTEERS'], degreeOfUrbanisation: ['U', 'R'] }

it('has a filter for a breakdown that the list has more, beside the others that the series has', () => {
  const wording = createWording('en', { ...messagesOf('en'), ...wordsOfOneMore })
  const html = renderToStaticMarkup(
    <WordsContext value={{ language: 'en', dir: 'ltr', say: (key) => key, wording }}>
      <BreakdownFilters selection={fittingSelection(asked, [series]).selection} series={series} choose={() => {}} />
    </WordsContext>
  )
  const text = html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
  expect(text).toContain('Type of volunteering')
  expect(text).toMatch(/Degree of urbanization Urban areas/)
  expect(text).not.toContain('Sex')
})

it('keeps of its codes those that the series has, and says which those are', () => {
  const { selection, problems } = fittingSelection(asked, [series])
  expect(selection).toMatchObject({ degreeOfUrbanisation: ['U'] })
  expect(problems).toEqual([
    { parameter: 'degreeOfUrbanisation', given: 'R', expected: 'VOLUNTEERS has no R: ask for _T or U' },
  ])
})
