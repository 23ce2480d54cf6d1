import type { Readable } from 'node:stream'
import type { FilePieces, FileValue } from './fileTable.ts'
import { sheetText } from './sheetText.ts'
import { writeZip } from './writeZip.ts'

export interface Sheet {
  name: string
  /** Widths of the columns, in letters. */
  widths: readonly number[]
  rightToLeft: boolean
  /** Whether texts keep to the width of their column, over several lines. */
  wraps: boolean
  /** How many columns stay in sight; the first row always does, and is bold. */
  frozenColumns: number
  rows: () => AsyncIterable<readonly FileValue[][]>
}

/**
 * A workbook, written as it goes: no more of it is in memory than one batch of rows. Numbers are numbers, texts are
 * texts: what begins like a formula is none.
 */
export function writeWorkbook(sheets: readonly Sheet[]): Readable {
  const text = (path: string, xml: string) => ({ path, pieces: () => once(`${declaration}${xml}`) })
  const numbered = sheets.map((sheet, at) => ({ sheet, id: at + 1 }))
  return writeZip([
    text('[Content_Types].xml', contentTypes(numbered.map(({ id }) => id))),
    text('_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])),
    text('xl/workbook.xml', workbook(sheets)),
    text(
      'xl/_rels/workbook.xml.rels',
      relations([...numbered.map(({ id }) => ['worksheet', `worksheets/sheet${id}.xml`]), ['styles', 'styles.xml']])
    ),
    text('xl/styles.xml', styles),
    ...numbered.map(({ sheet, id }) => ({ path: `xl/worksheets/sheet${id}.xml`, pieces: () => sheetXml(sheet, id) })),
  ])
}

async function* once(text: string): FilePieces {
  yield text
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packed = 'http://schemas.openxmlformats.org/package/2006'

const contentTypes = (ids: readonly number[]) => {
  const part = (path: string, type: string) =>
    `<Override PartName="/xl/${path}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`
  return `<Types xmlns="${packed}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('workbook.xml', 'sheet.main')}${part('styles.xml', 'styles')}${ids.map((id) => part(`worksheets/sheet${id}.xml`, 'worksheet')).join('')}</Types>`
}

const relations = (targets: readonly (readonly string[])[]) =>
  `<Relationships xmlns="${packed}/relationships">${targets.map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${office}/${type}" Target="${target}"/>`).join('')}</Relationships>`

const workbook = (sheets: readonly Sheet[]) =>
  `<workbook xmlns="${main}" xmlns:r="${office}"><bookViews><workbookView/></bookViews><sheets>${sheets.map(({ name }, at) => `<sheet name="${sheetText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`

const style = (font: number, alignment: string) =>
  `<xf numFmtId="0" fontId="${font}" fillId="0" borderId="0" xfId="0" applyFont="1"${alignment ? ` applyAlignment="1"><alignment ${alignment}/></xf>` : '/>'}`
const wrapped = 'vertical="top" wrapText="1"'
/** As written in Arabic: a full stop stands to the left of its sentence. */
const fromRight = 'readingOrder="2"'

/** Style 0 is plain, 1 is the head, 2 wraps; 3 to 5 are the same for text that runs from right to left. */
const cellStyles = [
  ...[style(0, ''), style(1, ''), style(0, wrapped)],
  ...[style(0, fromRight), style(1, fromRight), style(0, `${wrapped} ${fromRight}`)],
]
const styles = `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${cellStyles.length}">${cellStyles.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`

async function* sheetXml({ widths, rightToLeft, frozenColumns, wraps, rows }: Sheet, id: number): FilePieces {
  const across = frozenColumns > 0 ? `xSplit="${frozenColumns}" ` : ''
  const pane = frozenColumns > 0 ? 'bottomRight' : 'bottomLeft'
  const cols = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`)
  yield `${declaration}<worksheet xmlns="${main}"><sheetViews><sheetView${rightToLeft ? ' rightToLeft="1"' : ''}${id === 1 ? ' tabSelected="1"' : ''} workbookViewId="0"><pane ${across}ySplit="1" topLeftCell="${columnName(frozenColumns)}2" activePane="${pane}" state="frozen"/></sheetView></sheetViews><cols>${cols.join('')}</cols><sheetData>`
  let number = 0
  for await (const batch of rows()) {
    let xml = ''
    for (const values of batch) xml += rowXml(values, ++number, { wraps, rightToLeft })
    yield xml
  }
  yield '</sheetData></worksheet>'
}

function rowXml(values: readonly FileValue[], number: number, { wraps, rightToLeft }: Laid): string {
  const plain = number === 1 ? 1 : wraps ? 2 : 0
  let cells = ''
  for (let at = 0; at < values.length; at++) {
    const value = values[at]
    if (value === null || value === undefined) continue
    const turned = rightToLeft && typeof value === 'string' && /\p{Script=Arabic}/u.test(value) ? plain + 3 : plain
    const place = `<c r="${columnName(at)}${number}"${turned > 0 ? ` s="${turned}"` : ''}`
    cells +=
      typeof value === 'number'
        ? `${place}><v>${value}</v></c>`
        : `${place} t="inlineStr"><is><t xml:space="preserve">${sheetText(value)}</t></is></c>`
  }
  return `<row r="${number}">${cells}</row>`
}

type Laid = Pick<Sheet, 'wraps' | 'rightToLeft'>

/** 0 is A, 25 is Z, 26 is AA. */
export const columnName = (at: number): string =>
  (at < 26 ? '' : columnName(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26))
