/**
 * A text as it may stand in a cell of a CSV: a spreadsheet takes what begins like a formula for one, so an apostrophe
 * goes before it; before what already begins that way behind apostrophes too, so that each text comes back as it was.
 * Numbers never pass through here: -3.2 is no formula.
 */
export const textCell = (text: string): string => (/^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text)

/** The text that such a cell was made of. */
export const textOfCell = (cell: string): string => (/^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell)
