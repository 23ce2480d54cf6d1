import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { Unparted } from './Unparted.tsx'

it.each([
  ['Rates, 2016–2020', 'Rates, <span class="unparted">2016–2020</span>'],
  [
    'Taux, 2016-2020, pour 15-24 ans',
    'Taux, <span class="unparted">2016-2020</span>, pour <span class="unparted">15-24</span> ans',
  ],
  ['Red – and 3 – 4', 'Red – and 3 – 4'],
])('keeps a range of numbers on one line, and changes no word: %s', (text, html) => {
  expect(renderToStaticMarkup(<Unparted>{text}</Unparted>)).toBe(html)
})
