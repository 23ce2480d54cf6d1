import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { Unparted } from './Unparted.tsx'

it.each([
  ['Rates, 2016–2020', '<t-t>Rates, </t-t><span class="unparted">2016–2020</span>'],
  [
    'Taux, 2016-2020, pour 15-24 ans',
    '<t-t>Taux, </t-t><span class="unparted">2016-2020</span><t-t>, pour </t-t><span class="unparted">15-24</span><t-t> ans</t-t>',
  ],
  ['Red – and 3 – 4', '<t-t>Red – and 3 – 4</t-t>'],
])('keeps a range of numbers on one line, and changes no word: %s', (text, html) => {
  expect(renderToStaticMarkup(<Unparted>{text}</Unparted>)).toBe(html)
})
