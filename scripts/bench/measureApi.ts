import { startServer } from '../../dashboard/browser/runningServer.ts'
import { type Measurement, quantile } from './measurement.ts'

const rounds = 60

/**
 * What the server takes for each kind of answer, over the shipped data, warm and one at a time. A new encoding each
 * round keeps it from answering out of memory: every answer is worked out.
 */
export async function measureApi(): Promise<Measurement[]> {
  const { address, stop } = await startServer()
  try {
    return await timed(address)
  } finally {
    await stop()
  }
}

async function timed(address: string): Promise<Measurement[]> {
  const measurements: Measurement[] = []
  for (const [what, path] of Object.entries(questions)) {
    const times: number[] = []
    for (let round = 0; round < rounds; round++) {
      const asked = performance.now()
      const response = await fetch(`${address}${path}`, { headers: { 'accept-encoding': `br, round-${round}` } })
      if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`)
      await response.arrayBuffer()
      times.push(performance.now() - asked)
    }
    measurements.push({ what: `${what}, p95`, value: quantile(times, 0.95), bound: 25, unit: 'ms' })
  }
  return measurements
}

const ask = (procedure: string, input: unknown) =>
  `/trpc/${procedure}?input=${encodeURIComponent(JSON.stringify(input))}`
const questions = {
  goals: ask('goals.list', { language: 'en' }),
  'series, list': ask('series.list', { language: 'ar' }),
  'series, one': ask('series.byCode', { language: 'en', series: 'VOLUNTEERS' }),
  'areas, list': ask('areas.list', { language: 'zh' }),
  'areas, names in six languages': ask('areas.names', undefined),
  'observations, three areas': ask('observations.view', {
    series: ['VOLUNTEERS'],
    areas: ['404', '400', '356'],
    measure: 'per_1000',
  }),
  'observations, all areas': ask('observations.view', { series: ['VOLUNTEERS'], measure: 'per_1000' }),
  'observations, rate with all ages and types': ask('observations.view', {
    series: ['VOLUNTEER_RATE'],
    age: ['_T', 'Y15T24', 'Y25T64', 'Y_GE65'],
    volunteerType: ['_T', 'ORG', 'DIRECT'],
  }),
  'grounds, all Societies': ask('comparability.grounds', { series: ['VOLUNTEERS'], measure: 'per_1000' }),
  'aggregate, world': ask('coverage.aggregate', { series: 'VOLUNTEERS' }),
  'evidence by area and goal': ask('goals.evidence', { language: 'ar', group: ['002', '019', '142', '150', '009'] }),
  'an area': ask('areas.profile', { language: 'en', area: 'USA' }),
  'its peers': ask('areas.peers', { language: 'en', area: 'USA' }),
  coverage: ask('coverage.bySeries', { series: 'BLOOD_DONORS', startPeriod: 2016, endPeriod: 2020 }),
  'download, all areas': '/download/observations.csv?series=VOLUNTEERS&measure=per_1000&language=en',
  'a page': '/en/trends',
}
