import type { Parameter } from '../model/model.js'
import { diffMembers } from './diff-schema.js'
import type { Scope } from './scope.js'
import { memberScope } from './scope.js'

/** Groups of parameters and the paths they have. */
const groups = [
  { place: 'path', path: '' },
  { place: 'query', path: 'query' },
  { place: 'header', path: 'headers' },
] as const

/** Compares the parameters of a call, each group on its own. */
export function diffParameters(old: readonly Parameter[], next: readonly Parameter[], scope: Scope): void {
  for (const { place, path } of groups) {
    const own = (all: readonly Parameter[]): readonly Parameter[] => all.filter(each => each.in === place)
    diffMembers(own(old), own(next), 'parameter', path === '' ? scope : memberScope(scope, path))
  }
}
