import { zipSync } from 'fflate'
import type { Ours, OwnModel } from '../../../api/models/ownModel.ts'
import { ownFolder } from '../../../data/own/ownFolder.ts'
import { languageOfTexts } from '../../../data/own/ownMapping.ts'
import type { OwnProblems } from '../../../data/own/ownProblem.ts'
import { type OwnReading, type OwnResult, readOwn } from '../../../data/own/readOwn.ts'
import type { Understood } from '../../../data/own/understand.ts'
import type { DimensionCodes } from '../../../data/structure/dimensionCodes.ts'
import { dimensionCodes, listedCodes } from '../../../data/structure/dimensionCodes.ts'
import type { Line } from '../../../data/structure/line.ts'
import { ownLines } from './ownLines.ts'
import { type Beside, fitting, standBeside } from './standBeside.ts'

export interface ReadQuestion {
  bytes: Uint8Array
  name: string
  /** The JSON of a mapping, as it was written. */
  mapping?: string
  model: OwnModel
}

/** What the page shows of a file before its figures. */
export interface ReadFile {
  understood: Understood
  dataset: string
  reading: OwnReading
  /** Of each indicator: the breakdowns that it has, and which of ours it may stand beside, by their place. */
  shown: { series: string; breakdowns: DimensionCodes[]; ours: number[] }[]
}

export interface BesideQuestion {
  series: string
  breakdown: number
  /** The place of ours; none where nothing fits. */
  ours: number | undefined
}

/** More rows than these are understood and packed, and too many to be drawn. */
const mostDrawn = 200_000

/** Keeps one file that was read, and answers for it: in a browser beside the page, which stays at its reader's hand. */
export function createOwnReader() {
  let held: (Exclude<OwnResult, OwnProblems> & { name: string; lines: Line[]; model: OwnModel }) | undefined
  return {
    async read({ bytes, name, mapping: written, model }: ReadQuestion): Promise<ReadFile | OwnProblems> {
      held = undefined
      const mapping = written === undefined ? {} : jsonOf(written)
      const result = await readOwn({ bytes, name }, { areas: model.areas, mapping })
      if ('problems' in result) return result
      const { figures, dataset, reading } = result
      const { understood } = figures
      const isDrawn = understood.figures + understood.filled <= mostDrawn
      const lines = isDrawn ? ownLines(figures.rows(), { dataset, survey: name }) : []
      held = { ...result, name, lines, model }
      const shown = understood.series.map((series) => ({
        series: series.code,
        breakdowns: breakdownsOf(lines.filter((line) => line.series === series.code)),
        ours: fitting(series, model.ours).map((one: Ours) => model.ours.indexOf(one)),
      }))
      return { understood, dataset, reading, shown }
    },

    beside({ series: code, breakdown, ours }: BesideQuestion): Beside {
      const { lines, model, mapping, figures } = held!
      const series = figures.understood.series.find((one) => one.code === code)!
      const codes = breakdownsOf(lines.filter((line) => line.series === code))[breakdown]!
      return standBeside({
        lines,
        series,
        codes,
        ours: ours === undefined ? undefined : model.ours[ours],
        model,
        mapping,
      })
    },

    /** The folder of a dataset as `data:import` writes it, in a zip. */
    folder(today: string): Uint8Array<ArrayBuffer> | OwnProblems {
      const { figures, dataset, mapping, name, model } = held!
      const words = model.folderWords[languageOfTexts(mapping, figures.understood.language)]
      const folder = ownFolder(figures, { dataset, mapping, file: name, today, methods: model.methodCodes, words })
      if ('problems' in folder) return folder
      const encoder = new TextEncoder()
      const files = folder.files.map((file): [string, Uint8Array] => [
        `${dataset}/${file.name}`,
        encoder.encode(Array.from(file.pieces()).join('')),
      ])
      return zipSync(Object.fromEntries(files))
    },
  }
}

export type OwnReader = ReturnType<typeof createOwnReader>

/** What is no JSON is a mapping of nothing that is known: the reader is told so like of any other mistake. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function breakdownsOf(lines: readonly Line[]): DimensionCodes[] {
  const found = new Map<string, DimensionCodes>()
  for (const line of lines) {
    const key = listedCodes(line).join(' ')
    if (!found.has(key)) found.set(key, dimensionCodes(line))
  }
  return [...found.values()]
}
