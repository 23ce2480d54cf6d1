import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { lineColour, lineSlots, slotOf } from './lineColours.ts'

const css = readFileSync(new URL('./chart.css', import.meta.url), 'utf8')
/** `--wash` of look.css, in which a map paints the land. */
const land = { light: '#f4f6f8', dark: '#19212a' }
const papers = { light: '#ffffff', dark: '#10161c' }

it('gives the first eight lines a slot each, and every line after them grey', () => {
  expect(Array.from({ length: 10 }, (_, i) => slotOf(i))).toEqual([...lineSlots, 0, 0])
  expect(lineColour(slotOf(2))).toBe('var(--line-3)')
})

it.each(['light', 'dark'] as const)('stands at least 3 : 1 against %s paper', (theme) => {
  for (const colour of [...coloursOf(theme), greyOf(theme)])
    expect(contrast(colour, papers[theme])).toBeGreaterThanOrEqual(3)
})

it.each([
  ['light', 0.1],
  ['dark', 0.12],
] as const)('keeps every two colours on %s paper apart in every kind of sight', (theme, least) => {
  const colours = coloursOf(theme)
  expect(colours).toHaveLength(8)
  for (const sight of Object.values(sights))
    for (const [i, a] of colours.entries())
      for (const b of colours.slice(i + 1))
        expect(distance(seen(a, sight), seen(b, sight))).toBeGreaterThanOrEqual(least)
})

it.each(['light', 'dark'] as const)(
  'keeps the classes of a map in order and apart on %s paper, in every kind of sight',
  (theme) => {
    const shades = [...block(theme).matchAll(/--class-[1-4]: (#\w{6})/g)].map(([, colour]) => colour!)
    expect(shades).toHaveLength(4)
    for (const sight of Object.values(sights))
      for (const [i, shade] of shades.slice(1).entries())
        expect(distance(seen(shades[i]!, sight), seen(shade, sight))).toBeGreaterThanOrEqual(0.1)
    const againstPaper = shades.map((shade) => contrast(shade, papers[theme]))
    expect(againstPaper).toEqual(againstPaper.toSorted((a, b) => a - b))
    for (const shade of shades)
      for (const ground of [papers[theme], land[theme]]) expect(contrast(shade, ground)).toBeGreaterThanOrEqual(3)
  }
)

it('gives a reader without a chosen theme the dark colours where the system is dark', () => {
  const chosen = /\[data-theme="dark"\] \{([^}]*)\}/.exec(css)![1]!
  const system = /:root:not\(\[data-theme\]\) \{([^}]*)\}/.exec(css)![1]!
  expect(system.split(/\s+/)).toEqual(chosen.split(/\s+/))
})

type Triple = [number, number, number]

/** Machado, Oliveira and Fernandes (2009), full severity, on linear sRGB. */
const sights: Record<string, [Triple, Triple, Triple]> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

function block(theme: keyof typeof papers): string {
  return (theme === 'light' ? /:root \{([^}]*)\}/ : /\[data-theme="dark"\] \{([^}]*)\}/).exec(css)![1]!
}

function coloursOf(theme: keyof typeof papers): string[] {
  return [...block(theme).matchAll(/--line-[1-8]: (#\w{6})/g)].map(([, colour]) => colour!)
}

function greyOf(theme: keyof typeof papers): string {
  return /--line-0: (#\w{6})/.exec(block(theme))![1]!
}

function linear(hex: string): Triple {
  return [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  }) as Triple
}

const times = (rows: Triple[], v: Triple) => rows.map((row) => row[0] * v[0] + row[1] * v[1] + row[2] * v[2]) as Triple

function contrast(a: string, b: string): number {
  const [light, dark] = [a, b].map((hex) => times([[0.2126, 0.7152, 0.0722]], linear(hex))[0]).sort((x, y) => y - x)
  return (light! + 0.05) / (dark! + 0.05)
}

/** A colour as it is seen, in OKLab. */
function seen(hex: string, sight: Triple[]): Triple {
  const rgb = times(sight, linear(hex)).map((channel) => Math.min(1, Math.max(0, channel))) as Triple
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    rgb
  ).map(Math.cbrt) as Triple
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    cones
  )
}

const distance = (a: Triple, b: Triple) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
