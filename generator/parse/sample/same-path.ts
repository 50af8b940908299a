import type { ExampleMap } from '../../model/example.js'
import type { SampleCall, SampleSegment } from './sample-call.js'

export type SegmentForm = 'camel' | 'literal'

/** A name that stands for an empty last segment, which a chain cannot write. */
const EMPTY = '{empty}'

/**
 * A segment of a chain in the form of a page: `_name_` is `{name}`, and a capital letter is the `-` that cannot
 * be written (`mchTransfer` is `mch-transfer`). Which capitals were hyphens is the rule of the PHP client.
 */
export function decodeSegment(segment: SampleSegment): string {
  if (segment.form === 'literal') return segment.text
  const placeholder = /^_(.+)_$/.exec(segment.text)?.[1]
  if (placeholder !== undefined) return `{${placeholder}}`
  return segment.text.replace(
    /[A-Z]/g,
    (letter, at: number) => `${at === 0 ? '' : '-'}${letter.toLowerCase()}`,
  )
}

/** The whole path in the form of a page. */
export function decodePath(segments: readonly SampleSegment[]): string {
  return segments
    .map(decodeSegment)
    .map((text, at) => (text === EMPTY && at === segments.length - 1 ? '' : text))
    .join('/')
}

/** Names of the placeholders of a call's path, `empty` included. */
export function placeholdersOf(call: SampleCall): readonly string[] {
  return call.segments.flatMap(segment => /^\{(.+)\}$/.exec(decodeSegment(segment))?.[1] ?? [])
}

function camelCase(segment: string): string {
  return segment.replace(/-+(.)?/g, (_, next: string | undefined) => (next ?? '').toUpperCase())
}

/** A placeholder that the sample fills with a constant stands for that constant: `{name}` with `'name' => 'someName'`. */
function constantOf(placeholder: string, args: ExampleMap): string | undefined {
  const name = /^\{(.+)\}$/.exec(placeholder)?.[1]
  const value = args.entries.find(entry => entry.key === name)?.value
  return value?.kind === 'scalar' ? String(value.value) : undefined
}

function sameSegment(segment: SampleSegment, page: string, args: ExampleMap): boolean {
  const decoded = decodeSegment(segment)
  if (decoded === page) return true
  if (segment.form === 'camel' && segment.text === camelCase(page)) return true
  if (decoded === EMPTY && page === '') return true
  return /^\{.+\}$/.test(decoded) && !page.startsWith('{') && constantOf(decoded, args) === page
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
