import fc from 'fast-check'
import { expect, it } from 'vitest'
import { textWidth } from './textWidth.ts'
import { wrapText } from './wrapText.ts'

it('cuts between words, and loses none', () => {
  expect(wrapText('United Republic of Tanzania', 105)).toEqual(['United Republic', 'of Tanzania'])
  expect(wrapText('جمهورية تنزانيا المتحدة', 120)).toEqual(['جمهورية تنزانيا', 'المتحدة'])
})

it('leaves together what a no-break space joins', () => {
  expect(wrapText('Rose: 7\u00a0· Fell: 9', 55)).toEqual(['Rose:', '7\u00a0· Fell:', '9'])
  expect(wrapText('161\u202f622 personas', 70)).toEqual(['161\u202f622', 'personas'])
})

it('cuts Chinese between characters', () => {
  expect(wrapText('玻利维亚多民族国', 60)).toEqual(['玻利维亚', '多民族国'])
})

it('keeps every character that is not a space', () => {
  const bare = (text: string) => text.replace(/\s/g, '')
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(bare(wrapText(text, 50).join(''))).toBe(bare(text))
    })
  )
})

it('takes a Chinese character for wider than a Latin letter, and marks of direction for nothing', () => {
  expect(textWidth('中')).toBeGreaterThan(textWidth('a'))
  expect(textWidth('\u2067a\u2069')).toBe(textWidth('a'))
})
