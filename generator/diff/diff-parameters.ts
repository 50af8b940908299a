import type { Parameter } from '../model/model.js'
import { atMember, type Comparison } from './comparison.js'
import { diffMembers } from './diff-schema.js'

/** Groups of parameters and the paths they have. */
const groups = [
  { place: 'path', path: '' },
  { place: 'query', path: 'query' },
  { place: 'header', path: 'headers' },
] as const

/** Compares the parameters of a call, each group on its own. */
export function diffParameters(
  old: readonly Parameter[],
  next: readonly Parameter[],
  comparison: Comparison,
): void {
  for (const { place, path } of groups) {
    const own = (all: readonly Parameter[]): readonly Parameter[] => all.filter(each => each.in === place)
    diffMembers(own(old), own(next), 'parameter', path === '' ? comparison : atMember(comparison, path))
  }
}
