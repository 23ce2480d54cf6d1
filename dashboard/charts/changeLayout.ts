import { arrowsLayout } from './arrowsLayout.ts'
import type { Change, ChangeOptions, ChangeRow } from './changeOptions.ts'
import { slopesLayout } from './slopesLayout.ts'

/** The height that a chart of change will have. */
export function changeHeight(rows: readonly ChangeRow[], context: readonly Change[], options: ChangeOptions): number {
  return options.look === 'arrows' ? arrowsLayout(rows, options).height : slopesLayout(rows, context, options).height
}
