import { IntlMessageFormat } from 'intl-messageformat'

/** What stands in a spelled-out message for whatever is inserted. */
export const inserted = '\uFFFC'
/** What stands there for a number that its noun follows. */
export const counted = '\u{1D7D3}'

type Element = { type: number; value: string; options?: Record<string, { value: Element[] }> }
const kinds = { text: 0, number: 2, select: 5, plural: 6, count: 7 }

/** A message as its readers see it, without the signs of ICU: once for each of its forms. */
export function spelledOut(message: string): string[] {
  const elements = new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst() as Element[]
  const forms = Math.max(1, ...formsIn(elements))
  return [...new Set(Array.from({ length: forms }, (_, form) => spell(elements, form)))]
}

const formsIn = (elements: Element[]): number[] =>
  elements.flatMap(({ options }) =>
    options ? [Object.keys(options).length, ...Object.values(options).flatMap(({ value }) => formsIn(value))] : []
  )

function spell(elements: Element[], form: number): string {
  const said = elements.map(({ type, value, options }) => {
    if (type === kinds.text) return value
    if (options) return spell(Object.values(options)[form % Object.keys(options).length]!.value, form)
    return type === kinds.count ? counted : type === kinds.number ? '5' : inserted
  })
  return said.join('')
}
