import type { FilePieces } from '../downloads/fileTable.ts'
import { allDimensions, inRow, type SdmxRow } from './components.ts'
import type { DataRequest } from './dataRequest.ts'
import { agency } from './sdmxNames.ts'

/** SDMX-CSV 2.0: a row an observation, by codes alone. It is for programs, so that no text is altered for a spreadsheet. */
export async function* writeSdmxCsv(request: DataRequest, batches: AsyncIterable<SdmxRow[]>): FilePieces {
  const { context, id, version } = request
  const columns = [...allDimensions, ...request.measures, ...request.attributes]
  const first = [context, `${agency}:${id}(${version})`, 'I']
  yield line(['STRUCTURE', 'STRUCTURE_ID', 'ACTION', ...columns.map((column) => column.id)])
  for await (const rows of batches)
    yield rows.map((row) => line([...first, ...columns.map((column) => inRow(row, column))])).join('')
}

const line = (cells: readonly (string | number | null)[]) => `${cells.map(cell).join(',')}\r\n`

function cell(value: string | number | null): string {
  const text = String(value ?? '')
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
