import { Fragment, type JSX, jsxDEV as jsxOfReact } from 'react/jsx-dev-runtime'
import { standApart } from './standApart.ts'

export { Fragment, type JSX }

/** The same as `jsx-runtime.ts`, while the product is developed. */
// biome-ignore lint/complexity/useMaxParams: compilers call it so.
export const jsxDEV: typeof jsxOfReact = (type, props, key, isStatic, source, self) =>
  jsxOfReact(type, isStatic || type === Fragment ? standApart(type, props) : props, key, isStatic, source, self)
