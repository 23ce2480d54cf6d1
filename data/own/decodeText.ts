/** How the letters of a file are written: said by its first bytes, else found out. */
export interface Decoded {
  encoding: string
  /** Its text in pieces, so that a large file never stands in memory as a whole. */
  pieces: () => Generator<string>
}

const atOnce = 1 << 16
/** What offices write besides UTF-8, by how often. Each is tried on the first lines. */
const otherEncodings = ['windows-1252', 'windows-1251', 'windows-1256', 'gb18030']

/**
 * The text of a file: UTF-8 or UTF-16, with or without a mark at its head, else the encoding of an office in which most
 * of the first lines is known.
 */
export function decodeText(bytes: Uint8Array, knownIn: (text: string) => number, given?: string): Decoded {
  const encoding = given ?? encodingOf(bytes, knownIn)
  return { encoding, pieces: () => piecesOf(bytes, encoding) }
}

function* piecesOf(bytes: Uint8Array, encoding: string): Generator<string> {
  const decoder = new TextDecoder(encoding)
  for (let from = 0; from < bytes.length; from += atOnce)
    yield decoder.decode(bytes.subarray(from, from + atOnce), { stream: true })
  yield decoder.decode()
}

function encodingOf(bytes: Uint8Array, knownIn: (text: string) => number): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const first = bytes.subarray(0, 1024)
  const [even = 0, odd = 0] = [0, 1].map((parity) => first.filter((byte, i) => byte === 0 && i % 2 === parity).length)
  if (odd > first.length / 4 && even < odd / 8) return 'utf-16le'
  if (even > first.length / 4 && odd < even / 8) return 'utf-16be'
  if (isUtf8(bytes)) return 'utf-8'
  const head = bytes.subarray(0, 1 << 14)
  const known = otherEncodings.map((encoding) => knownIn(new TextDecoder(encoding).decode(head)))
  return otherEncodings[known.indexOf(Math.max(...known))]!
}

function isUtf8(bytes: Uint8Array): boolean {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for (let from = 0; from < bytes.length; from += atOnce)
      decoder.decode(bytes.subarray(from, from + atOnce), { stream: true })
    decoder.decode()
    return true
  } catch {
    return false
  }
}
