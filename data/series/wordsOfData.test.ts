import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { expect, it } from 'vitest'
import { languages } from '../structure/codelists.ts'

it.each([
  ['series/series_text.csv', 'series'],
  ['series/tag_text.csv', 'series goal'],
  ['series/caveats.csv', 'dataset series position'],
  ['datasets/dataset_text.csv', 'dataset'],
  ['areas/area_group_text.csv', 'area_group'],
])('%s says each thing once in each of the six languages', (file, key) => {
  const said: Record<string, string[]> = {}
  for (const row of rowsOf(file)) {
    const thing = key.split(' ').map((column) => row[column])
    said[thing.join(' ')] = [...(said[thing.join(' ')] ?? []), row.language!].sort()
  }
  expect(Object.entries(said).filter(([, found]) => found.join() !== [...languages].sort().join())).toEqual([])
})

it.each([
  ['ar', /^[\p{Script=Arabic}«]/u],
  ['zh', /\p{Script=Han}/u],
  ['ru', /\p{Script=Cyrillic}/u],
] as const)('writes the sentences of %s in its own script', (language, script) => {
  const sentences = [...column('series/caveats.csv', 'sentence'), ...column('series/tag_text.csv', 'reason')]
  expect(sentences.filter((row) => row.language === language && !script.test(row.text))).toEqual([])
})

it('says of every link to a Goal that it is ours, unless the publisher made it', () => {
  const publishers = rowsOf('series/tags.csv').filter((tag) => tag.basis === 'publisher')
  const isOurs = ({ series, goal }: Record<string, string>) =>
    !publishers.some((tag) => tag.series === series && tag.goal === goal)
  const english = rowsOf('series/tag_text.csv').filter((row) => row.language === 'en')
  expect(english.filter((row) => isOurs(row) !== row.reason!.endsWith('The link is ours.'))).toEqual([])
})

it('warns with every series of people reached that they are not volunteers and never to be added', () => {
  const reached = rowsOf('series/series.csv').filter((row) => row.kind === 'reach')
  const warned = rowsOf('series/caveats.csv').filter((row) => /Never add programmes/.test(row.sentence!))
  expect(warned.map((row) => row.series).sort()).toEqual(reached.map((row) => row.series).sort())
})

/** Words of a name that say whose count it is: any one of them, in each language. */
const owners: [dataset: string, words: RegExp][] = [
  [
    'ifrc_fdrs',
    /Red Cross|Cruz Roja|Croix-Rouge|Красн(ый|ого|ым) Крест|红十字会与红新月会|لصليب الأحمر والهلال الأحمر/,
  ],
  ['ifrc_later', /Red Cross|Cruz Roja|Croix-Rouge|Красного Креста|红十字会与红新月会|لصليب الأحمر والهلال الأحمر/],
  ['ilostat', /ILOSTAT/],
  ['eurostat', /EU-SILC/],
  ['americorps', /United States|Estados Unidos|États-Unis|Соединенные Штаты|美国|الولايات المتحدة/],
  [
    'national',
    /national (surveys|register)|Australia|encuestas nacionales|registro nacional|enquêtes nationales|registre national|Australie|национальн(ые обследования|ый реестр)|Австралии|国家调查|全国登记|澳大利亚|مسوح وطنية|سجل وطني|أستراليا/,
  ],
  ['mexico_npi', /Mexico|México|Mexique|Мексики|墨西哥|لمكسيك/],
  ['japan_time_use', /Japan|Japón|Japon|Япония|日本|اليابان/],
  ['german_survey', /Germany|Alemania|Allemagne|Германия|德国|ألمانيا/],
  ['uk_nations', /Scotland|Escocia|Écosse|Шотландия|苏格兰|اسكتلندا/],
  ['australian_census', /Australia|Australie|Австралии|澳大利亚|أستراليا/],
  ['new_zealand_census', /New Zealand|Nueva Zelandia|Nouvelle-Zélande|Новой Зеландии|新西兰|نيوزيلندا/],
  ['dutch_health_monitor', /Netherlands|Países Bajos|Pays-Bas|Нидерландов|荷兰|هولندا/],
  ['french_civic_service', /France|Francia|Франция|法国|فرنسا/],
  ['peace_corps', /Peace Corps|Cuerpo de Paz|Корпус.* мира|和平队|فيلق السلام/],
  ['youthmappers', /YouthMappers/],
  ['worldbank_spi', /World Bank|Banco Mundial|Banque mondiale|Всемирного банка|世界银行|البنك الدولي/],
  ['open_data_day', /Open Data Day|Datos Abiertos|données ouvertes|открытых данных|开放数据日|البيانات المفتوحة/],
  ['rladies', /R-Ladies/],
  ['carpentries', /The Carpentries/],
  ['marine_litterwatch', /Marine LitterWatch/],
  ['globe_at_night', /Globe at Night/],
  ['brand_audits', /Break Free From Plastic/],
  [
    'jrc_citizen_science',
    /Joint Research Centre|Centro Común de Investigación|Centre commun de recherche|исследовательский центр|联合研究中心|مركز البحوث المشترك/,
  ],
]

