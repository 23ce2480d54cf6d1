import type { ReleasePlace } from '../../data/openRelease.ts'
import type { Language } from '../../data/structure/codelists.ts'
import type { PictureEnding, PictureShape, PictureTheme } from '../../data/structure/pictureShapes.ts'
import type { AddressProblem } from '../../data/structure/selectionAddress.ts'

export interface AskedPage {
  language: Language
  release: string
  /** The release that is served, where this is an earlier one. */
  present?: string
  /** Where an earlier release is; else the one served. */
  place?: ReleasePlace
  /** What stands before the path of every address of ours: nothing, or the path below which the server stands. */
  base?: string
  /** With the language: `/ar/trends`. */
  path: string
  /** Without its question mark. */
  search: string
  /** Where readers reach it, where only its picture and table are wanted, for the page of somebody else. */
  embeddedAt?: string
}

/** A page as the dashboard renders it, and what it was rendered from. */
export interface RenderedPage {
  html: string
  title: string | undefined
  /** 404 where nothing is at its address, which the page says. */
  status: 200 | 404
  /** What the picture of the page says, where it has one that anybody can draw anew. */
  picture?: { finding: string } | undefined
  /** JSON: the answers that the page asked for, for the browser that takes it over. */
  state: string
}

/** Who asked: each address has its turn, and who has left is not rendered for. */
export interface Reader {
  address: string
  left: AbortSignal
}

/** Renders a page; undefined where a browser has to, or where whoever asked has left before its turn. */
export type RenderPage = (page: AskedPage, reader?: Reader) => Promise<RenderedPage | undefined>

/** The dashboard as it is built for the server: given who answers its questions, it renders pages, and fails as they do. */
export type CreateRenderer = (ask: (procedure: string, input: unknown) => Promise<unknown>) => RenderPage

/** A page's own picture, and how it is wanted. */
export interface AskedDrawing extends AskedPage {
  /** Where readers reach the server, with the path below which it stands. */
  origin: string
  theme: PictureTheme
  shape: PictureShape
}

export interface AskedPicture extends AskedDrawing {
  /** An SVG carries its letters with it. */
  ending: PictureEnding
}

/** A picture as SVG; or what of its address was not understood; or neither, where the page has none or is none. */
export interface DrawnPicture {
  svg?: string
  problems?: readonly AddressProblem[]
}

/** Draws the picture of a page; undefined where nothing can be drawn now. */
export type DrawPicture = (picture: AskedPicture, reader?: Reader) => Promise<DrawnPicture | undefined>

/** The dashboard as it is built for the server: given who answers its questions, it draws the pictures of pages. */
export type CreateDrawing = (
  ask: (procedure: string, input: unknown) => Promise<unknown>
) => (picture: AskedDrawing) => Promise<DrawnPicture>
