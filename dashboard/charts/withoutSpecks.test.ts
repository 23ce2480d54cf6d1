import { expect, it } from 'vitest'
import { withoutSpecks } from './withoutSpecks.ts'

const land = 'M10,10L20,10L20,20L10,20Z'
const islet = 'M30,30L31.5,30L31.5,31.5L30,31.5Z'

it('leaves out of an outline what is smaller than three square pixels, and keeps the rest as it is', () => {
  expect(withoutSpecks(islet + land + islet)).toBe(land)
})

it('keeps what is open: a shore that goes on beyond the picture', () => {
  expect(withoutSpecks('M0,0L1,0')).toBe('M0,0L1,0')
})