it.each(owners)('names every series of %s so that the name alone says whose count it is', (dataset, words) => {
  const ofDataset = rowsOf('series/series.csv').flatMap((row) => (row.dataset === dataset ? [row.series] : []))
  const names = rowsOf('series/series_text.csv').filter((row) => ofDataset.includes(row.series))
  expect(names).toHaveLength(6 * ofDataset.length)
  expect(names.filter(({ name }) => !words.test(name!)).map(({ name }) => name)).toEqual([])
})

it('names every figure for the world by its programme, meeting or report', () => {
  const english = rowsOf('series/series_text.csv').filter((row) => row.language === 'en')
  const ofWorld = rowsOf('series/series.csv').filter((row) => row.dataset === 'world_figures')
  const named =
    /UN Volunteers|UN Online Volunteers|UNV|Coastal Cleanup|Cleanup Day|Peace Corps|Technical Meeting|reviews presented/
  const names = english.filter(({ series }) => ofWorld.some((row) => row.series === series)).map(({ name }) => name!)
  expect(names.filter((name) => !named.test(name))).toEqual([])
})

it.each([
  ['the ILO’s warning', /ILO does not recommend/, (series: string) => series === 'VOLUNTEER_RATE'],
  ['replies to invitations', /A reply is an intent/, (series: string) => series === 'RLADIES_RSVPS'],
  [
    'people counted in several weeks',
    /counts several times/,
    (series: string) => series === 'YOUTHMAPPERS_MAPPER_WEEKS',
  ],
  ['volunteers of brand audits', /72,541|9,000 to 10,000/, (series: string) => series === 'BRAND_AUDIT_VOLUNTEERS'],
  ['the module of 2022', /module of 2022/, (series: string) => /^EUSILC_(FORMAL|INFORMAL|CITIZENSHIP)$/.test(series)],
  ['the evacuation of 2020', /evacuated/, (series: string) => series.startsWith('PEACE_CORPS_')],
])('prints a sentence about %s with the series that it is true of, and with no other', (_, sentence, isMeant) => {
  const all = rowsOf('series/series.csv')
  const caveats = rowsOf('series/caveats.csv').filter((row) => sentence.test(row.sentence!))
  const printed = all.filter(({ series, dataset }) =>
    caveats.some((row) => row.dataset === dataset && (row.series === '' || row.series === series))
  )
  const names = (of: typeof all) => of.map(({ series }) => series)
  expect(names(printed)).toEqual(names(all.filter(({ series }) => isMeant(series!))))
})

it('has a name for every survey that figures are of', () => {
  const surveys = new Set(rowsOf('surveys/sources.csv').flatMap(({ survey }) => (survey ? [survey] : [])))
  const english = JSON.parse(readFileSync(join(import.meta.dirname, '../wording/methods/messages/en.json'), 'utf8'))
  expect([...surveys].filter((survey) => !(`method.survey.${survey}` in english))).toEqual([])
})

function rowsOf(file: string): Record<string, string>[] {
  return parse(readFileSync(join(import.meta.dirname, '..', file), 'utf8'), { columns: true })
}

const column = (file: string, name: string) =>
  rowsOf(file).map((row) => ({ language: row.language, text: row[name] ?? '' }))
