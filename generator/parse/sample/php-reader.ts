import { Engine } from 'php-parser'
import { childrenOf, type PhpNode, type PhpProgram } from './php-node.js'

/** The statements of a block. */
export interface PhpTree {
  readonly kind: 'php-tree'
  readonly program: PhpProgram
}

/** Why a block is not valid PHP, and where; `line` from 1, `column` from 0, both in the given code. */
export interface PhpFailure {
  readonly kind: 'php-failure'
  readonly message: string
  readonly line: number
  readonly column: number
}

export type PhpReader = (code: string) => PhpTree | PhpFailure

function createEngine(): Engine {
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
  // php-parser recurses for every level; nobody reads a sample that exhausts the stack.
  if (error instanceof RangeError) return { kind: 'php-failure', message: 'nested too deeply', ...place }
  return { kind: 'php-failure', message: error instanceof Error ? error.message : String(error), ...place }
}

/**
 * The offset of a string that is never closed. php-parser takes the end of its input for the closing quote, so
 * only the last token of the code can be one.
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

/**
 * Makes a reader of PHP without opening tag. It never throws. One reader may be used for any number of blocks; its
 * answers do not depend on what it read before.
 */
export function createPhpReader(): PhpReader {
  let engine: Engine | undefined
  return code => {
    try {
      engine ??= createEngine()
      // The cast changes no value: it gives php-parser's nodes the discriminated types of php-node.ts.
      const program = engine.parseEval(code) as unknown as PhpProgram
      const unclosed = unclosedString(program, code.length)
      if (unclosed === undefined) return { kind: 'php-tree', program }
      return { kind: 'php-failure', message: 'this string is never closed', ...placeOf(code, unclosed) }
    } catch (error) {
      // A parser that stopped half-way may keep state of the broken block.
      engine = undefined
      return failureOf(error)
    }
  }
}
