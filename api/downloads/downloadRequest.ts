import type { Language } from '../../data/structure/codelists.ts'
import { mostSeries, type Selection, selectionParameters } from '../../data/structure/selection.ts'
import { type AddressProblem, readAddress } from '../../data/structure/selectionAddress.ts'
import { nearest } from '../../data/wording/nearest.ts'
import type { KnownCodes } from '../codes/codeQueries.ts'
import { sayProblem, unknownCodes } from '../codes/sayProblem.ts'
import { isViewPage, type ViewPage, viewPages } from '../page/pages.ts'
import { isLanguage } from '../page/readerSettings.ts'
import { Refusal } from '../requests/refusal.ts'

export interface DownloadRequest {
  selection: Selection
  language: Language
  /** The page whose address the file names as its own. */
  page: ViewPage
}

/**
 * The address of a download: a page's own parameters, and the language. A page shows what it understands; a file
 * has nobody to explain itself to, so it refuses, with all problems at once, one a line.
 */
export function downloadRequest(search: string, known: KnownCodes): DownloadRequest {
  const parameters = new URLSearchParams(search)
  const language = parameters.get('language') || 'en'
  const page = parameters.get('page') || viewPages[0]
  for (const own of ['language', 'page']) parameters.delete(own)
  const { selection, problems } = readAddress(parameters)
  const sentences = [
    ...problems.map((problem) => (isParameter(problem) ? sayProblem(problem, known) : sayParameter(problem))),
    ...unknownCodes(selection, known),
  ]
  if (!isLanguage(language)) sentences.push('language: one of ar, zh, en, es, fr, ru')
  if (!isViewPage(page)) sentences.push(`page: one of ${viewPages.join(', ')}`)
  const hasProblem = problems.some(({ parameter }) => parameter === 'series')
  const many = selection.series.length
  if ((many < 1 || many > mostSeries) && !hasProblem)
    sentences.push(`series: name one to ${mostSeries} series, e.g. VOLUNTEERS`)
  if (sentences.length > 0 || !isLanguage(language) || !isViewPage(page)) throw new Refusal(400, sentences.join('\n'))
  return { selection, language, page }
}

const isParameter = ({ parameter }: AddressProblem) => (selectionParameters as string[]).includes(parameter)

function sayParameter({ parameter }: AddressProblem): string {
  const named = /^\w{1,40}$/.test(parameter) ? ` ${parameter}` : ' of that name'
  const meant = nearest(parameter.slice(0, 40), selectionParameters)
  return `no parameter${named}: ${meant ? `did you mean ${meant}?` : `there are ${selectionParameters.join(', ')}`}`
}
