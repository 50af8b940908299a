import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.js'
import type { Span } from '../../diagnostics/span.js'
import type { ExampleMap, ExampleValue } from '../../model/example.js'
import { evaluate } from './evaluate.js'
import type { FoundCall } from './find-calls.js'
import type { FoundUri } from './find-uri.js'
import { HANDLER_LABEL, sampleForm } from './labels.js'
import { createLocator, type Locator } from './locator.js'
import type { PhpNode } from './php-node.js'
import { createPhpReader, type PhpFailure, type PhpReader } from './php-reader.js'
import { type KnownArgument, knownArgument, type ReadBlock, readBlock } from './read-block.js'
import { readResponse } from './read-response.js'
import { readVariables } from './read-variables.js'
import { decodePath } from './same-path.js'
import type { SampleBlock } from './sample-block.js'
import type { SampleCall, SampleResponse, SampleResult, SampleScene } from './sample-call.js'

/**
 * In UTF-16 code units. The longest sample known has 6,000; php-parser needs up to half a second for this many
 * in the worst case, and more only for more.
 */
export const MAX_SAMPLE_LENGTH = 262_144

interface Reading {
  readonly file: string
  readonly read: PhpReader
  readonly calls: SampleCall[]
  readonly scenes: SampleScene[]
  readonly diagnostics: Diagnostic[]
  /** By the code behind the call, which is the same in three blocks of six. */
  readonly responses: Map<string, SampleResponse>
  known: KnownArgument | undefined
}

interface Place {
  readonly block: SampleBlock
  readonly locate: Locator
}

const SCENE_OPEN = '[\n'

function nameOf(block: SampleBlock): string {
  return block.label === '' ? 'This sample' : `The sample [${block.label}]`
}

function blockSpan({ block, locate }: Place): Span {
  return locate(0, block.code.length)
}

/** A span of one character where the parser stopped; the failure's lines and columns are those of its own input. */
function failureSpan({ block }: Place, failure: PhpFailure, lineShift: number): Span {
  const lines = block.code.split('\n')
  const index = Math.min(Math.max(failure.line - 1 + lineShift, 0), lines.length - 1)
  const column = Math.min(failure.column, lines[index]?.length ?? 0) + (block.column ?? 1)
  const line = block.line + index
  return { line, column, endLine: line, endColumn: column + 1 }
}

function reportFailure(place: Place, failure: PhpFailure, lineShift: number, reading: Reading): void {
  reading.diagnostics.push(
    diagnostic({
      code: 'PW401',
      message: `${nameOf(place.block)} is no PHP that can be read: ${failure.message}. It is left out.`,
      file: reading.file,
      span: failureSpan(place, failure, lineShift),
    }),
  )
}

function emptyMap(span: Span): ExampleMap {
  return { kind: 'map', entries: [], span }
}

/** An argument as a map; `undefined` if it is not an array that can be known. */
function asArguments(value: ExampleValue): ExampleMap | undefined {
  if (value.kind === 'map') return value
  return value.kind === 'list' && value.items.length === 0 ? emptyMap(value.span) : undefined
}

function argumentsOf(
  found: FoundCall,
  span: Span,
  read: ReadBlock,
  place: Place,
  reading: Reading,
): ExampleMap {
  if (found.argument === undefined) return emptyMap(span)
  const { cut } = read
  const limit = found.node.loc.start.offset
  const scope = { code: place.block.code, locate: place.locate, shift: 0 }
  const variables = readVariables(read.program.children, limit, scope)
  const node = cut === undefined ? found.argument : cut.argument.node
  const shift = cut === undefined ? 0 : cut.at - cut.argument.node.loc.start.offset
  const value = evaluate(node, { ...scope, shift, variables })
  const known = asArguments(value)
  if (known !== undefined) return known
  reading.diagnostics.push(
    diagnostic({
      code: 'PW405',
      message: `The arguments of ${place.block.label === '' ? 'this sample' : `[${place.block.label}]`} are no array with names that is written out. The sample is read as if it had none.`,
      file: reading.file,
      span: value.span,
    }),
  )
  return emptyMap(span)
}

/** The offset behind the closing parenthesis, in the whole code. php-parser counts a `;` to the call before it. */
function endOfCall(found: FoundCall, read: ReadBlock, code: string): number {
  const growth = read.cut === undefined ? 0 : read.cut.argument.text.length - 2
  let end = found.node.loc.end.offset + growth
  while (end > 0 && code.charAt(end - 1) !== ')') end -= 1
  return end
}

/** What is done with the answer, from the code behind the call. */
function responseOf(end: number, read: ReadBlock, code: string, reading: Reading): SampleResponse {
  const tail = code.slice(end)
  const known = reading.responses.get(tail)
  if (known !== undefined) return known
  const growth = read.cut === undefined ? 0 : read.cut.argument.text.length - 2
  const response = readResponse(read.program, end - growth)
  reading.responses.set(tail, response)
  return response
}

