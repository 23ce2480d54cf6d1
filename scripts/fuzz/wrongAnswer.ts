export interface Answer {
  status: number
  headers: Headers
  text: string
}

/** What an answer to whatever was asked must never be or hold, in words; nothing where all is well. */
export function wrongAnswer(path: string, { status, headers, text }: Answer): string | undefined {
  const type = headers.get('content-type') ?? ''
  if (status >= 500) return `status ${status}`
  const leak = leaks.find((one) => one.test(text))
  if (leak) return `it says ${leak.exec(text)![0].slice(0, 60)}`
  if (headers.has('set-cookie') && /a=b/.test(headers.get('set-cookie')!))
    return 'it sets a cookie that was sent in an address'
  if (text.includes('<script>alert(7)') && /html|svg/.test(type)) return 'it holds a script that was sent in an address'
  if (/html|svg|csv/.test(type)) {
    const slip = slips.find((one) => one.test(text))
    if (slip) return `it shows ${slip.exec(text)![0]}`
  }
  const isForPrograms = /^\/(api|sdmx|catalog|download)(\/|\?)/.test(path)
  if (status >= 400 && isForPrograms && text !== '' && !type.startsWith('application/problem+json'))
    return `status ${status} without problem details: ${type}`
  return undefined
}

/** What only a program says to another. */
const leaks = [
  /\n\s+at .+:\d+:\d+/,
  /node_modules/,
  /SQLITE_\w+/,
  /\b(Type|Range|Syntax|Reference|Sqlite|Zod)Error\b/,
  /Cannot read propert/,
  /is not a function/,
  /no such (table|column)/,
]
/** What stands where a value was forgotten, within the text of an element or a cell. */
const slips = [/(?<=[>,]\s*)undefined(?=\s*[<,])/, /(?<=[>,]\s*)NaN(?=\s*[<,%])/, /\[object \w+\]/]
