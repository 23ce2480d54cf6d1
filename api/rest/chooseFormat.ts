import type { RequestHandler } from 'express'
import { HttpError } from '../requests/httpError.ts'
import { urlParts } from '../requests/urlParts.ts'
import { type FileForm, fileForms } from './tableFile.ts'

export const formats = ['json', 'csv'] as const
export type Format = (typeof formats)[number] | FileForm

/**
 * Writes the form that was asked for by `Accept` into the address, where its ending does not say it already: so one
 * address is one answer, for whatever keeps answers.
 */
export const chooseFormat: RequestHandler = (request, response, next) => {
  const { path, query } = urlParts(request.url)
  if (path === '/' || endingOf(path)) return next()
  response.vary('Accept')
  const format = request.accepts([...formats])
  if (!format) throw new HttpError(406, 'this answer is given as JSON or CSV: accept application/json or text/csv')
  request.url = `${path.replace(/\/$/, '')}.${format}?${query}`
  next()
}

/** Takes the ending off again, and says what it was. */
export const takeFormat: RequestHandler = (request, response, next) => {
  const { path, query } = urlParts(request.url)
  const format = endingOf(path)
  if (!format) return next()
  response.locals.format = format
  request.url = `${path.slice(0, -format.length - 1)}?${query}`
  next()
}

const endingOf = (path: string): Format | undefined =>
  [...formats, ...fileForms].find((format) => path.endsWith(`.${format}`))
