import type { Language } from '../../data/structure/codelists.ts'
import { findArea } from '../areas/findArea.ts'
import type { ApiContext } from '../context.ts'
import { type ProfileModel, profileModel } from './profileModel.ts'
import { type RegionModel, regionModel } from './regionModel.ts'

/** The page of an area, or of a group of areas. */
export type AreaModel = ProfileModel | RegionModel

export async function areaModel(ctx: ApiContext, { area, language }: Asked): Promise<AreaModel> {
  const { refArea, areaGroup } = findArea(area, await ctx.codes())
  return refArea === undefined ? regionModel(ctx, { areaGroup, language }) : profileModel(ctx, { refArea, language })
}

interface Asked {
  area: string
  language: Language
}
