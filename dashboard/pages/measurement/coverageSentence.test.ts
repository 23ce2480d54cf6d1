import { expect, it } from 'vitest'
import type { CoverageYear } from '../../../data/structure/line.ts'
import { createSay } from '../../../data/wording/format.ts'
import { messagesOf } from '../../../data/wording/messagesOf.ts'
import { createWording } from '../../../data/wording/wording.ts'
import { coverageSentence } from './coverageSentence.ts'
import own from './messages/en.json'

const wording = createWording('en', messagesOf('en'))
const say = createSay('en', own)
const year = (timePeriod: number, reporters: number, populationShare: number | null): CoverageYear => ({
  ...{ timePeriod, reporters, populationShare, reportersAboveZero: reporters },
  ...{ parts: 0, missing: {}, possible: 20, sum: null },
})

it('says of the last year how many have a figure, for how many people, and in which years most and fewest had one', () => {
  expect(coverageSentence([year(2018, 18, 0.88), year(2019, 12, 0.65), year(2020, 15, 0.789)], wording, say)).toBe(
    'For 2020 there are figures for 15 of the 20 countries and areas that can have one, home to 78 per cent of the population concerned; 5 have none. ' +
      'Coverage was highest in 2018 (18) and lowest in 2019 (12).'
  )
})

it('keeps silent about people who are not known, and about other years where there is one or all are alike', () => {
  const bare = 'For 2020 there are figures for 20 of the 20 countries and areas that can have one; none is without.'
  expect(coverageSentence([year(2020, 20, null)], wording, say)).toBe(bare)
  expect(coverageSentence([year(2019, 20, 1), year(2020, 20, null)], wording, say)).toBe(bare)
})
