import { expect, it } from 'vitest'
import { languages } from '../structure/codelists.ts'
import { citation } from './citation.ts'
import { messagesOf } from './messagesOf.ts'
import { sourceLine } from './sourceLine.ts'
import { createWording } from './wording.ts'

const source = {
  dataset: 'made_up',
  publisher: 'A publisher',
  title: 'A data set',
  address: 'https://publisher.example',
  version: 'edition 3',
  dateAccessed: '2026-11-23',
  licence: null as string | null,
  licenceAddress: null,
  caveats: [],
}

it('says where figures come from, and that no licence is stated where none is', () => {
  expect(sourceLine(source, '2026.1-3f9c2a10b4de', wording('en'))).toBe(
    'Source: A publisher, A data set, edition 3. Licence: not stated. Accessed 23 November 2026. Release 2026.1-3f9c2a10b4de.'
  )
  expect(sourceLine({ ...source, licence: 'CC BY' }, 'r', wording('en'))).toContain('Licence: CC BY.')
})

it('cites the publisher first, then this product, its release, the address and the day of reading', () => {
  expect(citation(cited, wording('en'))).toBe(
    'A publisher, A data set, edition 3: People volunteering, 2016–2020. Taken from Volunteering for the Goals, ' +
      'release 2026.1-3f9c2a10b4de, https://here.example/en/explore?areas=404, accessed 24 November 2026.'
  )
})

it.each(languages)('keeps the address and the release whole in %s', (language) => {
  const sentence = citation(cited, wording(language))
  expect(sentence).toContain(cited.address)
  expect(sentence).toContain(cited.release)
})

const cited = {
  series: { name: 'People volunteering', source },
  startPeriod: 2016,
  endPeriod: 2020,
  release: '2026.1-3f9c2a10b4de',
  address: 'https://here.example/en/explore?areas=404',
  accessed: '2026-11-24',
}

const wording = (language: (typeof languages)[number]) => createWording(language, messagesOf(language))
