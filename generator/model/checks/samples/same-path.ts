import type { SampleCall, SampleSegment } from '../../../parse/sample/sample-call.js'
import type { ExampleMap } from '../../example.js'

function placeholderOf(segment: SampleSegment): string | undefined {
  return /^\{(.+)\}$/.exec(segment.page)?.[1]
}

/** Names of the placeholders of a call's path, `empty` (the trailing slash) included. */
export function placeholdersOf(call: SampleCall): readonly string[] {
  return call.segments.flatMap(segment => placeholderOf(segment) ?? [])
}

function camelCase(segment: string): string {
  return segment.replace(/-+(.)?/g, (_, next: string | undefined) => (next ?? '').toUpperCase())
}

/** A placeholder that the sample fills with a constant stands for it: `{name}` with `'name' => 'someName'`. */
function constantOf(name: string, args: ExampleMap): string | undefined {
  const value = args.entries.find(entry => entry.key === name)?.value
  return value?.kind === 'scalar' ? String(value.value) : undefined
}

function sameSegment(segment: SampleSegment, page: string, args: ExampleMap): boolean {
  if (segment.page === page) return true
  if (segment.form === 'camel' && segment.text === camelCase(page)) return true
  const placeholder = placeholderOf(segment)
  if (placeholder === undefined || page.startsWith('{')) return false
  return (placeholder === 'empty' && page === '') || constantOf(placeholder, args) === page
}

/**
 * Whether a sample calls the page's path. `pagePath` is as in the model: `v3/pay/transactions/id/{transaction_id}`,
 * with a trailing slash for `index.md` and with `v2/` for a v2 page.
 */
export function samePath(call: SampleCall, pagePath: string): boolean {
  // A whole URL is what goes over the wire, where v2 has no `v2/`.
  const page = (call.style === 'uri' ? pagePath.replace(/^v2\//, '') : pagePath).split('/')
  return (
    page.length === call.segments.length &&
    call.segments.every((segment, at) => sameSegment(segment, page[at] ?? '', call.arguments))
  )
}
