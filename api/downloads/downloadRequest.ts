import type { Language } from '../../data/structure/codelists.ts'
import { mostSeries, type Selection, selectionParameters } from '../../data/structure/selection.ts'
import { type AddressProblem, readAddress } from '../../data/structure/selectionAddress.ts'
import { nearest } from '../../data/wording/nearest.ts'
import type { KnownCodes } from '../codes/codeQueries.ts'
import { sayProblem, unfittingColumns, unknownCodes } from '../codes/sayProblem.ts'
import { isViewPage, type ViewPage, viewPages } from '../page/pages.ts'
import { isLanguage } from '../page/readerSettings.ts'
import { askedRelease } from '../release/askedRelease.ts'
import { Refusal } from '../requests/refusal.ts'

export const fileFormats = ['csv', 'xlsx', 'json', 'parquet'] as const
export type FileFormat = (typeof fileFormats)[number]

/** Tidy: a row for every line and year, everything that is known of it. As shown: the page's own table. */
export const fileShapes = ['tidy', 'as_shown'] as const
export type FileShape = (typeof fileShapes)[number]

export interface DownloadRequest {
  selection: Selection
  language: Language
  /** The page whose address the file names as its own. */
  page: ViewPage
  shape: FileShape
  /** The release that the address names, where it is one before that which answers. */
  askedRelease?: string | undefined
}

/** One file of all those that a selection can be had as. */
export interface FileRequest extends DownloadRequest {
  format: FileFormat
  /** Where the file was taken from, e.g. `https://example.org`; empty where that is not known. */
  origin: string
}

/**
 * The address of a download: a page's own parameters, and the language. A page shows what it understands; a file
 * has nobody to explain itself to, so it refuses, with all problems at once, one a line.
 */
export function downloadRequest(search: string, known: KnownCodes): DownloadRequest {
  const parameters = new URLSearchParams(search)
  const own = ['language', 'page', 'shape']
  const twice = own.filter((name) => parameters.getAll(name).filter(Boolean).length > 1)
  const language = parameters.get('language') || 'en'
  const page = parameters.get('page') || viewPages[0]
  const shape = parameters.get('shape') || fileShapes[0]
  for (const name of own) parameters.delete(name)
  const { selection, problems } = readAddress(parameters)
  const { earlier, problem: unknownRelease } = askedRelease(selection.release ?? null, known)
  selection.release = undefined
  const sentences = [
    ...problems.map((problem) => (isParameter(problem) ? sayProblem(problem, known) : sayParameter(problem))),
    ...(unknownRelease ? [unknownRelease.message] : []),
    ...unknownCodes(selection, known),
    ...unfittingColumns(selection).map(({ message }) => message),
    ...twice.map((name) => `${name}: given twice: give it once`),
  ]
  if (!isLanguage(language)) sentences.push('language: one of ar, zh, en, es, fr, ru')
  if (!isViewPage(page)) sentences.push(`page: one of ${viewPages.join(', ')}`)
  if (!isShape(shape)) sentences.push(`shape: one of ${fileShapes.join(', ')}`)
  const hasProblem = problems.some(({ parameter }) => parameter === 'series')
  const many = selection.series.length
  if ((many < 1 || many > mostSeries) && !hasProblem)
    sentences.push(`series: name one to ${mostSeries} series, e.g. VOLUNTEERS`)
  if (sentences.length > 0 || !isLanguage(language) || !isViewPage(page) || !isShape(shape))
    throw new Refusal(400, sentences.join('\n'))
  return { selection, language, page, shape, askedRelease: earlier }
}

const isShape = (name: string): name is FileShape => (fileShapes as readonly string[]).includes(name)
const isParameter = ({ parameter }: AddressProblem) => (selectionParameters as string[]).includes(parameter)

function sayParameter({ parameter }: AddressProblem): string {
  const named = /^\w{1,40}$/.test(parameter) ? ` ${parameter}` : ' of that name'
  const meant = nearest(parameter.slice(0, 40), selectionParameters)
  return `no parameter${named}: ${meant ? `did you mean ${meant}?` : `there are ${selectionParameters.join(', ')}`}`
}
