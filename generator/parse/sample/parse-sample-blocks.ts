import { type Diagnostic, type DiagnosticInit, diagnostic } from '../../diagnostics/diagnostic.js'
import type { Span } from '../../diagnostics/span.js'
import { type FoundCall, findCalls } from './find-calls.js'
import { findUri } from './find-uri.js'
import { HANDLER_LABEL, sampleForm } from './labels.js'
import { createLocator, type Locator } from './locator.js'
import { createPhpReader, type PhpFailure } from './php-reader.js'
import { asArguments, type ParsedBlock, readCall, readUri } from './read-call.js'
import { readValue } from './read-value.js'
import { findSpelling, type KnownCall, repeatCall, type SpeltCall } from './repeat-call.js'
import type { SampleBlock, SampleCall, SampleResult, SampleScene } from './sample-call.js'

/**
 * In UTF-16 code units. The longest sample known has 6,000; php-parser needs up to half a second for this many
 * in the worst case, and more only for more.
 */
export const MAX_SAMPLE_LENGTH = 262_144

/** One engine for all pages: making one costs as much as parsing a small block. */
const read = createPhpReader()

/** Nearly all webhooks show the same handler; what was read once is not read again. Bounded, so that it cannot grow. */
const handlers = new Map<string, PhpFailure | undefined>()
const MAX_HANDLERS = 64

/** The state of one call of `parseSampleBlocks`. */
interface Reading {
  readonly file: string
  readonly calls: SampleCall[]
  readonly scenes: SampleScene[]
  readonly diagnostics: Diagnostic[]
  /** The last call that others may repeat. */
  known: KnownCall | undefined
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

function report(reading: Reading, init: Omit<DiagnosticInit, 'file'>): void {
  reading.diagnostics.push(diagnostic({ ...init, file: reading.file }))
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
  const message = `${nameOf(place.block)} is not valid PHP: ${failure.message}. It is left out.`
  report(reading, { code: 'PW401', message, span: failureSpan(place, failure, lineShift) })
}

/** Adds the first call of a block, and keeps it for the blocks that follow. */
function addCall(
  [first, second]: readonly [FoundCall, FoundCall | undefined],
  spelt: SpeltCall | undefined,
  parsed: ParsedBlock,
  reading: Reading,
): void {
  const { block, locate } = parsed
  const { call, computed } = readCall(first, spelt, parsed)
  reading.calls.push(call)
  if (computed !== undefined) {
    const message = `${nameOf(block)} computes its arguments. Write them out as an array; they are not read.`
    report(reading, { code: 'PW405', message, span: computed })
  }
  if (second !== undefined) {
    const message = `${nameOf(block)} has more than one call; only the first is read.`
    const span = locate(second.node.loc.start.offset, second.node.loc.end.offset)
    report(reading, { code: 'PW404', message, span })
  } else if (computed === undefined && call.text !== undefined) {
    const { start, end } = first.argument?.loc ?? { start: { offset: 0 }, end: { offset: 0 } }
    reading.known = { call, source: block.code.slice(start.offset, end.offset) }
  }
}

function readCode(place: Place, reading: Reading): void {
  const { block, locate } = place
  const spelt = findSpelling(block.code)
  const repeated =
    spelt === undefined || reading.known === undefined
      ? undefined
      : repeatCall(spelt, block, locate, reading.known)
  if (repeated !== undefined) {
    reading.calls.push(repeated)
    return
  }
  const tree = read(block.code)
  if (tree.kind === 'php-failure') {
    reportFailure(place, tree, 0, reading)
    return
  }
  const parsed = { ...place, program: tree.program }
  const [first, second] = findCalls(tree.program)
  const uri = first === undefined ? findUri(tree.program) : undefined
  if (first !== undefined) addCall([first, second], spelt, parsed, reading)
  else if (uri !== undefined) reading.calls.push(readUri(uri, parsed))
  else {
    const message = `${nameOf(block)} has no call of an endpoint, such as $instance->v3->…->get([…]). It is left out.`
    report(reading, { code: 'PW403', message, span: blockSpan(place) })
  }
}

/** Entries of an array without its brackets. */
function readScene(place: Place, reading: Reading): void {
  const { code, label } = place.block
  const whole = `${SCENE_OPEN}${code}\n];`
  const tree = read(whole)
  if (tree.kind === 'php-failure') {
    reportFailure(place, tree, -1, reading)
    return
  }
  const [statement] = tree.program.children
  const span = blockSpan(place)
  const locate: Locator = (start, end) => place.locate(start - SCENE_OPEN.length, end - SCENE_OPEN.length)
  const value =
    statement?.kind === 'expressionstatement'
      ? asArguments(readValue(statement.expression, { code: whole, locate, variables: new Map() }).value)
      : undefined
  if (value === undefined) {
    const message = `${nameOf(place.block)} is neither a call nor the inside of an array with names. It is left out.`
    report(reading, { code: 'PW403', message, span })
  } else reading.scenes.push({ kind: 'sample-scene', label, arguments: { ...value, span }, span })
}

function readHandler(place: Place, reading: Reading): void {
  const { code } = place.block
  if (!handlers.has(code)) {
    const tree = read(code)
    if (handlers.size >= MAX_HANDLERS) handlers.clear()
    handlers.set(code, tree.kind === 'php-failure' ? tree : undefined)
  }
  const failure = handlers.get(code)
  if (failure !== undefined) reportFailure(place, failure, 0, reading)
}

/** Whether a block without one of the six labels starts like an entry of an array. */
function looksLikeScene(block: SampleBlock): boolean {
  return sampleForm(block.label) === undefined && /^\s*['"]/.test(block.code)
}

function readAny(block: SampleBlock, reading: Reading): void {
  const place: Place = { block, locate: createLocator(block) }
  if (block.code.length > MAX_SAMPLE_LENGTH) {
    const message = `${nameOf(block)} has ${block.code.length} characters; more than ${MAX_SAMPLE_LENGTH} are not read. It is left out.`
    const span = place.locate(0, Math.max(block.code.indexOf('\n'), 0))
    report(reading, { code: 'PW402', message, span })
  } else if (block.label === HANDLER_LABEL) readHandler(place, reading)
  else if (looksLikeScene(block)) readScene(place, reading)
  else readCode(place, reading)
}

/**
 * Reads the PHP samples of one operation or webhook (rules S1 to S8): the calls with their arguments as values, and
 * the scenes. Handlers of webhooks are only checked for being PHP. Never throws; what cannot be read is left out and
 * named by a warning. `file` is the page's file for the diagnostics.
 */
export function parseSampleBlocks(blocks: readonly SampleBlock[], file: string): SampleResult {
  const reading: Reading = { file, calls: [], scenes: [], diagnostics: [], known: undefined }
  for (const block of blocks) readAny(block, reading)
  const { calls, scenes, diagnostics } = reading
  return { kind: 'sample-result', calls, scenes, diagnostics }
}
