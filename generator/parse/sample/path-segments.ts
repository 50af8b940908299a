import type { SampleSegment } from './sample-call.js'

/** The name for an empty last segment, which a chain cannot spell. */
const EMPTY = '{empty}'

/**
 * A segment of a chain in the form of a page, as the PHP client reads it: `_name_` is `{name}`, `mchTransfer` is
 * `mch-transfer`.
 */
function decodeCamel(text: string): string {
  const placeholder = /^_(.+)_$/.exec(text)?.[1]
  if (placeholder !== undefined) return `{${placeholder}}`
  return text.replace(/[A-Z]/g, (letter, at: number) => `${at === 0 ? '' : '-'}${letter.toLowerCase()}`)
}

/** A segment as written in a chain (`camel`) or in a string (`literal`). */
export function sampleSegment(text: string, form: SampleSegment['form']): SampleSegment {
  return { text, form, page: form === 'camel' ? decodeCamel(text) : text }
}

/** The segments of a path in a string; a slash at its start does not count. */
export function literalSegments(path: string): readonly SampleSegment[] {
  return path
    .replace(/^\//, '')
    .split('/')
    .map(text => sampleSegment(text, 'literal'))
}

/** The path in the form of a page; `_empty_` at its end is the trailing slash of an `index.md`. */
export function decodePath(segments: readonly SampleSegment[]): string {
  const last = segments.length - 1
  return segments.map(({ page }, at) => (page === EMPTY && at === last ? '' : page)).join('/')
}
