import { displayWidth, printable } from '../../diagnostics/render/display-width.js'
import type { Colors } from '../../diagnostics/render/pretty.js'
import type { Impact } from '../../model/nodes/rules.js'
import type { Change, Diff } from '../change.js'
import { byOwner, changeValues, changeWords } from './change-words.js'

const labels: Readonly<Record<Impact, string>> = {
  breaking: 'breaking',
  compatible: 'compatible',
  text: 'words',
}

/** Changes for a reader at a terminal: by operation, each with its side, field and place; '' where there is none. */
export function renderPretty({ changes }: Diff, colors: Colors): string {
  return byOwner(changes)
    .map(group => `${head(group, colors)}\n${lines(group, colors)}\n`)
    .join('\n')
}

function head([first]: readonly Change[], colors: Colors): string {
  if (first === undefined) return ''
  const { id, title } = first.owner
  return printable(title) === ''
    ? colors.bold(printable(id))
    : `${colors.bold(printable(id))} ${printable(title)}`
}

interface Row {
  readonly change: Change
  readonly cells: readonly [label: string, side: string, path: string]
}

function lines(group: readonly Change[], colors: Colors): string {
  const rows = group.map((change): Row => {
    const side = change.side === 'call' ? '' : change.side
    return { change, cells: [labels[change.impact], side, printable(change.path)] }
  })
  const widths = [0, 1, 2].map(at => Math.max(...rows.map(({ cells }) => displayWidth(cells[at] ?? ''))))
  return rows.map(row => line(row, widths, colors)).join('\n')
}

function line({ change, cells }: Row, widths: readonly number[], colors: Colors): string {
  const [label = '', side = '', path = ''] = cells.map(
    (cell, at) => cell + ' '.repeat((widths[at] ?? 0) - displayWidth(cell)),
  )
  const values = changeValues(change).map(shortened)
  const said = values.length === 0 ? changeWords(change) : `${changeWords(change)}: ${values.join(' → ')}`
  const columns = [paintOf(change.impact, colors)(label), side, path, said].filter(cell => cell !== '')
  return `  ${columns.join('  ')}${placeOf(change, colors)}`
}

function paintOf(impact: Impact, colors: Colors): (text: string) => string {
  return impact === 'breaking' ? colors.red : impact === 'compatible' ? colors.cyan : colors.dim
}

/** Longest value that is shown, in characters. */
const valueLength = 100

function shortened(value: string): string {
  const shown = printable(value)
  return shown.length <= valueLength ? shown : `${shown.slice(0, valueLength)}…`
}

function placeOf({ newPlace, oldPlace }: Change, colors: Colors): string {
  const place = newPlace ?? oldPlace
  if (place === undefined) return ''
  const state = newPlace === undefined ? ' (old)' : ''
  return `  ${colors.dim(`${printable(place.file)}:${place.span.line}${state}`)}`
}
