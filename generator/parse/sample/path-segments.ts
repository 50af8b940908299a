import type { SampleSegment } from './sample-call.js'

/** A name that stands for an empty last segment, which a chain cannot write. */
const EMPTY = '{empty}'

/**
 * A segment of a chain in the form of a page: `_name_` is `{name}`, and a capital letter is the `-` that cannot
 * be written (`mchTransfer` is `mch-transfer`), which is what the PHP client makes of it.
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

/** The segments of a path in a string; a slash at its start counts for nothing. */
export function literalSegments(path: string): readonly SampleSegment[] {
  return path
    .replace(/^\//, '')
    .split('/')
    .map(text => sampleSegment(text, 'literal'))
}

/** The whole path in the form of a page; `_empty_` at its end is the trailing slash of an `index.md`. */
export function decodePath(segments: readonly SampleSegment[]): string {
  const last = segments.length - 1
  return segments.map(({ page }, at) => (page === EMPTY && at === last ? '' : page)).join('/')
}
