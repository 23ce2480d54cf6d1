import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { snakeCase } from '../data/columnNames.ts'
import { languages, methodFields } from '../data/structure/codelists.ts'
import { laterBreakdowns } from '../data/structure/dimensionCodes.ts'
import { observationColumns } from './datasets/evidenceFiles.ts'

/** The smallest set of tables that makes a release: two areas, a stock and its population. For tests. */
export function smallTables(): Record<string, string> {
  const inAllLanguages = (codes: string, text: string) => languages.map((language) => `${codes},${language},${text}\n`)
  const observations = (series: string, value: (year: number) => number, source: string) =>
    ['404', '400'].flatMap((refArea) =>
      [2016, 2017, 2018, 2019, 2020].map((year) => {
        const place = `${series === 'POP_TOTAL' ? 'wpp2022' : 'ifrc_fdrs'},${series},${refArea},${year},_T,_T,_T,_T`
        return refArea === '400' && year === 2020 && series !== 'POP_TOTAL'
          ? `${place},,O,not_reported,,,,,,\n`
          : `${place},${value(year)},A,,${source},,,,,\n`
      })
    )
  const method = `source,time_period,field,value,certainty\n${methodFields.map((field) => `,,${field},,unknown\n`).join('')}`
  const description = JSON.stringify({
    address: 'https://data.example.org',
    version: '1',
    date_accessed: '2026-11-23',
    licence: null,
    licence_address: null,
  })
  const later: readonly string[] = laterBreakdowns
  const columns = observationColumns.filter((column) => !later.includes(column))
  const header = `${columns.map(snakeCase).join()}\n`
  return {
    'version.json': '{ "version": "2026.1" }',
    'goals/goals.csv': 'goal,position,colour\n17,1,#19486A\n',
    'goals/goal_text.csv': table('goal,language,name,title', inAllLanguages('17', 'Partnerships,Partnerships')),
    'areas/areas.csv':
      'ref_area,iso,iso2,sub_region,position,ar,zh,en,es,fr,ru\n400,JOR,JO,145,1,a,z,Jordan,e,f,r\n404,KEN,KE,202,2,a,z,Kenya,e,f,r\n',
    'areas/other_areas.csv':
      'ref_area,level,parent,dataset,ar,en,es,fr,ru,zh,own_name,own_language\n001,world,,,a,World,e,f,r,z,,\nKE-30,subnational,404,,a,Nairobi,e,f,r,z,Jiji la Nairobi,sw\nIFRC_NORTH,publisher,,ifrc_fdrs,a,North,e,f,r,z,,\n',
    'areas/positions.csv':
      'ref_area,latitude,longitude,source\n400,31.2,36.5,IFRC\n404,0,37.9,IFRC\nKE-30,-1.3,36.8,by hand\n',
    'areas/area_groups.csv':
      'area_group,classification,position\n145,m49_sub_region,1\n202,m49_sub_region,2\nECA,regional_commission,3\n',
    'areas/m49_group_text.csv': table('area_group,language,name', [
      ...inAllLanguages('145', 'Western Asia'),
      ...inAllLanguages('202', 'Sub-Saharan Africa'),
    ]),
    'areas/area_group_text.csv': table('area_group,language,name', inAllLanguages('ECA', 'ECA')),
    'areas/memberships.csv': 'area_group,ref_area,time_period\nECA,404,2020\n202,404,2020\n',
    'series/series.csv':
      'series,dataset,theme,kind,unit_measure,unit_mult,decimals,denominator,position,scope\nVOLUNTEERS,ifrc_fdrs,trends,stock,PS,0,0,POP_TOTAL,1,areas\nPOP_TOTAL,wpp2022,measurement,population,PS,0,0,,2,\n',
    'series/series_text.csv': table('series,language,name,definition', [
      ...inAllLanguages('VOLUNTEERS', 'Volunteers,People'),
      ...inAllLanguages('POP_TOTAL', 'Population,People'),
    ]),
    'series/tags.csv': 'series,goal,target,basis\nVOLUNTEERS,17,,thematic\n',
    'series/tag_text.csv': table('series,goal,language,reason', inAllLanguages('VOLUNTEERS,17', 'Because')),
    'series/caveats.csv': table('dataset,series,position,language,sentence', inAllLanguages('ifrc_fdrs,,1', 'Care.')),
    'practices/practices.csv': table(
      'practice,theme,ref_area,area_group,time_period,goals,basis,figure,source_title,source_language,publisher,address,trust',
      [
        'gp1-01,trends,404,,2018,17,thematic,12,Report,en,UN,https://un.example.org,A\n',
        'gp1-02,trends,,ECA,2018,17,thematic,,Report,en,UN,https://un.example.org,B\n',
      ]
    ),
    'practices/practice_text.csv': table('practice,language,title,summary,unit,caution', [
      ...inAllLanguages('gp1-01', 'Twelve,Twelve people,people,Care.'),
      ...inAllLanguages('gp1-02', 'Many,Many people,,'),
    ]),
    'datasets/dataset_text.csv': table('dataset,language,publisher,title,version,licence', [
      ...inAllLanguages('ifrc_fdrs', 'IFRC,FDRS,,'),
      ...inAllLanguages('wpp2022', 'UN,WPP,,'),
    ]),
    'datasets/ifrc_fdrs/description.json': description,
    'datasets/ifrc_fdrs/method.csv': method,
    'datasets/ifrc_fdrs/observations.csv': `${header}${observations('VOLUNTEERS', (year) => (year === 2016 ? 1000 : year % 2 ? 9000 : 8500), 'DKE001').join('')}`,
    'datasets/wpp2022/description.json': description,
    'datasets/wpp2022/method.csv': method,
    'datasets/wpp2022/observations.csv': `${header}${observations('POP_TOTAL', (year) => year * 1000, 'UN_WPP_2022').join('')}`,
  }
}

/** The small tables with the first occurrence of a text changed. */
export function changedTables(file: string, from: string, to: string): Record<string, string> {
  const tables = smallTables()
  if (!tables[file]!.includes(from)) throw new Error(`nothing to change in ${file}: ${from}`)
  return { ...tables, [file]: tables[file]!.replace(from, to) }
}

/** Writes tables into a folder, as the build expects them. */
export function writeTables(folder: string, tables: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(tables)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
}

const table = (header: string, rows: readonly string[]) => `${header}\n${rows.join('')}`
