import type { ExampleMap } from '../../model/example.js'
import { evaluate } from './evaluate.js'
import type { Locator } from './locator.js'
import type { KnownArgument, ReadBlock } from './read-block.js'
import { asArguments } from './read-call.js'
import { readVariables } from './read-variables.js'
import { type PageStyle, renderReceiver, styledSegments } from './render-call.js'
import { decodePath } from './same-path.js'
import type { SampleBlock } from './sample-block.js'
import type { SampleCall } from './sample-call.js'

/** A block that was parsed and is written canonically: others may differ from it in the style only. */
export interface Template {
  readonly call: SampleCall
  readonly read: ReadBlock
  readonly argument: KnownArgument
  /** The code before the call. */
  readonly prelude: string
  /** From `->` in front of the method to the end of the block. */
  readonly rest: string
  /** Offset of the arguments in `rest`. */
  readonly argumentAt: number
}

const STYLES: readonly PageStyle[] = ['chain', 'declaration', 'property']

/**
 * Makes a template of a block whose text is exactly prelude, canonical receiver, `->method(`, arguments and `)…`.
 * `argument` is the parsed argument array of its call.
 */
export function templateOf(
  code: string,
  call: SampleCall,
  read: ReadBlock,
  argument: KnownArgument,
): Template | undefined {
  const { at } = argument
  const start = read.calls[0]?.node.loc.start.offset ?? 0
  if (call.style === 'uri' || read.calls.length !== 1 || at < start) return undefined
  const receiver = renderReceiver(call.segments, call.style)
  if (!code.startsWith(`${receiver}->`, start) || !code.startsWith(argument.text, at)) return undefined
  const restAt = start + receiver.length
  const between = code.slice(restAt, at)
  if (!/^->\w+\($/.test(between) || code.charAt(at + argument.text.length) !== ')') return undefined
  const prelude = code.slice(0, start)
  return { call, read, argument, prelude, rest: code.slice(restAt), argumentAt: between.length }
}

function argumentsAt(template: Template, at: number, code: string, locate: Locator): ExampleMap | undefined {
  const { argument, prelude, read } = template
  const scope = { code, locate, shift: 0 }
  const variables = readVariables(read.program.children, prelude.length, scope)
  const value = evaluate(argument.node, { ...scope, shift: at - argument.node.loc.start.offset, variables })
  return asArguments(value)
}

/**
 * The call of a block that is, character by character, the template in another of the three styles. Nothing has to
 * be parsed: what each style means is how its canonical text parses. `undefined` if the block is anything else.
 */
export function deriveCall(block: SampleBlock, locate: Locator, template: Template): SampleCall | undefined {
  const { call, prelude, rest } = template
  const { code } = block
  if (!code.startsWith(prelude) || !code.endsWith(rest)) return undefined
  const written = code.slice(prelude.length, code.length - rest.length)
  for (const style of STYLES) {
    const segments = styledSegments(call.segments, style)
    if (segments === undefined || renderReceiver(segments, style) !== written) continue
    const at = prelude.length + written.length + template.argumentAt
    const args = argumentsAt(template, at, code, locate)
    if (args === undefined) return undefined
    const span = locate(prelude.length, at + template.argument.text.length + 1)
    return { ...call, label: block.label, style, path: decodePath(segments), segments, arguments: args, span }
  }
  return undefined
}
