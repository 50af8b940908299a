import { type FoundCall, findCalls } from './find-calls.js'
import { type FoundUri, findUri } from './find-uri.js'
import type { PhpArray, PhpProgram } from './php-node.js'
import type { PhpFailure, PhpReader } from './php-reader.js'

/** An argument array that was parsed once, its text, and where it stands in the block that is at hand. */
export interface KnownArgument {
  readonly text: string
  readonly node: PhpArray
  readonly at: number
}

/**
 * A block's syntax tree. Where the argument array was cut out of the code before parsing, `cut` says what stood at
 * which offset; the tree's offsets are those of the shortened code.
 */
export interface ReadBlock {
  readonly kind: 'read-block'
  readonly program: PhpProgram
  readonly calls: readonly FoundCall[]
  /** Looked for where there is no call. */
  readonly uri?: FoundUri
  readonly cut?: { readonly at: number; readonly argument: KnownArgument }
}

const EMPTY_ARRAY = '[]'

/** Shorter texts are parsed faster than looked for. */
const WORTH_CUTTING = 16

/**
 * Five of six blocks repeat the arguments of the first. The text of a parsed array literal always parses to that
 * array where an expression is expected, so `[]` can stand for it. That an expression is expected is known
 * afterwards: the shortened code has a call whose argument is an empty array at exactly that place.
 */
function readShortened(code: string, known: KnownArgument, read: PhpReader): ReadBlock | undefined {
  const at = code.indexOf(known.text)
  if (at === -1) return undefined
  const tree = read(code.slice(0, at) + EMPTY_ARRAY + code.slice(at + known.text.length))
  if (tree.kind === 'php-failure') return undefined
  const calls = findCalls(tree.program)
  const argument = calls[0]?.argument
  if (calls.length !== 1 || argument?.kind !== 'array' || argument.items.length > 0) return undefined
  const { start, end } = argument.loc
  if (start.offset !== at || end.offset !== at + EMPTY_ARRAY.length) return undefined
  return { kind: 'read-block', program: tree.program, calls, cut: { at, argument: known } }
}

/** Parses a block; the result says the same with and without `known`. */
export function readBlock(
  code: string,
  known: KnownArgument | undefined,
  read: PhpReader,
): ReadBlock | PhpFailure {
  const worth = known !== undefined && known.text.length >= WORTH_CUTTING
  const shortened = worth ? readShortened(code, known, read) : undefined
  if (shortened !== undefined) return shortened
  const tree = read(code)
  if (tree.kind === 'php-failure') return tree
  const calls = findCalls(tree.program)
  const uri = calls.length === 0 ? findUri(tree.program) : undefined
  return { kind: 'read-block', program: tree.program, calls, ...(uri === undefined ? {} : { uri }) }
}

/** The argument array of a block's first call, for the blocks that follow. */
export function knownArgument(code: string, block: ReadBlock): KnownArgument | undefined {
  if (block.cut !== undefined) return { ...block.cut.argument, at: block.cut.at }
  const node = block.calls[0]?.argument
  if (node?.kind !== 'array') return undefined
  const { start, end } = node.loc
  const text = code.slice(start.offset, end.offset)
  // php-parser counts a `;` to some nodes before it; such a text is no array literal.
  return text.startsWith('[') && text.endsWith(']') ? { text, node, at: start.offset } : undefined
}
