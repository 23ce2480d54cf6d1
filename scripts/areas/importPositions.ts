import { geoArea, geoCentroid } from 'd3'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { Tables } from '../../data/tables.ts'
import { numberIn, type PublisherTable } from '../datasets/publisherTable.ts'

/** Columns of the table of National Societies that say where an area lies. */
export const placedColumns = ['iso3', 'latitude', 'longitude'] as const
/** Columns of our own table, and of the mapping for areas that neither source places. */
export const positionColumns = ['ref_area', 'latitude', 'longitude', 'source'] as const

/** By M49 code: the polygons of an area. */
export type Outlines = ReadonlyMap<string, readonly Polygon[]>

interface Polygon {
  type: 'Polygon'
  coordinates: number[][][]
}

type Position = Tables['areaPosition']

interface PositionFiles {
  areas: readonly { refArea: string; iso: string }[]
  societies: PublisherTable<(typeof placedColumns)[number]>
  outlines: Outlines
  byHand: PublisherTable<(typeof positionColumns)[number]>
}

/**
 * Where the dot of each area stands: as the table of National Societies places it, else in the middle of the largest
 * part of its outline, else by hand. Latitude 0 with longitude 0 is open sea and stands for an empty cell.
 */
export function importPositions({ areas, societies, outlines, byHand }: PositionFiles): Position[] {
  const placed = new Map(
    societies.rows.toReversed().flatMap((row): [string, Omit<Position, 'refArea'>][] => {
      const latitude = numberIn(societies, row, 'latitude')
      const longitude = numberIn(societies, row, 'longitude')
      const isEmpty = latitude === null || longitude === null || (latitude === 0 && longitude === 0)
      return isEmpty ? [] : [[row.iso3, { latitude, longitude, source: 'IFRC, table of National Societies' }]]
    })
  )
  const hand = new Map(byHand.rows.map((row) => [row.ref_area, row]))
  const listed = areas.map(({ refArea, iso }): Position => {
    const own = placed.get(iso) ?? middleOf(outlines.get(refArea))
    if (own) return { refArea, ...own }
    const row = hand.get(refArea)
    if (!row) throw new Error(`no position for area ${refArea}: add it to ${byHand.file}`)
    return positionIn(byHand, row)
  })
  const isListed = new Set(areas.map(({ refArea }) => refArea))
  const others = byHand.rows.filter((row) => !isListed.has(row.ref_area)).map((row) => positionIn(byHand, row))
  return [...listed, ...others]
}

/** The outlines of Natural Earth by M49 code; one code may stand at several shapes. */
export function outlinesOf(atlas: Topology): Outlines {
  const outlines = new Map<string, Polygon[]>()
  for (const { id, geometry } of feature(atlas, atlas.objects.countries as GeometryCollection).features) {
    const parts =
      geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : geometry.type === 'MultiPolygon'
          ? geometry.coordinates
          : []
    const polygons = parts.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }))
    if (id !== undefined) outlines.set(String(id), [...(outlines.get(String(id)) ?? []), ...polygons])
  }
  return outlines
}

function middleOf(polygons: readonly Polygon[] | undefined): Omit<Position, 'refArea'> | undefined {
  const [largest] = polygons?.toSorted((one, other) => geoArea(other) - geoArea(one)) ?? []
  if (!largest) return
  const [longitude, latitude] = geoCentroid(largest)
  const source = 'Natural Earth 1:10m by way of world-atlas 2.0.2, middle of the largest part'
  return { latitude: hundredths(latitude), longitude: hundredths(longitude), source }
}

function positionIn(table: PositionFiles['byHand'], row: PositionFiles['byHand']['rows'][number]): Position {
  const [latitude, longitude] = [numberIn(table, row, 'latitude'), numberIn(table, row, 'longitude')]
  if (latitude === null || longitude === null || row.source === '')
    throw new Error(`${table.file}, line ${row.line}: expected a latitude, a longitude and where they are from`)
  return { refArea: row.ref_area, latitude, longitude, source: row.source }
}

const hundredths = (degrees: number) => Math.round(degrees * 100) / 100
