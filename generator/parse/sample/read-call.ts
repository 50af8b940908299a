import type { Span } from '../../diagnostics/span.js'
import type { CodeBlock } from '../page.js'
import type { FoundCall } from './find-calls.js'
import type { FoundUri } from './find-uri.js'
import type { Locator } from './locator.js'
import { decodePath } from './path-segments.js'
import type { PhpProgram } from './php-node.js'
import type { PhpValue } from './php-value.js'
import { readAnswer, readResponse } from './read-answer.js'
import { type PhpScope, readValue } from './read-value.js'
import { readVariables } from './read-variables.js'
import { labelled, type SpeltCall, withSink } from './repeat-call.js'
import type { SampleCall, SampleText } from './sample-call.js'
import type { SampleMap, SampleValue } from './sample-value.js'

/** A block and the way from its offsets to the page's spans. */
export interface LocatedBlock {
  readonly block: CodeBlock
  readonly locate: Locator
}

/** A block whose code was parsed. */
export interface ParsedBlock extends LocatedBlock {
  readonly program: PhpProgram
}

/** A call. `computed` is the place of arguments that only running the code would tell; the call then has none. */
export interface CallReading {
  readonly call: SampleCall
  readonly computed?: Span
}

function emptyMap(span: Span): SampleMap {
  return { kind: 'map', entries: [], span }
}

/** A value as arguments; undefined for anything but an array with names or an empty one. */
export function asArguments(value: SampleValue): SampleMap | undefined {
  if (value.kind === 'map') return value
  return value.kind === 'list' && value.items.length === 0 ? emptyMap(value.span) : undefined
}

function scopeBefore(limit: number, { block: { code }, locate, program }: ParsedBlock): PhpScope {
  const scope = { code, locate }
  return { ...scope, variables: readVariables(program.children, limit, scope) }
}

/** Reads a found call. `spelt` is the block's call if it is spelt as in the six forms. */
export function readCall(found: FoundCall, spelt: SpeltCall | undefined, parsed: ParsedBlock): CallReading {
  const { block, locate, program } = parsed
  const { style, async, method, segments, argument, node } = found
  const start = node.loc.start.offset
  // php-parser counts a `;` to the call before it.
  const end = block.code.lastIndexOf(')', node.loc.end.offset - 1) + 1
  const span = locate(start, end)
  const read = argument === undefined ? undefined : readValue(argument, scopeBefore(start, parsed))
  const known = read === undefined ? emptyMap(span) : asArguments(read.value)
  const args = known ?? emptyMap(span)
  const text = spelt?.start === start ? textOf(found, read?.written, spelt, block.code) : undefined
  const call: SampleCall = {
    kind: 'sample-call',
    ...labelled(block.label),
    style,
    async,
    path: decodePath(segments),
    segments,
    method,
    arguments: args,
    response: withSink(readResponse(program, end), args),
    ...(text === undefined ? {} : { text }),
    span,
  }
  return read !== undefined && known === undefined ? { call, computed: read.value.span } : { call }
}

const closing = /\s*,?\s*\)/y

function textOf(
  { argument }: FoundCall,
  written: PhpValue | undefined,
  { prelude, assigns, async, at }: SpeltCall,
  code: string,
): SampleText | undefined {
  const isArray = written?.kind === 'php-array' && written.before === ''
  if (argument !== undefined && !isArray) return undefined
  const { start, end } = argument?.loc ?? { start: { offset: at }, end: { offset: at } }
  closing.lastIndex = end.offset
  if (code.slice(at, start.offset).trim() !== '' || !closing.test(code)) return undefined
  const answer = readAnswer(code.slice(closing.lastIndex), async)
  return { prelude, assigns, ...(isArray ? { arguments: written } : {}), answer }
}

/** Reads a redirect that the sample builds itself as a call of `get` with a `query`. */
export function readUri({ node, segments, query }: FoundUri, parsed: ParsedBlock): SampleCall {
  const { block, locate } = parsed
  const span = locate(node.loc.start.offset, node.loc.end.offset)
  const value = query && readValue(query, scopeBefore(query.loc.start.offset, parsed)).value
  return {
    kind: 'sample-call',
    ...labelled(block.label),
    style: 'uri',
    async: false,
    path: decodePath(segments),
    segments,
    method: 'get',
    arguments:
      value === undefined
        ? emptyMap(span)
        : {
            kind: 'map',
            entries: [{ kind: 'entry', key: 'query', value, span: value.span }],
            span: value.span,
          },
    response: { kind: 'unknown' },
    span,
  }
}
