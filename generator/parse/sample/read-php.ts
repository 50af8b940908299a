import type { Engine } from 'php-parser'
import { loadPhpParser } from '../packages.js'
import { childrenOf, type PhpNode, type PhpProgram } from './php-node.js'

/** Why code is not valid PHP. Both numbers are places in the given code: `line` from 1, `column` from 0. */
export interface PhpFailure {
  readonly kind: 'php-failure'
  readonly message: string
  readonly line: number
  readonly column: number
}

/** Kept for all blocks: a new engine costs as much as parsing a small block. */
let engine: Engine | undefined

/** Parses PHP without opening tag. Never throws; results do not depend on earlier calls. */
export function readPhp(code: string): PhpProgram | PhpFailure {
  try {
    engine ??= createEngine()
    // The cast changes no value: it gives php-parser's nodes the discriminated types of php-node.ts.
    const program = engine.parseEval(code) as unknown as PhpProgram
    const unclosed = unclosedString(program, code.length)
    if (unclosed === undefined) return program
    return { kind: 'php-failure', message: 'this string is never closed', ...placeOf(code, unclosed) }
  } catch (error) {
    // A parser that stopped half-way may keep the state of the broken block.
    engine = undefined
    return failureOf(error)
  }
}

function createEngine(): Engine {
  const { Engine } = loadPhpParser()
  return new Engine({ parser: { extractDoc: false, suppressErrors: false }, ast: { withPositions: true } })
}

function numberOf(error: object, field: string): number | undefined {
  const value: unknown = Reflect.get(error, field)
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined
}

function failureOf(error: unknown): PhpFailure {
  const place = { line: 1, column: 0 }
  if (error instanceof SyntaxError) {
    const message = error.message.replace(/^Parse Error : /, '').replace(/ on line \d+$/, '')
    const line = numberOf(error, 'lineNumber') ?? place.line
    return { kind: 'php-failure', message, line, column: numberOf(error, 'columnNumber') ?? place.column }
  }
  // php-parser recurses for every level.
  if (error instanceof RangeError) return { kind: 'php-failure', message: 'nested too deeply', ...place }
  return { kind: 'php-failure', message: error instanceof Error ? error.message : String(error), ...place }
}

/**
 * The offset of a string that is never closed. php-parser takes the end of its input for the closing quote, so only the
 * last token can be one.
 */
function unclosedString(program: PhpProgram, size: number): number | undefined {
  let node: PhpNode | undefined = program.children.at(-1)
  while (node !== undefined) {
    if (node.kind === 'string') {
      const quote = node.raw.replace(/^[bB]/, '').charAt(0)
      const closed = node.raw.length > 1 && node.raw.endsWith(quote)
      return node.loc.end.offset === size && !closed ? node.loc.start.offset : undefined
    }
    node = childrenOf(node).findLast(child => child.loc.end.offset === size)
  }
  return undefined
}

function placeOf(code: string, offset: number): { line: number; column: number } {
  const before = code.slice(0, offset)
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') - 1 }
}
