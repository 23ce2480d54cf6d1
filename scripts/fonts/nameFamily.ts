/**
 * Shortens the family's name in a font to the name that it begins with, in its place: where each weight calls itself a
 * family of its own, no program finds the bold one.
 */
export function nameFamily(font: Buffer, family: string): Buffer {
  const named = Buffer.from(font)
  const tables = named.readUInt16BE(4)
  for (let at = 12; at < 12 + tables * 16; at += 16) {
    if (named.toString('latin1', at, at + 4) !== 'name') continue
    const table = named.readUInt32BE(at + 8)
    const records = named.readUInt16BE(table + 2)
    for (let record = table + 6; record < table + 6 + records * 12; record += 12) {
      const isFamily = named.readUInt16BE(record + 6) === 1 && named.readUInt16BE(record) === 3
      if (isFamily) named.writeUInt16BE(Math.min(family.length * 2, named.readUInt16BE(record + 8)), record + 8)
    }
  }
  return named
}
