import { type Diagnostic, type DiagnosticInit, diagnostic } from '../../diagnostics/diagnostic.js'
import type { Span } from '../../diagnostics/span.js'
import { deriveCall, type Template, templateOf } from './derive-call.js'
import { evaluate } from './evaluate.js'
import { HANDLER_LABEL, sampleForm } from './labels.js'
import { createLocator, type Locator } from './locator.js'
import { createPhpReader, type PhpFailure } from './php-reader.js'
import { type KnownArgument, knownArgument, type ReadBlock, readBlock } from './read-block.js'
import { asArguments, readCall, readUri } from './read-call.js'
import type { SampleBlock } from './sample-block.js'
import type { SampleCall, SampleResult, SampleScene } from './sample-call.js'

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
  /** One for asynchronous and one for synchronous blocks, unless the page is unusual. */
  readonly templates: Template[]
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
  const message = `${nameOf(place.block)} is no PHP that can be read: ${failure.message}. It is left out.`
  report(reading, { code: 'PW401', message, span: failureSpan(place, failure, lineShift) })
}

/** Adds the first call of a block, and keeps what helps with the blocks that follow. */
function addCall(tree: ReadBlock, place: Place, reading: Reading): void {
  const { block, locate } = place
  const [first, second] = tree.calls
  if (first === undefined) return
  const { call, computed } = readCall(first, tree, block, locate)
  reading.calls.push(call)
  if (computed !== undefined) {
    const message = `${nameOf(block)} has arguments that are no array written out. It is read as if it had none.`
    report(reading, { code: 'PW405', message, span: computed })
  }
  if (second !== undefined) {
    const message = `${nameOf(block)} has more than one call; only the first is read.`
    const span = locate(second.node.loc.start.offset, second.node.loc.end.offset)
    report(reading, { code: 'PW404', message, span })
  }
  const known = knownArgument(block.code, tree)
  if (known === undefined || computed !== undefined) return
  reading.known = known
  const template = templateOf(block.code, call, tree, known)
  if (template !== undefined) reading.templates.push(template)
}

function readCode(place: Place, reading: Reading): void {
  const { block, locate } = place
  for (const template of reading.templates) {
    const call = deriveCall(block, locate, template)
    if (call !== undefined) {
      reading.calls.push(call)
      return
    }
  }
  const tree = readBlock(block.code, reading.known, read)
  if (tree.kind === 'php-failure') reportFailure(place, tree, 0, reading)
  else if (tree.calls.length > 0) addCall(tree, place, reading)
  else if (tree.uri !== undefined) reading.calls.push(readUri(tree.uri, tree, block, locate))
  else {
    const message = `${nameOf(block)} has no call of an endpoint, such as $instance->v3->…->get([…]). It is left out.`
    report(reading, { code: 'PW403', message, span: blockSpan(place) })
  }
}

/** Entries of an array without its brackets. */
function readScene(place: Place, reading: Reading): void {
  const { code, label } = place.block
  const tree = read(`${SCENE_OPEN}${code}\n];`)
  if (tree.kind === 'php-failure') {
    reportFailure(place, tree, -1, reading)
    return
  }
  const [statement] = tree.program.children
  const span = blockSpan(place)
  const scope = { code, locate: place.locate, shift: -SCENE_OPEN.length, variables: new Map() }
  const value =
    statement?.kind === 'expressionstatement' ? asArguments(evaluate(statement.expression, scope)) : undefined
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

/** Whether a block that is none of the six starts like an entry of an array. */
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
  const reading: Reading = {
    file,
    calls: [],
    scenes: [],
    diagnostics: [],
    templates: [],
    known: undefined,
  }
  for (const block of blocks) readAny(block, reading)
  const { calls, scenes, diagnostics } = reading
  return { kind: 'sample-result', calls, scenes, diagnostics }
}
