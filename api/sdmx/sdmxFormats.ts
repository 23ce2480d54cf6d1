import type { RequestHandler } from 'express'
import { HttpError } from '../requests/httpError.ts'
import { urlParts } from '../requests/urlParts.ts'

/** What SDMX calls the forms of its answers. */
export const mediaTypes = {
  structure: { json: 'application/vnd.sdmx.structure+json;version=2.0.0' },
  data: {
    json: 'application/vnd.sdmx.data+json;version=2.0.0',
    csv: 'application/vnd.sdmx.data+csv;version=2.0.0',
  },
} as const

/** What other services call them. */
const otherNames: Record<string, string> = { jsondata: 'json', csvfile: 'csv', csvdata: 'csv' }

/**
 * Writes the form that was asked for by `Accept` into the address as `format`, where it does not say it already: so one
 * address is one answer, for whatever keeps answers.
 */
export const chooseSdmxFormat: RequestHandler = (request, response, next) => {
  const { path, query } = urlParts(request.url)
  const types: Record<string, string> | undefined =
    /^\/(structure|data)(\/|$)/.exec(path)?.[1] === 'data' ? mediaTypes.data : mediaTypes.structure
  if (!/^\/(structure|data)(\/|$)/.test(path)) return next()
  const parameters = new URLSearchParams(query)
  const asked = parameters.get('format')
  const forms = Object.keys(types)
  if (asked) {
    if (forms.includes(asked)) return next()
    const own = otherNames[asked]
    if (own && forms.includes(own)) {
      parameters.set('format', own)
      request.url = `${path}?${parameters}`
      return next()
    }
    throw new HttpError(406, `format: one of ${forms.join(', ')}`, [
      { parameter: 'format', message: `format: one of ${forms.join(', ')}` },
    ])
  }
  response.vary('Accept')
  const offered = [...Object.values(types), 'application/json', ...(types.csv ? ['text/csv'] : [])]
  const accepted = request.accepts(offered)
  if (!accepted)
    throw new HttpError(406, `this answer is given as ${Object.values(types).join(' or ')}: accept one of them`)
  const format = accepted.includes('csv') ? 'csv' : 'json'
  request.url = `${path}?${query ? `${query}&` : ''}format=${format}`
  next()
}
