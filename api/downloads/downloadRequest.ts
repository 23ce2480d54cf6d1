import { isLanguage, type Language, languages } from '../../data/structure/codelists.ts'
import { type FileFormat, type FileShape, fileShapes } from '../../data/structure/fileFormats.ts'
import type { Selection } from '../../data/structure/selection.ts'
import { besideOf } from '../../data/structure/viewDefaults.ts'
import { readSelection } from '../codes/readSelection.ts'
import type { ApiContext } from '../context.ts'
import { HttpError } from '../requests/httpError.ts'

export interface DownloadRequest {
  selection: Selection
  language: Language
  shape: FileShape
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
export async function downloadRequest(ctx: ApiContext, search: string): Promise<DownloadRequest> {
  const parameters = new URLSearchParams(search)
  const own = ['language', 'page', 'shape']
  const twice = own.filter((name) => parameters.getAll(name).filter(Boolean).length > 1)
  const language = parameters.get('language') || 'en'
  const page = parameters.get('page') || 'explore'
  const shape = parameters.get('shape') || fileShapes[0]
  for (const name of own) parameters.delete(name)
  if (page === 'compare' && !parameters.has('view')) parameters.set('view', 'table')
  const { selection, problems } = await readSelection(ctx, parameters)
  const refuse = (parameter: string, expected: string) =>
    problems.push({ parameter, message: `${parameter}: ${expected}` })
  for (const name of twice) refuse(name, 'given twice: give it once')
  if (!isLanguage(language)) refuse('language', `one of ${languages.join(', ')}`)
  if (!pagesOnce.includes(page)) refuse('page', `one of ${pagesOnce.join(', ')}`)
  if (!isShape(shape)) refuse('shape', `one of ${fileShapes.join(', ')}`)
  if (problems.length > 0 || !isLanguage(language) || !isShape(shape))
    throw new HttpError(400, problems.map(({ message }) => message).join('\n'), problems)
  const beside = besideOf(selection, await ctx.series.list(language))
  return {
    selection: selection.view === 'scatter' ? { ...selection, beside } : selection,
    language,
    shape,
  }
}

/** Addresses of files kept from before the explorer name the page that it took the place of. */
const pagesOnce = ['explore', 'trends', 'compare']

const isShape = (name: string): name is FileShape => (fileShapes as readonly string[]).includes(name)
