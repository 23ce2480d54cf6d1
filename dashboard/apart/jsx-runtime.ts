import { Fragment, type JSX, jsx as jsxOfReact, jsxs as jsxsOfReact } from 'react/jsx-runtime'
import { standApart } from './standApart.ts'

export { Fragment, type JSX }

/** What JSX becomes, with every text that stands beside something in an element of its own. */
export const jsx: typeof jsxOfReact = (type, props, key) =>
  jsxOfReact(type, type === Fragment ? standApart(type, props) : props, key)
export const jsxs: typeof jsxsOfReact = (type, props, key) => jsxsOfReact(type, standApart(type, props), key)
