/**
 * A text as it may stand in a cell: a spreadsheet takes what begins like a formula for one, so an apostrophe goes
 * before it, which our importer takes away again. Numbers never pass through here: -3.2 is no formula.
 */
export const textCell = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)
