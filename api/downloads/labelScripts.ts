import type { DescribedCsv } from './csvDescriptions.ts'

/** A text as Stata takes it in compound quotes, which it may itself not hold. */
const inStata = (text: string, most: number) => `\`"${text.replaceAll(/[`"]/g, '’').slice(0, most)}"'`

/**
 * Reads the CSV of a view into Stata: texts stay texts, so that 004 is not 4; every column has its label, and what codes
 * mean stands as a note of its column.
 */
export function stataScript({ title, name, address, columns, codes }: DescribedCsv): string {
  const texts = columns.flatMap(({ type }, at) => (type === 'text' ? [at + 1] : []))
  return [
    `* ${title.replaceAll(/\s+/g, ' ')}`,
    `* ${address}`,
    'version 14',
    `import delimited using ${inStata(name, 240)}, varnames(1) case(preserve) encoding("utf-8") bindquote(strict) stringcols(${texts.join(' ')}) clear`,
    `label data ${inStata(title, 80)}`,
    ...columns.flatMap(({ name: column, description }) =>
      description ? [`label variable ${column} ${inStata(description, 80)}`] : []
    ),
    ...Object.entries(codes).flatMap(([column, its]) =>
      columns.some(({ name: one }) => one === column)
        ? its.map(({ code, words }) => `notes ${column}: ${`${code}: ${words}`.replaceAll(/[`"$]/g, '’')}`)
        : []
    ),
    '',
  ].join('\n')
}

/** A text as SPSS takes it. */
const inSpss = (text: string, most: number) => `'${text.slice(0, most).replaceAll("'", "''")}'`

/** The longest text of a column that SPSS keeps; codes need labels, which only shorter ones can have. */
const widthOf = (column: string, codes: DescribedCsv['codes']) =>
  codes[column] ? Math.min(Math.max(...codes[column].map(({ code }) => code.length), 20), 120) : 255

/** The same for SPSS, where codes of texts have labels of their own. */
export function spssScript({ title, name, address, columns, codes }: DescribedCsv): string {
  const typed = columns.map(({ name: column, type }) =>
    type === 'text' ? `${column} A${widthOf(column, codes)}` : `${column} ${type === 'year' ? 'F4.0' : 'F20.10'}`
  )
  const labelled = Object.entries(codes).filter(
    ([column, its]) => its.length > 0 && columns.some(({ name: one }) => one === column)
  )
  return [
    `* ${title.replaceAll(/\s+/g, ' ')}.`,
    `* ${address}.`,
    'SET UNICODE=ON.',
    `GET DATA /TYPE=TXT /FILE=${inSpss(name, 240)} /ENCODING='UTF8' /DELIMITERS="," /QUALIFIER='"' /FIRSTCASE=2`,
    `  /VARIABLES=\n    ${typed.join('\n    ')}.`,
    `VARIABLE LABELS\n${columns.flatMap(({ name: column, description }) => (description ? [`  ${column} ${inSpss(description, 250)}`] : [])).join('\n')}.`,
    ...labelled.map(
      ([column, its]) =>
        `VALUE LABELS ${column}\n${its.map(({ code, words }) => `  ${inSpss(code, 120)} ${inSpss(words, 120)}`).join('\n')}.`
    ),
    '',
  ].join('\n')
}
