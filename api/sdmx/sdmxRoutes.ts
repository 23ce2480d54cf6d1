import { type Request, type RequestHandler, type Response, Router } from 'express'
import type { ApiContext } from '../context.ts'
import { markedName } from '../downloads/downloadName.ts'
import { sendFile } from '../downloads/sendFile.ts'
import { basePathOf } from '../requests/belowBase.ts'
import { HttpError } from '../requests/httpError.ts'
import type { OriginOf } from '../requests/originOf.ts'
import { createTurns } from '../requests/turns.ts'
import { urlParts } from '../requests/urlParts.ts'
import type { SdmxRow } from './components.ts'
import { dataMessage } from './dataMessage.ts'
import { type DataPath, dataRequest, knownLists } from './dataRequest.ts'
import type { MessageHead } from './metaOf.ts'
import { mediaTypes } from './sdmxFormats.ts'
import { agency, wholeFlow } from './sdmxNames.ts'
import { sdmxRows } from './sdmxRows.ts'
import { structureMessage } from './structureMessage.ts'
import { type StructurePath, structureRequest } from './structureRequest.ts'
import { writeSdmxCsv } from './writeSdmxCsv.ts'

interface SdmxOptions {
  bound: RequestHandler
  origin: OriginOf
}

/** As many observations as one message in JSON holds; a file in CSV has no bound. */
export const mostObservations = 50_000

/** Structures and data at the addresses of SDMX REST 2. */
export function sdmxRoutes(ctx: ApiContext, { bound, origin }: SdmxOptions): Router {
  const routes = Router()
  const turn = createTurns()

  const headOf = async (request: Request): Promise<MessageHead> => {
    const known = await ctx.codes()
    return {
      release: known.release,
      lastRead: (await ctx.sdmx.lastRead()) ?? '1970-01-01',
      address: `${origin(request)}${request.originalUrl}`,
    }
  }

  routes.get('/', (_request, response) =>
    response.redirect(302, `${basePathOf(response)}/sdmx/structure/dataflow/${agency}`)
  )

  routes.get('/structure{/:type{/:agencyID{/:id{/:version{/:item}}}}}', async (request, response) => {
    const parameters = queryOf(request)
    const head = await headOf(request)
    const told = await structureRequest(ctx, request.params as StructurePath, parameters)
    send(response, { head, type: mediaTypes.structure.json, message: structureMessage(told, head) })
  })

  routes.get('/data{/:context{/:agencyID{/:id{/:version{/:key}}}}}', bound, async (request, response) => {
    const parameters = queryOf(request)
    const head = await headOf(request)
    const asked = await dataRequest(ctx, request.params as DataPath, parameters)
    const batches = sdmxRows(ctx, asked, turn)
    if (parameters.get('format') !== 'csv') {
      const rows = await heldRows(batches)
      const { codes } = await knownLists(ctx)
      send(response, { head, type: mediaTypes.data.json, message: dataMessage(asked, { rows, codes }, head) })
      return
    }
    const name = `${markedName(head.release)}${asked.id.toLowerCase()}_${head.release}.sdmx.csv`
    response.set('Release', head.release)
    const pieces = writeSdmxCsv(asked, await withSome(batches))
    await sendFile(response, { name, type: `${mediaTypes.data.csv};charset=utf-8`, pieces })
  })

  routes.use((request, _response, next) => {
    const [room = ''] = request.path.split('/').slice(1)
    next(
      ['schema', 'metadata', 'availability', 'registration'].includes(room)
        ? new HttpError(501, `no ${room} queries are answered here: ask for /sdmx/structure or /sdmx/data`)
        : undefined
    )
  })
  return routes
}

/** A plus stands for itself here: it joins conditions. */
const queryOf = (request: Request) => new URLSearchParams(urlParts(request.url).query.replaceAll('+', '%2B'))

interface SentMessage {
  head: MessageHead
  type: string
  message: object
}

function send(response: Response, { head, type, message }: SentMessage): void {
  response.set({ Release: head.release, 'Content-Type': type })
  response.send(Buffer.from(JSON.stringify(message)))
}

/** All rows at once, where they are not too many. */
async function heldRows(batches: AsyncIterable<SdmxRow[]>): Promise<SdmxRow[]> {
  const rows: SdmxRow[] = []
  for await (const batch of batches) {
    rows.push(...batch)
    if (rows.length > mostObservations)
      throw new HttpError(
        413,
        `more than ${mostObservations.toLocaleString('en')} observations: name fewer by key, c[…] or startPeriod, or ask for format=csv, which has no bound`
      )
  }
  if (rows.length === 0) throw nothing()
  return rows
}

/** The same batches, once it is known that there is a row in them: what is refused is refused before anything is sent. */
async function withSome(batches: AsyncGenerator<SdmxRow[]>): Promise<AsyncIterable<SdmxRow[]>> {
  for (;;) {
    const { value, done } = await batches.next()
    if (done) throw nothing()
    if (value.length > 0)
      return (async function* () {
        yield value
        yield* batches
      })()
  }
}

const nothing = () =>
  new HttpError(404, `no observation is as asked: /sdmx/data/dataflow/${agency}/${wholeFlow} has them all`)
