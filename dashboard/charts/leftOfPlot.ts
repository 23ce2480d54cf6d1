/**
 * What the built page has in place of parts of Plot that no chart of ours asks for and that would be a tenth of a first
 * visit: time as dates (our years are numbers), projections (our map has its own from d3), Plot's own colours, legends
 * and tips. `vite.config.ts` puts it there; a chart that asks for one of them all the same says so at once.
 */
const none = () => undefined
const no = () => false
const nothing = () => []
const leftOut = (): never => {
  throw new Error('a part of Plot that is left out of the page: see leftOfPlot.ts')
}
const unused = Symbol('unused')

/** What those that draw a plot and its axes take from d3 besides. */
export { creator, extent, format, InternSet, select } from 'd3'
export {
  leftOut as anchorX,
  leftOut as anchorY,
  leftOut as applyPosition,
  leftOut as createScaleTime,
  leftOut as createScaleUtc,
  leftOut as generalizeTimeInterval,
  leftOut as geoPath,
  leftOut as getGeometryChannels,
  leftOut as inferTimeFormat,
  leftOut as legend,
  leftOut as maybeBooleanRange,
  leftOut as ordinalRange,
  leftOut as ordinalScheme,
  leftOut as parseTimeInterval,
  leftOut as pointer,
  leftOut as pointerX,
  leftOut as pointerY,
  leftOut as project,
  leftOut as quantitativeScheme,
  leftOut as Tip,
  leftOut as timeInterval,
  leftOut as tip,
  leftOut as utcFormat,
  leftOut as utcInterval,
  no as hasProjection,
  no as isCategoricalScheme,
  no as isDivergingScheme,
  none as createProjection,
  none as exposeLegends,
  none as projectionAspectRatio,
  none as xyProjection,
  nothing as createLegends,
  unused as intervalDuration,
  unused as intervalType,
}
