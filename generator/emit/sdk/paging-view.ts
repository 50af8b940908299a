import type { Operation } from '../../model/model.js'
import type { Paging } from '../../model/paging.js'
import { pathStep } from '../escape/path-step.js'
import { listView } from './views.js'

/** The type of the promise that a function returns, which tells `paginate` of its pages. */
export interface PromiseType {
  readonly type: 'ApiPromise' | 'PagedPromise' | 'UnclearPromise'
  /** The list of the answer, or why its pages cannot be followed. */
  readonly argument: string | undefined
}

/** The promise of an operation's function. */
export function promiseOf({ paging }: Operation): PromiseType {
  if (paging === undefined) return { type: 'ApiPromise', argument: undefined }
  return paging.kind === 'paging'
    ? { type: 'PagedPromise', argument: paging.items }
    : { type: 'UnclearPromise', argument: paging.reason }
}

type Entry = readonly [key: string, value: string | number | boolean | undefined]

/** The members of the descriptor's `paging`, one a line. */
export function pagingView(paging: Paging): readonly object[] {
  return entriesOf(paging).flatMap(([key, value]) => {
    if (value === undefined) return []
    const { broken } = listView([value], key, 2)
    return [{ key, value, broken }]
  })
}

function entriesOf(paging: Paging): readonly Entry[] {
  const position: Entry = ['position', pathOf(paging.position)]
  if (paging.kind === 'unclear-paging') return [['form', 'unclear'], position, ['reason', paging.reason]]
  const { form, text, first, items, total, answeredPosition, answeredSize, next, more } = paging
  return [
    ['form', form],
    position,
    ['text', text],
    ['first', first],
    ['items', items],
    ['total', total],
    ['answeredPosition', answeredPosition],
    ['answeredSize', answeredSize],
    ['next', next && pathOf(next)],
    ['more', more],
  ]
}

function pathOf(names: readonly string[]): string {
  return names.map(name => `/${pathStep(name)}`).join('')
}
