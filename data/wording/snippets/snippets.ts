import { columnsOf, dimensionNames } from '../../structure/dimensionCodes.ts'

/** What a view is, for a program that fetches it. */
export interface FetchedView {
  /** The address of its rows as CSV, with its release. */
  csv: string
  /** The address of the same as JSON. */
  json: string
  /** Whether that is a file, whose rows lie flat, and no answer of the interface. */
  isFile?: boolean
  /** How a file of it may be called: codes alone. */
  file: string
  /** What must be known of it, in the reader's language: each one line. */
  comments: readonly string[]
}

export const snippetLanguages = ['python', 'pandas', 'r', 'javascript', 'powerQuery', 'curl'] as const
export type SnippetLanguage = (typeof snippetLanguages)[number]

const fileRows = 'const { rows } = await response.json()'
const answerRows = `const { release, data } = await response.json()
const rows = data.lines.flatMap(({ cells, ...line }) => cells.map((cell) => ({ ...line, ...cell, release })))`

/** Columns of codes, which a reader of CSV may take for numbers, or `F` for false. */
const codes = ['ref_area', ...columnsOf(dimensionNames), 'flag']

/** Lines that fetch a view's rows with what each language brings along; codes stay text, nothing is rounded. */
export const snippets: Record<SnippetLanguage, (view: FetchedView) => string> = {
  python: ({ csv, comments }) => `${commented(comments, '#')}
import csv
import io
import urllib.request

address = ${quoted(csv)}
with urllib.request.urlopen(address) as response:
    text = io.TextIOWrapper(response, encoding="utf-8-sig", newline="")
    rows = list(csv.DictReader(text))
print(len(rows), rows[:1])
`,

  pandas: ({ csv, comments }) => `${commented(comments, '#')}
import pandas

address = ${quoted(csv)}
codes = dict.fromkeys([${codes.map(quoted).join(', ')}], str)
rows = pandas.read_csv(address, encoding="utf-8-sig", dtype=codes, keep_default_na=False, na_values=[""])
print(rows)
`,

  r: ({ csv, comments }) => `${commented(comments, '#')}
address <- ${quoted(csv)}
codes <- c(${codes.map((code) => `${code} = "character"`).join(', ')})
rows <- read.csv(address, fileEncoding = "UTF-8-BOM", colClasses = codes, na.strings = "")
str(rows)
`,

  javascript: ({ json, comments, isFile }) => `${commented(comments, '//')}
const address = ${quoted(json)}
const response = await fetch(address)
if (!response.ok) throw new Error(await response.text())
${isFile ? fileRows : answerRows}
console.log(rows.length, rows[0])
`,

  powerQuery: ({ csv, comments }) => `let
${comments.map((comment) => `    // ${oneLine(comment)}`).join('\n')}
    Address = ${quoted(csv)},
    Source = Csv.Document(Web.Contents(Address), [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),
    Headed = Table.PromoteHeaders(Source, [PromoteAllScalars = true]),
    Rows = Table.TransformColumnTypes(
        Headed,
        {{"time_period", Int64.Type}, {"obs_value", type number}, {"measure_value", type number}},
        "en-US"
    )
in
    Rows
`,

  curl: ({ csv, file, comments }) => `${commented(comments, '#')}
curl --fail --silent --show-error --output ${quoted(file)} ${quoted(csv)}
`,
}

const commented = (comments: readonly string[], mark: string) =>
  comments.map((comment) => `${mark} ${oneLine(comment)}`).join('\n')

/** A comment ends with its line, whatever a language takes for the end of one. */
const oneLine = (text: string) =>
  text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .trim()

/**
 * A text between double quotes that means the same to each of these languages and to a shell: what any of them takes for
 * its own is written as an address writes it.
 */
const quoted = (text: string) =>
  `"${text.replace(/[^\w.~:/?&=,;@%+-]/gu, (letter) => encodeURIComponent(letter).replace(/^[!'()*]$/, hexed))}"`

const hexed = (letter: string) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`
