import { languageOf } from '../../structure/codelists.ts'
import { authorsOf, datasetsOf, plainText, type Work, yearOf } from './work.ts'

/** A reference for BibTeX and biblatex. Letters of every script stay as they are; what TeX takes for its own is spelt out. */
export function bibtex(work: Work): string {
  const { code, title, product, release, address, accessed, language } = work
  const datasets = datasetsOf(work)
  const fields = {
    author: authorsOf(work)
      .map((author) => `{${escaped(author)}}`)
      .join(' and '),
    title: `{${escaped(title)}}`,
    year: String(yearOf(work)),
    howpublished: escaped(product),
    version: escaped(release),
    ...(datasets.length > 0 && { note: datasets.map(escaped).join('; ') }),
    url: addressIn(address),
    urldate: accessed,
    // As babel calls it.
    langid: languageOf[language].english.toLowerCase(),
  }
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`)
  return [`@misc{${keyOf(code, release)},`, ...lines, '}', ''].join('\n')
}

const keyOf = (code: string, release: string) => `${code}-${release}`.replace(/[^\w.:-]+/g, '-')

/** Braces must balance, so that they are named rather than escaped. */
const escaped = (text: string) => plainText(text).replace(/[\\{}%&#_$~^]/g, (letter) => spelt[letter]!)

const spelt: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '%': '\\%',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  $: '\\$',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** An address is taken letter by letter: only what would end the field is written otherwise. */
const addressIn = (address: string) =>
  address.replace(/[{}\\\s]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
