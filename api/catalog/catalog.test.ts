import { tmpdir } from 'node:os'
import { afterAll, expect, it } from 'vitest'
import { sampleRelease } from '../sample/sampleRelease.ts'
import { serveSample } from '../sample/serveSample.ts'

const { db, release } = await sampleRelease([{ refArea: '404', timePeriod: 2019, obsValue: 100 }])
const { ask, close } = await serveSample({
  ...{ db, release, assets: `${tmpdir()}/not-built` },
  settings: { publicOrigin: 'http://data.example' },
})
afterAll(close)

const document = async (path: string) => {
  const { text, headers } = await ask(path)
  expect(headers['content-type']).toBe('application/ld+json')
  return JSON.parse(text)
}

it('lists the release and each dataset, in DCAT and schema.org alike, in six languages', async () => {
  const catalog = await document('/catalog')
  expect(catalog['@type']).toEqual(['dcat:Catalog', 'schema:DataCatalog'])
  const [whole, one] = catalog['dcat:dataset']
  expect([whole['@id'], one['@id']]).toEqual([
    'http://data.example/catalog/release',
    'http://data.example/catalog/made_up',
  ])
  expect(whole['dct:hasPart']).toEqual([{ '@id': one['@id'] }])
  expect(one['dct:title']).toHaveLength(6)
  expect(one['dct:title']).toContainEqual({ '@language': 'fr', '@value': 'title fr' })
  expect([one['dct:publisher']['foaf:name'][0]['@value'], one['dct:rights'], one['dcat:version']]).toEqual([
    'publisher ar',
    'not stated',
    release,
  ])
})

it('gives each at its own address, as it stands in the list', async () => {
  const { 'dcat:dataset': datasets } = await document('/catalog')
  for (const one of datasets) {
    const { '@context': names, ...alone } = await document(one['@id'].replace('http://data.example', ''))
    expect([alone, names.dcat]).toEqual([one, 'http://www.w3.org/ns/dcat#'])
  }
  expect((await ask('/catalog/none')).text).toContain('made_up')
})

it('names ways to have the data that answer, each of the type that it says', async () => {
  for (const one of (await document('/catalog'))['dcat:dataset'])
    for (const way of one['dcat:distribution']) {
      const { status, headers } = await ask(way['dcat:downloadURL']['@id'].replace('http://data.example', ''))
      expect([way['@id'], status, headers['content-type']!.startsWith(way['dcat:mediaType'])]).toEqual([
        way['@id'],
        200,
        true,
      ])
      const told = way['dct:conformsTo']?.['@id'].replace('http://data.example', '')
      if (told) expect([told, (await ask(told)).status]).toEqual([told, 200])
    }
})
