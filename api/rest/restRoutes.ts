import { TRPCError } from '@trpc/server'
import { type Request, type Response, Router } from 'express'
import { isLanguage, type Language, languages } from '../../data/structure/codelists.ts'
import { fileFormats } from '../../data/structure/fileFormats.ts'
import { readSelection } from '../codes/readSelection.ts'
import { unfittingParts } from '../codes/unfittingParts.ts'
import type { ApiContext } from '../context.ts'
import { markedName } from '../downloads/downloadName.ts'
import { sendFile } from '../downloads/sendFile.ts'
import { readerLanguage } from '../page/readerSettings.ts'
import { basePathOf } from '../requests/belowBase.ts'
import { HttpError, type Problem } from '../requests/httpError.ts'
import type { OriginOf } from '../requests/originOf.ts'
import { urlParts } from '../requests/urlParts.ts'
import { createCaller } from '../router.ts'
import { type Format, takeFormat } from './chooseFormat.ts'
import { openApi } from './openApi.ts'
import type { Operation } from './operation.ts'
import { operations } from './operations.ts'
import { type Parameters, parametersOf } from './parametersOf.ts'
import { readParameters } from './readParameters.ts'
import { csvOf } from './table.ts'
import { tableFile } from './tableFile.ts'

interface PlainOptions {
  release: string
  /** The files, some of which are also the CSV of an answer. */
  downloads: Router
  origin: OriginOf
}

/** Every operation at its address below /api, the description of them all, and a way for people to read it. */
export function restRoutes(ctx: ApiContext, { release, downloads, origin }: PlainOptions): Router {
  const routes = Router()
  routes.get('/', (request, response) => {
    response.vary('Accept, Cookie, Accept-Language')
    const to = request.accepts(['json', 'html']) === 'html' ? `/${readerLanguage(request)}/api` : '/api/openapi.json'
    response.redirect(302, basePathOf(response) + to)
  })
  routes.use(takeFormat)
  routes.get('/openapi', (_request, response) => {
    if (response.locals.format !== 'json')
      throw new HttpError(406, 'the description is JSON: ask for /api/openapi.json')
    response.json(openApi(release, basePathOf(response)))
  })
  for (const operation of operations) {
    const answer = answering(ctx, operation)
    routes.get(operation.path.replaceAll(/\{(\w+)\}/g, ':$1'), async (request, response, next) => {
      const format = response.locals.format as Format
      const asFile = format !== 'json'
      if (asFile && operation.file) {
        request.url = `/${operation.file}.${format}?${urlParts(request.originalUrl).query}`
        downloads(request, response, next)
        return
      }
      if (asFile && !operation.table)
        throw new HttpError(406, `this answer is no list of rows and has no ${nameOf[format]}: ask for JSON`)
      const { data, language } = await answer(request)
      response.set('Release', release)
      const name = fileName(operation.path, release, format)
      const table = operation.table!
      if (format === 'json') response.json({ release, data })
      else if (format === 'csv') sendCsv(response, { name, csv: csvOf(table, data as never, release) })
      else {
        const address = `${origin(request)}${request.originalUrl}`
        const pieces = await tableFile(format, { table, answer: data as never }, { release, language, address })
        await sendFile(response, { name, type: fileFormats[format].type, pieces })
      }
    })
  }
  return routes
}

/** An answer, and the language that it is in. */
interface Answer {
  data: unknown
  language: Language
}

/** What an operation answers: the router's own answer, or its refusal in the form of a plain address. */
function answering(ctx: ApiContext, operation: Operation): (request: Request) => Promise<Answer> {
  const { procedure, parameters: own } = operation
  const parameters = parametersOf(operation)
  const [room, question] = procedure.split('.') as [string, string]
  const caller = createCaller(ctx) as unknown as Record<string, Record<string, (input: unknown) => Promise<unknown>>>
  return async (request) => {
    const query = new URLSearchParams(urlParts(request.originalUrl).query)
    const path = request.params as Record<string, string>
    const read = operation.isSelection ? await readWhole(ctx, query) : await readParts(ctx, { parameters, path, query })
    const input = own?.toInput ? own.toInput(read as never) : read
    const given = Object.keys(parameters.described).length > 0 ? input : undefined
    const asked = operation.answer ? operation.answer(ctx, input as never) : caller[room]![question]!(given)
    const data = await asked.catch((error: unknown) => refused(error, path))
    const { language = 'en' } = read as { language?: Language }
    return { data, language }
  }
}

/** A whole selection, as a page and a file read it, and the language beside it. */
async function readWhole(ctx: ApiContext, query: URLSearchParams): Promise<Record<string, unknown>> {
  const asked = query.getAll('language').filter(Boolean)
  query.delete('language')
  const { selection, problems } = await readSelection(ctx, query)
  const [language = 'en'] = asked
  if (asked.length > 1) problems.push({ parameter: 'language', message: 'language: given twice' })
  else if (!isLanguage(language))
    problems.push({ parameter: 'language', message: `language: one of ${languages.join(', ')}` })
  if (problems.length > 0) throw refusalOf(problems)
  return { ...selection, language }
}

interface GivenParts {
  parameters: Parameters
  path: Record<string, string>
  query: URLSearchParams
}

/** The parameters of a question, each for itself; what its series lacks is refused as a page names it. */
async function readParts(ctx: ApiContext, { parameters, path, query }: GivenParts): Promise<Record<string, unknown>> {
  const known = await ctx.codes()
  const releases = query.getAll('release').filter(Boolean)
  query.delete('release')
  const problems = releases.length > 1 ? [{ parameter: 'release', message: 'release: given twice' }] : []
  const read = readParameters(parameters, { path, query, problems }, known)
  const unfitting = await unfittingParts(ctx, read)
  if (unfitting.length > 0) throw refusalOf(unfitting)
  return read
}

const refusalOf = (problems: readonly Problem[]) =>
  new HttpError(400, problems.map(({ message }) => message).join('; '), problems)

/** What the router refuses is refused in the same words: 404 where the path names what is not there, else 400. */
function refused(error: unknown, path: Record<string, string>): never {
  if (!(error instanceof TRPCError) || error.code === 'INTERNAL_SERVER_ERROR') throw error
  const [code] = Object.keys(path)
  const parameter = /^(\w+): /.exec(error.message)?.[1] ?? code ?? ''
  const status = error.code === 'NOT_FOUND' && code ? 404 : 400
  throw new HttpError(status, error.message, [{ parameter, message: error.message }])
}

const nameOf = { csv: 'CSV', xlsx: 'XLSX', parquet: 'Parquet' }

const fileName = (path: string, release: string, format: Format) =>
  `${markedName(release)}${path.slice(1).replaceAll(/\W+/g, '_').replace(/_$/, '')}_${release}.${format}`

function sendCsv(response: Response, { name, csv }: { name: string; csv: string }): void {
  response.set('Content-Disposition', `attachment; filename="${name}"`)
  response.type('text/csv; charset=utf-8; header=present').send(csv)
}
