import type { PhpArray } from '../../parse/sample/php-value.js'
import type { SampleCall } from '../../parse/sample/sample-call.js'
import { samePath } from '../checks/samples/same-path.js'
import { phpArray, phpLiteral, phpMember, phpName } from './php-values.js'

/** The path of the forms, and the arguments that fill what a chain cannot spell. */
export interface FormPath {
  /** In the form of a page: `v3/pay/transactions/id/{transaction_id}`. */
  readonly path: string
  /** Placeholders such as `{micropaytest}` for segments with capital letters, which a chain would split into words. */
  readonly fixed: readonly { readonly name: string; readonly value: string }[]
}

/**
 * The path as the samples spell it if all of them agree with the page, else the page's own (S3). `page` ends with `/` for an
 * `index.md`.
 */
export function formPath(page: string, calls: readonly SampleCall[]): FormPath {
  const spelt = new Set(calls.map(({ segments }) => segments.map(segment => segment.page).join('/')))
  const [path] = spelt
  if (path !== undefined && spelt.size === 1 && calls.every(call => samePath(call, page)))
    return { path, fixed: [] }
  const fixed: { name: string; value: string }[] = []
  const segments = page.split('/').map(segment => {
    if (segment === '') return '{empty}'
    if (segment.startsWith('{') || !/[A-Z]/.test(segment)) return segment
    const name = segment.toLowerCase().replace(/\W/g, '_')
    fixed.push({ name, value: segment })
    return `{${name}}`
  })
  return { path: segments.join('/'), fixed }
}

/** Adds the arguments that fill the path, above the others. */
export function withFixed(args: PhpArray | undefined, fixed: FormPath['fixed']): PhpArray | undefined {
  const shown = new Set(args?.entries.map(phpName))
  const added = fixed
    .filter(({ name }) => !shown.has(name))
    .map(({ name, value }) => phpMember(name, phpLiteral(value), '// 固定参数'))
  if (added.length === 0) return args
  const own = args ?? phpArray([])
  return { ...own, entries: [...added, ...own.entries] }
}
