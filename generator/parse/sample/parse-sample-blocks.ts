import { type Diagnostic, type DiagnosticInit, diagnostic } from '../../diagnostics/diagnostic.js'
import type { Span } from '../../diagnostics/span.js'
import { englishLabels, handlerLabel } from '../../dialect/sample-forms.js'
import type { CodeBlock } from '../page.js'
import { type FoundCall, findCalls } from './find-calls.js'
import { findUri } from './find-uri.js'
import { createLocator, type Locator } from './locator.js'
import type { PhpNode } from './php-node.js'
import { asArguments, type LocatedBlock, type ParsedBlock, readCall, readUri } from './read-call.js'
import { type PhpFailure, readPhp } from './read-php.js'
import { readSpelt } from './read-spelt.js'
import { readValue } from './read-value.js'
import { findSpelling, type KnownCall, labelled, repeatCall, type SpeltCall } from './repeat-call.js'
import type { SampleCall, SampleResult, SampleScene } from './sample-call.js'
import { scanLiteral } from './scan-literal.js'

/**
 * In UTF-16 code units. The longest known sample has 6,000. For this many php-parser takes up to half a second in the worst
 * case.
 */
export const MAX_SAMPLE_LENGTH = 262_144

/** What parsing said of each handler: nearly all webhooks show the same one. Bounded, so that it cannot grow. */
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

const SCENE_OPEN = '[\n'

/** `text` follows the name of the block. */
function report(
  { label }: CodeBlock,
  code: DiagnosticInit['code'],
  text: string,
  span: Span,
  { file, diagnostics }: Reading,
): void {
  const name = label === '' ? 'This sample' : `The sample [${label}]`
  diagnostics.push(diagnostic({ code, file, span, message: `${name} ${text}` }))
}

/** Reports one character where the parser stopped. `lineShift` leads from the parser's lines to those of the block. */
function reportFailure(block: CodeBlock, failure: PhpFailure, lineShift: number, reading: Reading): void {
  const lines = block.code.split('\n')
  const index = Math.min(Math.max(failure.line - 1 + lineShift, 0), lines.length - 1)
  const column = Math.min(failure.column, lines[index]?.length ?? 0) + block.span.column
  const line = block.codeLine + index
  const span = { line, column, endLine: line, endColumn: column + 1 }
  report(block, 'PW401', `is not valid PHP: ${failure.message}. It is left out.`, span, reading)
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
    const text = 'computes its arguments. Write them out as an array; they are not read.'
    report(block, 'PW405', text, computed, reading)
  }
  if (second !== undefined) {
    const span = locate(second.node.loc.start.offset, second.node.loc.end.offset)
    report(block, 'PW404', 'has more than one call; only the first is read.', span, reading)
  } else if (computed === undefined && call.text !== undefined) {
    const { start, end } = first.argument?.loc ?? { start: { offset: 0 }, end: { offset: 0 } }
    reading.known = { call, source: block.code.slice(start.offset, end.offset) }
  }
}

function readCode({ block, locate }: LocatedBlock, reading: Reading): void {
  const spelt = findSpelling(block.code)
  const repeated = spelt && reading.known && repeatCall(spelt, block, locate, reading.known)
  if (repeated !== undefined) {
    reading.calls.push(repeated)
    return
  }
  const known = spelt && readSpelt(spelt, block, locate)
  if (known !== undefined) {
    reading.calls.push(known.call)
    reading.known = known
    return
  }
  const program = readPhp(block.code)
  if (program.kind === 'php-failure') {
    reportFailure(block, program, 0, reading)
    return
  }
  const parsed = { block, locate, program }
  const [first, second] = findCalls(program)
  const uri = first === undefined ? findUri(program) : undefined
  if (first !== undefined) addCall([first, second], spelt, parsed, reading)
  else if (uri !== undefined) reading.calls.push(readUri(uri, parsed))
  else {
    const text = 'has no call of an endpoint, such as $instance->v3->…->get([…]). It is left out.'
    report(block, 'PW403', text, locate(0, block.code.length), reading)
  }
}

/** Entries of an array without its brackets. */
function readScene({ block, locate: locateIn }: LocatedBlock, reading: Reading): void {
  const code = `${SCENE_OPEN}${block.code}\n];`
  const node = sceneOf(code)
  if (node?.kind === 'php-failure') {
    reportFailure(block, node, -1, reading)
    return
  }
  const span = locateIn(0, block.code.length)
  const locate: Locator = (start, end) => locateIn(start - SCENE_OPEN.length, end - SCENE_OPEN.length)
  const value = node && asArguments(readValue(node, { code, locate, variables: new Map() }).value)
  if (value === undefined) {
    const text = 'is neither a call nor the inside of an array with names. It is left out.'
    report(block, 'PW403', text, span, reading)
  } else
    reading.scenes.push({ kind: 'sample-scene', label: block.label, arguments: { ...value, span }, span })
}

/** The array of a scene; undefined where the code is no single expression. */
function sceneOf(code: string): PhpNode | PhpFailure | undefined {
  const scanned = scanLiteral(code, 0)
  if (scanned?.loc.end.offset === code.length - 1) return scanned
  const program = readPhp(code)
  if (program.kind === 'php-failure') return program
  const [statement] = program.children
  return statement?.kind === 'expressionstatement' ? statement.expression : undefined
}

function readHandler(block: CodeBlock, reading: Reading): void {
  const { code } = block
  if (!handlers.has(code)) {
    const program = readPhp(code)
    if (handlers.size >= MAX_HANDLERS) handlers.clear()
    handlers.set(code, program.kind === 'php-failure' ? program : undefined)
  }
  const failure = handlers.get(code)
  if (failure !== undefined) reportFailure(block, failure, 0, reading)
}

function readAny(block: CodeBlock, reading: Reading): void {
  const { code, label } = block
  const located: LocatedBlock = { block, locate: createLocator(block) }
  if (code.length > MAX_SAMPLE_LENGTH) {
    const text = `has ${code.length} characters; more than ${MAX_SAMPLE_LENGTH} are not read. It is left out.`
    report(block, 'PW402', text, located.locate(0, Math.max(code.indexOf('\n'), 0)), reading)
  } else if (label === handlerLabel || label === englishLabels[handlerLabel]) readHandler(block, reading)
  // Without one of the six labels, and like an entry of an array.
  else if (labelled(label).form === undefined && /^\s*['"]/.test(code)) readScene(located, reading)
  else readCode(located, reading)
}

/**
 * Reads the PHP samples of one operation or webhook (rules S1 to S8): the calls with their arguments as values, and
 * the scenes. Handlers of webhooks are only parsed. Never throws; unreadable blocks are left out with a warning. `file` is
 * the page's file for the diagnostics.
 */
export function parseSampleBlocks(blocks: readonly CodeBlock[], file: string): SampleResult {
  const reading: Reading = { file, calls: [], scenes: [], diagnostics: [], known: undefined }
  for (const block of blocks) readAny(block, reading)
  const { calls, scenes, diagnostics } = reading
  return { kind: 'sample-result', calls, scenes, diagnostics }
}
