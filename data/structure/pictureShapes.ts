/** The shapes that a picture is drawn in: pixels of the drawing, and how many pixels of a PNG stand for one of them. */
export const pictureShapes = {
  /** As slides are. */
  '16x9': { width: 1120, height: 630, density: 12 / 7 },
  square: { width: 800, height: 800, density: 1.5 },
  /** The upper or lower half of a sheet of A4. */
  'a4-half': { width: 794, height: 561, density: 2.5 },
  /** As networks show a link: 1200 × 630. */
  card: { width: 1000, height: 525, density: 1.2 },
  /** As high as all that stands in it. */
  whole: { width: 900, height: undefined, density: 2 },
} as const

export type PictureShape = keyof typeof pictureShapes
export const shapeNames = Object.keys(pictureShapes) as PictureShape[]

export const pictureThemes = ['light', 'dark'] as const
export type PictureTheme = (typeof pictureThemes)[number]
export const isTheme = (name: unknown): name is PictureTheme => (pictureThemes as readonly unknown[]).includes(name)

export const pictureEndings = ['svg', 'png'] as const
export type PictureEnding = (typeof pictureEndings)[number]
