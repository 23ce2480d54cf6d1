import { feature, mesh } from 'topojson-client'
import type { Topology } from 'topojson-specification'
import atlas from 'world-atlas/land-110m.json'
import type { Coastlines } from './mapOptions.ts'

/** The land of the world as Natural Earth outlines it, without any border. */
export function coastlines(): Coastlines {
  const topology = atlas as unknown as Topology
  return { land: feature(topology, topology.objects.land!), shore: mesh(topology) }
}
