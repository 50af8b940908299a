import type { SeverityCounts } from '../diagnostics/diagnostic.js'
import type { Counts } from '../generate.js'

/** What a run did with the output. */
export type RunOutcome =
  | {
      readonly kind: 'written'
      readonly written: number
      readonly unchanged: number
      readonly removed: number
    }
  | { readonly kind: 'checked'; readonly missing: number; readonly changed: number; readonly extra: number }
  | { readonly kind: 'blocked' }
  | { readonly kind: 'linted' }
  | {
      readonly kind: 'formatted'
      readonly changed: number
      readonly unchanged: number
      readonly refused: number
      readonly check: boolean
    }

/** The one line at the end of a run. `time` is in milliseconds. */
export function summaryLine(
  counts: Counts,
  outcome: RunOutcome,
  severities: SeverityCounts,
  hintsShown: boolean,
  time: number,
): string {
  const read = [plural(counts.pages, 'page')]
  if (outcome.kind !== 'formatted')
    read.push(plural(counts.operations, 'operation'), plural(counts.webhooks, 'webhook'))
  if (counts.pagesLeftOut > 0) read.push(`${plural(counts.pagesLeftOut, 'page')} left out`)
  const hidden = hintsShown || severities.hint === 0 ? '' : ' (not shown)'
  const found = [
    plural(severities.error, 'error'),
    plural(severities.warning, 'warning'),
    `${plural(severities.hint, 'hint')}${hidden}`,
  ]
  return `${[read.join(', '), describe(outcome), found.join(', '), `${(time / 1000).toFixed(2)} s`].filter(part => part !== '').join('; ')}\n`
}

function describe(outcome: RunOutcome): string {
  switch (outcome.kind) {
    case 'written':
      return `${plural(outcome.written, 'file')} written, ${outcome.unchanged} unchanged, ${outcome.removed} removed`
    case 'checked': {
      const { missing, changed, extra } = outcome
      if (missing + changed + extra === 0) return 'output is up to date'
      return `output is stale: ${missing} missing, ${changed} changed, ${extra} extra`
    }
    case 'blocked':
      return 'nothing written'
    case 'linted':
      return ''
    case 'formatted': {
      const { changed, unchanged, refused, check } = outcome
      const left = refused === 0 ? '' : `, ${refused} left as they are`
      return `${changed} ${check ? 'to be formatted' : 'formatted'}, ${unchanged} unchanged${left}`
    }
  }
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
