/** The parts of a ZIP file by name, each unpacked when it is asked for. Throws where it is none or is broken. */
export function readZip(bytes: Uint8Array): ZipParts {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(view)
  const count = view.getUint16(end + 10, true)
  const places = new Map<string, Place>()
  let at = view.getUint32(end + 16, true)
  for (let i = 0; i < count; i++) {
    if (view.getUint32(at, true) !== 0x02014b50) throw new Error('no entry where one must be')
    const lengths = [28, 30, 32].map((offset) => view.getUint16(at + offset, true))
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + lengths[0]!))
    places.set(name.replace(/^\//, ''), {
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      at: view.getUint32(at + 42, true),
    })
    at += 46 + lengths.reduce((sum, length) => sum + length, 0)
  }
  return {
    names: [...places.keys()],
    async *pieces(name) {
      const place = places.get(name)
      if (!place) return
      if (view.getUint32(place.at, true) !== 0x04034b50) throw new Error('no part where one must be')
      const from = place.at + 30 + view.getUint16(place.at + 26, true) + view.getUint16(place.at + 28, true)
      yield* unpacked(bytes.subarray(from, from + place.packed), place.method)
    },
  }
}

export interface ZipParts {
  names: string[]
  /** The text of a part in pieces; nothing where there is none. */
  pieces(name: string): AsyncGenerator<string>
}

interface Place {
  method: number
  packed: number
  at: number
}

/** More than any table of figures; a small file that unpacks to it is a trap. */
const mostUnpacked = 1 << 30

async function* unpacked(packed: Uint8Array, method: number): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8')
  if (method === 0) {
    yield decoder.decode(packed)
    return
  }
  if (method !== 8) throw new Error('packed in a way that is not known')
  const stream = new Blob([packed as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
  const reader = stream.getReader()
  let length = 0
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    const piece = read.value as Uint8Array
    length += piece.length
    if (length > mostUnpacked) throw new Error('larger than any table')
    yield decoder.decode(piece, { stream: true })
  }
  yield decoder.decode()
}

/** Where the directory's end stands: in the last bytes, before a comment if there is one. */
function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--)
    if (view.getUint32(at, true) === 0x06054b50) return at
  throw new Error('no directory')
}
