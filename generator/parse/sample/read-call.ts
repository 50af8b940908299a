import type { Span } from '../../diagnostics/span.js'
import type { ExampleMap, ExampleValue } from '../../model/example.js'
import { decodePath } from './decode-path.js'
import { evaluate, type Scope } from './evaluate.js'
import type { FoundCall } from './find-calls.js'
import type { FoundUri } from './find-uri.js'
import { labelled } from './labels.js'
import type { Locator } from './locator.js'
import type { PhpNode } from './php-node.js'
import type { ReadBlock } from './read-block.js'
import { readResponse } from './read-response.js'
import { readVariables } from './read-variables.js'
import type { SampleBlock } from './sample-block.js'
import type { SampleCall } from './sample-call.js'

/** A call, and the place of its arguments where they are computed, so that the call has none. */
export interface CallReading {
  readonly call: SampleCall
  readonly computed?: Span
}

function emptyMap(span: Span): ExampleMap {
  return { kind: 'map', entries: [], span }
}

/** An array of arguments; an empty array is evaluated to a list. `undefined` if it is no array that can be known. */
export function asArguments(value: ExampleValue): ExampleMap | undefined {
  if (value.kind === 'map') return value
  return value.kind === 'list' && value.items.length === 0 ? emptyMap(value.span) : undefined
}

function scopeBefore(limit: number, read: ReadBlock, code: string, locate: Locator): Scope {
  const scope = { code, locate, shift: 0 }
  return { ...scope, variables: readVariables(read.program.children, limit, scope) }
}

function argumentsOf(
  found: FoundCall,
  read: ReadBlock,
  code: string,
  locate: Locator,
): ExampleValue | undefined {
  if (found.argument === undefined) return undefined
  const scope = scopeBefore(found.node.loc.start.offset, read, code, locate)
  const { cut } = read
  if (cut === undefined) return evaluate(found.argument, scope)
  return evaluate(cut.argument.node, { ...scope, shift: cut.at - cut.argument.node.loc.start.offset })
}

/** How much longer the code is than what was parsed. */
function growthOf(read: ReadBlock): number {
  return read.cut === undefined ? 0 : read.cut.argument.text.length - '[]'.length
}

/** The offset behind the closing parenthesis, in the whole code. php-parser counts a `;` to the call before it. */
function endOfCall(found: FoundCall, read: ReadBlock, code: string): number {
  let end = found.node.loc.end.offset + growthOf(read)
  while (end > 0 && code.charAt(end - 1) !== ')') end -= 1
  return end
}

/** What a found call says, in terms of the file. */
export function readCall(
  found: FoundCall,
  read: ReadBlock,
  block: SampleBlock,
  locate: Locator,
): CallReading {
  const { code, label } = block
  const end = endOfCall(found, read, code)
  const span = locate(found.node.loc.start.offset, end)
  const value = argumentsOf(found, read, code, locate)
  const args = value === undefined ? emptyMap(span) : asArguments(value)
  const response = readResponse(read.program, end - growthOf(read))
  const { style, async, method, segments } = found
  const call: SampleCall = {
    kind: 'sample-call',
    ...labelled(label),
    style,
    async,
    path: decodePath(segments),
    segments,
    method,
    arguments: args ?? emptyMap(span),
    // What is written to a sink is not read by the code.
    response: args?.entries.some(entry => entry.key === 'sink') ? { ...response, kind: 'stream' } : response,
    span,
  }
  return args === undefined && value !== undefined ? { call, computed: value.span } : { call }
}

function queryOf(query: PhpNode, read: ReadBlock, code: string, locate: Locator): ExampleMap {
  const value = evaluate(query, scopeBefore(query.loc.start.offset, read, code, locate))
  const { span } = value
  return { kind: 'map', entries: [{ kind: 'entry', key: 'query', value, span }], span }
}

/** A redirect that the sample builds itself, as a call of `get` with a `query`. */
export function readUri(uri: FoundUri, read: ReadBlock, block: SampleBlock, locate: Locator): SampleCall {
  const span = locate(uri.node.loc.start.offset, uri.node.loc.end.offset)
  return {
    kind: 'sample-call',
    ...labelled(block.label),
    style: 'uri',
    async: false,
    path: decodePath(uri.segments),
    segments: uri.segments,
    method: 'get',
    arguments: uri.query === undefined ? emptyMap(span) : queryOf(uri.query, read, block.code, locate),
    response: { kind: 'unknown' },
    span,
  }
}
