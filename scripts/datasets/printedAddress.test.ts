import { expect, it } from 'vitest'
import { printedAddress } from './printedAddress.ts'

it.each([
  ['hlpf.un.org/inputs/un-volunteers', 'https://hlpf.un.org/inputs/un-volunteers'],
  ['http://statssa.gov.za/?p=5433', 'http://statssa.gov.za/?p=5433'],
  ['hlpf.un.org/2020; sdg.iisd.org/?p=727067', 'https://hlpf.un.org/2020'],
  ['DESA Synthesis of VNRs 2017, foreword (lawsdocbox.com mirror)', 'https://lawsdocbox.com'],
  ['thirdsector.com.au/...', 'https://thirdsector.com.au/'],
  ['unv.org/fr/node/14687 (statement to the Executive Board, 4 Sep 2020)', 'https://unv.org/fr/node/14687'],
])('reads the address in %s', (text, address) => {
  expect(printedAddress(text)).toBe(address)
})

it('makes up no address', () => {
  expect(printedAddress('same as above')).toBeNull()
})