function callOf(found: FoundCall, read: ReadBlock, place: Place, reading: Reading): SampleCall {
  const { label, code } = place.block
  const end = endOfCall(found, read, code)
  const span = place.locate(found.node.loc.start.offset, end)
  const args = argumentsOf(found, span, read, place, reading)
  const response = responseOf(end, read, code, reading)
  const { style, async, method, segments } = found
  return {
    kind: 'sample-call',
    label,
    style,
    async,
    path: decodePath(segments),
    segments,
    method,
    arguments: args,
    // What is written to a sink is not read by the code.
    response: args.entries.some(entry => entry.key === 'sink') ? { ...response, kind: 'stream' } : response,
    span,
  }
}

function callOfUri(uri: FoundUri, read: ReadBlock, place: Place): SampleCall {
  const { label, code } = place.block
  const scope = { code, locate: place.locate, shift: 0 }
  const span = place.locate(uri.node.loc.start.offset, uri.node.loc.end.offset)
  const args = (query: PhpNode): ExampleMap => {
    const variables = readVariables(read.program.children, query.loc.start.offset, scope)
    const value = evaluate(query, { ...scope, variables })
    return {
      kind: 'map',
      entries: [{ kind: 'entry', key: 'query', value, span: value.span }],
      span: value.span,
    }
  }
  return {
    kind: 'sample-call',
    label,
    style: 'uri',
    async: false,
    path: decodePath(uri.segments),
    segments: uri.segments,
    method: 'get',
    arguments: uri.query === undefined ? emptyMap(span) : args(uri.query),
    response: { kind: 'unknown' },
    span,
  }
}

function readCode(place: Place, reading: Reading): void {
  const { block } = place
  const read = readBlock(block.code, reading.known, reading.read)
  if (read.kind === 'php-failure') {
    reportFailure(place, read, 0, reading)
    return
  }
  const [first, second] = read.calls
  if (first !== undefined) {
    reading.known = knownArgument(block.code, read) ?? reading.known
    reading.calls.push(callOf(first, read, place, reading))
  } else if (read.uri !== undefined) reading.calls.push(callOfUri(read.uri, read, place))
  if (first === undefined && read.uri === undefined) {
    const message = `${nameOf(block)} has no call of an endpoint, such as $instance->v3->…->get([…]). It is left out.`
    reading.diagnostics.push(
      diagnostic({ code: 'PW403', message, file: reading.file, span: blockSpan(place) }),
    )
  }
  if (second === undefined) return
  const span = place.locate(second.node.loc.start.offset, second.node.loc.end.offset)
  const message = `${nameOf(block)} has more than one call; only the first is read.`
  reading.diagnostics.push(diagnostic({ code: 'PW404', message, file: reading.file, span }))
}

/** Entries of an array without its brackets. */
function readScene(place: Place, reading: Reading): void {
  const { block } = place
  const tree = reading.read(`${SCENE_OPEN}${block.code}\n];`)
  if (tree.kind === 'php-failure') {
    reportFailure(place, tree, -1, reading)
    return
  }
  const statement = tree.program.children[0]
  if (statement?.kind !== 'expressionstatement') return
  const scope = { code: block.code, locate: place.locate, shift: -SCENE_OPEN.length, variables: new Map() }
  const span = blockSpan(place)
  const value = asArguments(evaluate(statement.expression, scope))
  if (value !== undefined) {
    reading.scenes.push({ kind: 'sample-scene', label: block.label, arguments: { ...value, span }, span })
  }
}

/** Whether a block that is none of the six starts like an entry of an array. */
function looksLikeScene(block: SampleBlock): boolean {
  return sampleForm(block.label) === undefined && /^\s*['"]/.test(block.code)
}

function readAny(block: SampleBlock, reading: Reading): void {
  const place: Place = { block, locate: createLocator(block) }
  if (block.code.length > MAX_SAMPLE_LENGTH) {
    const message = `${nameOf(block)} has ${block.code.length} characters; more than ${MAX_SAMPLE_LENGTH} are not read. It is left out.`
    const span = place.locate(0, Math.max(block.code.indexOf('\n'), 0))
    reading.diagnostics.push(diagnostic({ code: 'PW402', message, file: reading.file, span }))
  } else if (block.label === HANDLER_LABEL) {
    const tree = reading.read(block.code)
    if (tree.kind === 'php-failure') reportFailure(place, tree, 0, reading)
  } else if (looksLikeScene(block)) readScene(place, reading)
  else readCode(place, reading)
}

/**
 * Reads the PHP samples of one operation or webhook (rules S1 to S8): the calls with their arguments as values, and
 * the scenes. Handlers of webhooks are only checked for being PHP. Never throws; what cannot be read is left out and
 * named by a warning. `file` is the page's file for the diagnostics.
 */
export function parseSampleBlocks(blocks: readonly SampleBlock[], file: string): SampleResult {
  const reading: Reading = {
    file,
    read: createPhpReader(),
    calls: [],
    scenes: [],
    diagnostics: [],
    responses: new Map(),
    known: undefined,
  }
  for (const block of blocks) readAny(block, reading)
  const { calls, scenes, diagnostics } = reading
  return { kind: 'sample-result', calls, scenes, diagnostics }
}
