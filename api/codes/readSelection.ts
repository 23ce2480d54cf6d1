import { breakdownsIn } from '../../data/structure/dimensionCodes.ts'
import { fitSelection } from '../../data/structure/fitSelection.ts'
import { mostSeries, type Selection, selectionParameters } from '../../data/structure/selection.ts'
import { type AddressProblem, readAddress } from '../../data/structure/selectionAddress.ts'
import { nearest } from '../../data/wording/nearest.ts'
import type { ApiContext } from '../context.ts'
import type { Problem } from '../requests/httpError.ts'
import type { KnownCodes } from './codeQueries.ts'
import { sayProblem, unfittingColumns, unknownCodes } from './sayProblem.ts'
import { isCodeParameter } from './suggestCode.ts'

export interface ReadSelection {
  selection: Selection
  /** All that is wrong, at once: what a page of the same address names, and shows the rest. */
  problems: Problem[]
}

/** What an address asks of one series or several: a plain answer and a file read it alike, by the rule of the pages. */
export async function readSelection(ctx: ApiContext, parameters: URLSearchParams): Promise<ReadSelection> {
  const known = await ctx.codes()
  const read = readAddress(parameters)
  const asked = read.selection
  const parts = { series: await ctx.series.list('en'), areas: known.areas, release: known.release }
  const { problems, selection: fitting } = fitSelection(asked, parts, { most: mostSeries })
  const said = [
    ...read.problems.map((one) => ({ parameter: one.parameter, message: sayRead(one, known) })),
    ...problems.flatMap((one) => sayFit(one, asked, known)),
  ]
  if (asked.series.length === 0 && !said.some(({ parameter }) => parameter === 'series'))
    said.push({ parameter: 'series', message: someSeries })
  return { selection: { ...asked, ...breakdownsIn(fitting), release: undefined }, problems: said }
}

const someSeries = `series: name one to ${mostSeries} series, e.g. VOLUNTEERS`

/** What a page says of its address, in the words of who refuses it. */
export function sayAddressProblem(problem: AddressProblem, search: string, known: KnownCodes): Problem[] {
  const { selection, problems } = readAddress(search)
  const isUnread = problems.some(({ parameter, given }) => parameter === problem.parameter && given === problem.given)
  if (!isUnread) return sayFit(problem, selection, known)
  return [{ parameter: problem.parameter, message: sayRead(problem, known) }]
}

/** What could not be read at all. */
function sayRead(problem: AddressProblem, known: KnownCodes): string {
  const { parameter } = problem
  if ((selectionParameters as string[]).includes(parameter)) return sayProblem(problem, known)
  const named = /^\w{1,40}$/.test(parameter) ? ` ${parameter}` : ' of that name'
  const meant = nearest(parameter.slice(0, 40), selectionParameters)
  return `no parameter${named}: ${meant ? `did you mean ${meant}?` : `there are ${selectionParameters.join(', ')}`}`
}

/** What can be read and not be shown, a sentence for each code. */
function sayFit({ parameter, given, expected }: AddressProblem, asked: Selection, known: KnownCodes): Problem[] {
  const codes = given.split(',')
  if (parameter === 'columns' || parameter === 'sort')
    return unfittingColumns({ ...asked, columns: [], sort: [], [parameter]: codes })
  const named = parameter === 'beside' ? unknownCodes({ series: codes }, known).map((said) => `beside: ${said}`) : []
  if (named.length > 0) return named.map((message) => ({ parameter, message }))
  const messages = isCodeParameter(parameter)
    ? unknownCodes({ [parameter]: codes }, known)
    : [`${parameter}: ${expected}`]
  return (messages.length > 0 ? messages : [someSeries]).map((message) => ({ parameter, message }))
}
