import { tmpdir } from 'node:os'
import { afterAll, expect, it } from 'vitest'
import { sampleRelease } from './sample/sampleRelease.ts'
import { serveSample } from './sample/serveSample.ts'

const { db, release } = await sampleRelease([{ refArea: '404', timePeriod: 2019, obsValue: 12 }])
const { ask, close } = await serveSample({ db, release, assets: `${tmpdir()}/not-built` })
afterAll(close)

const view = (input: unknown) => `/trpc/observations.view?input=${encodeURIComponent(JSON.stringify(input))}`
const csv = (parameters: string) => `/download/observations.csv?${parameters}`

const malformed: Record<string, string> = {
  'letters that are not UTF-8': '/%E0%A4%A',
  'a null byte': '/%00',
  'letters that are not UTF-8 under a language': '/ar/%E0%A4%A',
  'a way up': '/../../etc/passwd',
  'a way up from the assets': '/assets/../../package.json',
  'an encoded way up': '/assets/..%2f..%2fpackage.json',
  'encoded dots': '/assets/%2e%2e/server.ts',
  'another host': '//example.org/',
  'an unknown language': '/de/explore',
  'a language in capitals': '/EN/explore',
  'the shell by its file name': '/index.html',
  'no procedure': '/trpc',
  'no procedure after the stroke': '/trpc/',
  'the prototype as a procedure': '/trpc/__proto__',
  'a constructor as a procedure': '/trpc/constructor',
  'a method as a procedure': '/trpc/toString.call',
  'a router as a procedure': '/trpc/observations',
  'a procedure that is not UTF-8': '/trpc/%E0%A4%A',
  'a batch': '/trpc/release.current,release.current?batch=1',
  'no input': '/trpc/observations.view',
  'empty input': '/trpc/observations.view?input=',
  'half an input': '/trpc/observations.view?input={',
  'null for an input': view(null),
  'text for an input': view('VOLUNTEERS'),
  'a list for an input': view([]),
  'text where a list is expected': view({ series: 'VOLUNTEERS' }),
  'SQL for a series': view({ series: ["x' or 1=1; drop table observation --"] }),
  'a number of two digits for an area': view({ series: ['VOLUNTEERS'], areas: ['76'] }),
  'an endless year': view({ series: ['VOLUNTEERS'], startPeriod: 1e99 }),
  'too long a period': view({ series: ['VOLUNTEERS'], startPeriod: 1950, endPeriod: 2100 }),
  'too many areas': view({ series: ['VOLUNTEERS'], areas: Array(301).fill('404') }),
  'too long an address': `/trpc/observations.view?input=${'a'.repeat(9000)}`,
  'deep nesting': `/trpc/observations.view?input=${'['.repeat(4000)}`,
  'an object for a code': `/trpc/series.byCode?input=${encodeURIComponent('{"language":"en","series":{"$gt":""}}')}`,
  'no file': '/download',
  'an unknown file': '/download/nothing.csv',
  'no series': csv(''),
  'nine series': csv('series=A1,B1,C1,D1,E1,F1,G1,H1,I1'),
  'an ISO3 code': csv('series=VOLUNTEERS&areas=KEN'),
  'SQL for an order': csv('series=VOLUNTEERS&sort=name;drop%20table%20observation'),
  'a file in an unknown language': csv('series=VOLUNTEERS&language=de'),
  'a file of an unknown page': csv('series=VOLUNTEERS&page=secrets'),
  'a series that is not UTF-8': csv('series=%E0%A4%A'),
  'a year of five digits': csv('series=VOLUNTEERS&startPeriod=20160'),
  'brackets in a parameter': csv('series[]=VOLUNTEERS'),
  'no operation': '/api/nothing',
  'the prototype as an operation': '/api/__proto__',
  'an operation that is not UTF-8': '/api/%E0%A4%A',
  'a null byte in a code': '/api/series/%00',
  'a way up from an operation': '/api/../../package.json',
  'an encoded way up from an operation': '/api/areas/..%2f..%2fpackage.json',
  'SQL for a code in a path': "/api/series/x'%20or%201=1;%20drop%20table%20observation",
  'SQL for a plain parameter': "/api/coverage?series=VOLUNTEERS&areas=404'%20union%20select%20*%20from%20observation",
  'a plain parameter that is not UTF-8': '/api/coverage?series=%E0%A4%A',
  'the prototype as a plain parameter': '/api/coverage?series=VOLUNTEERS&__proto__=1&constructor=1',
  'brackets in a plain parameter': '/api/coverage?series[$gt]=',
  'a plain parameter twice': '/api/coverage?series=VOLUNTEERS&series=VOLUNTEER_RATE',
  'no parameter where one must be': '/api/missing',
  'half a figure': '/api/comparability/pair?one=VOLUNTEERS.404&other=VOLUNTEERS.404.2019._T._T._T',
  'a figure that is not there':
    '/api/comparability/pair?one=VOLUNTEERS.404.1999._T._T._T&other=VOLUNTEERS.404.2019._T._T._T',
  'an endless plain year': '/api/missing?series=VOLUNTEERS&timePeriod=99999999999999999999',
  'too many plain areas': `/api/coverage?series=VOLUNTEERS&areas=${Array.from({ length: 301 }, (_, i) => 100 + i)}`,
  'too long a plain address': `/api/search?text=${'a'.repeat(9000)}`,
  'a search for nothing': '/api/search?text=%20',
  'a form that is not given': '/api/goals/3.csv',
  'the description as CSV': '/api/openapi.csv',
  'a release that is none': '/api/goals?release=../../etc/passwd',
  'a release to come': '/api/goals?release=2999.1-000000000000',
  'an unknown shape': csv('series=VOLUNTEERS&shape=__proto__'),
  'two shapes': csv('series=VOLUNTEERS&shape=tidy,as_shown'),
  'an unknown format': '/download/observations.xls?series=VOLUNTEERS',
  'a workbook of no series': '/download/observations.xlsx',
  'Parquet with SQL for a series': "/download/observations.parquet?series=x'%20or%201=1",
  'JSON in an unknown language': '/download/observations.json?series=VOLUNTEERS&language=de',
  'a table as shown by an unknown order': '/download/observations.xlsx?series=VOLUNTEERS&shape=as_shown&sort=secret',
  'a package with an unknown parameter': '/download/release.zip?file=../../etc/passwd',
  'a package of unknown licences': '/download/release.zip?licences=all',
  'an SDMX key with SQL for a code': "/sdmx/data/dataflow/VFG/VOLUNTEERING/+/A.x'%20or%201=1",
  'an SDMX filter of no component': '/sdmx/data?c[__proto__]=x',
  'an SDMX filter with SQL for a code': "/sdmx/data?c[SEX]=F'%20or%201=1",
  'an SDMX filter without a value': '/sdmx/data?c[SEX]=',
  'an SDMX structure of a path': '/sdmx/structure/codelist/VFG/..%2F..%2Fetc',
  'an SDMX form that there is not': '/sdmx/data?format=constructor',
  'an SDMX room that there is not': '/sdmx/nothing',
  'a release in an unknown format': '/download/release.sqlite',
  'the prototype as a parameter': csv('series=VOLUNTEERS&__proto__=1&constructor=1'),
}

it('says what is wrong with an address by its status too', async () => {
  expect((await ask(malformed['letters that are not UTF-8']!)).status).toBe(400)
  expect((await ask('/ar/%E0%A4%A')).text).toContain('letters that are not UTF-8')
  expect((await ask(malformed['too long an address']!)).status).toBe(414)
})

it.each(Object.keys(malformed))('refuses %s in words: no stack, no path, no SQL, and nothing breaks', async (name) => {
  const { status, text } = await ask(malformed[name]!)
  expect(status).toBeGreaterThanOrEqual(400)
  expect(status).toBeLessThan(500)
  expect(text).not.toMatch(
    /\n\s+at |at .+:\d+:\d+|node_modules|\/work\/|\.ts\b|sqlite|\bselect\b.*\bfrom\b|drop table/i
  )
  expect(text).toMatch(/\w+ \w+ \w+|\w+: \w+ \w+/)
})
