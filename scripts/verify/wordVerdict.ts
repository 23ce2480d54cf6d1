import type { Difference } from './difference.ts'
import type { Download } from './readDownload.ts'

interface Found {
  differences: readonly Difference[]
  later?: Later
}

/** The release that is here now, where it is another one, and the rows that it gives otherwise. */
export interface Later {
  release: string
  changed: readonly string[]
}

const mostPrinted = 50

/** What was found out about a file, for a person to read. */
export function wordVerdict({ name, release, rows }: Download, { differences, later }: Found): string {
  const count = (n: number, one: string) => `${n.toLocaleString('en')} ${one}${n === 1 ? '' : 's'}`
  const verdict =
    differences.length === 0
      ? [`${name} is identical to release ${release}: ${count(rows.length, 'row')}`]
      : [
          `${name} differs from release ${release} in ${count(differences.length, 'cell')} of ${count(rows.length, 'row')}`,
          ...some(
            differences.map(
              ({ row, column, was, is, as }) =>
                `  ${row}: ${column}: ${was} in the release, ${is} in the file${as ? ` (${as})` : ''}`
            )
          ),
        ]
  if (!later) return verdict.join('\n')
  const changed = later.changed.length
  return [
    ...verdict,
    changed === 0
      ? `release ${later.release} is newer and gives the same figures`
      : `release ${later.release} is newer and gives ${count(changed, 'row')} otherwise`,
    ...some(later.changed.map((said) => `  ${said}`)),
  ].join('\n')
}

const some = (lines: readonly string[]): string[] =>
  lines.length <= mostPrinted
    ? [...lines]
    : [...lines.slice(0, mostPrinted), `  … and ${lines.length - mostPrinted} more`]
