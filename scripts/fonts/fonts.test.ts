import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { languages } from '../../data/structure/codelists.ts'
import { familyOf, pictureFonts } from '../../data/structure/pictureFonts.ts'
import { writtenCharacters } from './writtenCharacters.ts'

const folder = 'dist/fonts'

describe.runIf(existsSync(folder))('the fonts of pictures', () => {
  const fonts = pictureFonts.map((font) => {
    const bytes = existsSync(folder) ? readFileSync(join(folder, font.file)) : Buffer.alloc(0)
    return { ...font, bytes, characters: charactersOf(bytes) }
  })

  it.each([400, 700] as const)('hold every letter that a release or a message has, at weight %i', (weight) => {
    const own = fonts.filter((font) => font.weight === weight)
    const missing = [...writtenCharacters()].filter(
      (character) => isSeen(character) && !own.some(({ characters }) => characters.has(character.codePointAt(0)!))
    )
    expect(missing).toEqual([])
  })

  it.each(languages)('hold every letter of the messages of a language in its own font: %s', (language) => {
    const texts = ['api', 'dashboard', 'data'].flatMap((room) =>
      readdirSync(room, { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith(join('messages', `${language}.json`)))
        .map((path) => readFileSync(join(room, path), 'utf8'))
    )
    for (const { characters, file } of fonts.filter(({ family }) => family === familyOf(language))) {
      const missing = [...new Set(texts.join(''))].filter(
        (character) => isSeen(character) && !characters.has(character.codePointAt(0)!)
      )
      expect([file, missing]).toEqual([file, []])
    }
  })

  it('are called as pictures call them, in both weights, and weigh little', () => {
    for (const { bytes, family } of fonts) {
      expect(namesOf(bytes)).toContain(family)
      expect(bytes.length).toBeLessThan(400_000)
    }
  })
})

/** What leaves a mark on paper: no space, and nothing that only says which way a text runs. */
const isSeen = (character: string) => !/[\s\p{Cf}\p{Cc}]/u.test(character)

function tableOf(font: Buffer, name: string): Buffer {
  for (let at = 12; at < 12 + font.readUInt16BE(4) * 16; at += 16)
    if (font.toString('latin1', at, at + 4) === name) {
      const [start, length] = [font.readUInt32BE(at + 8), font.readUInt32BE(at + 12)]
      return font.subarray(start, start + length)
    }
  throw new Error(`no table ${name}`)
}

/** The family by which each platform knows a font. */
function namesOf(font: Buffer): string[] {
  const names = tableOf(font, 'name')
  const texts = names.readUInt16BE(4)
  return Array.from({ length: names.readUInt16BE(2) }, (_, n) => 6 + n * 12)
    .filter((at) => names.readUInt16BE(at + 6) === 1 && names.readUInt16BE(at) === 3)
    .map((at) => {
      const start = texts + names.readUInt16BE(at + 10)
      return Buffer.from(names.subarray(start, start + names.readUInt16BE(at + 8)))
        .swap16()
        .toString('utf16le')
    })
}

/** The characters that a font has a glyph for, by its table of segments. */
function charactersOf(font: Buffer): Set<number> {
  const found = new Set<number>()
  if (font.length === 0) return found
  const cmap = tableOf(font, 'cmap')
  for (let n = 0; n < cmap.readUInt16BE(2); n++) {
    const table = cmap.subarray(cmap.readUInt32BE(4 + n * 8 + 4))
    const format = table.readUInt16BE(0)
    if (format === 12)
      for (let group = 16; group < 16 + table.readUInt32BE(12) * 12; group += 12)
        for (let code = table.readUInt32BE(group); code <= table.readUInt32BE(group + 4); code++) found.add(code)
    if (format === 4) {
      const segments = table.readUInt16BE(6)
      for (let at = 0; at < segments; at += 2)
        for (let code = table.readUInt16BE(16 + segments + at); code <= table.readUInt16BE(14 + at); code++)
          if (code < 0xffff) found.add(code)
    }
  }
  return found
}
