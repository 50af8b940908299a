import { decodePath } from './decode-path.js'
import { labelled } from './labels.js'
import type { Locator } from './locator.js'
import type { KnownArgument, ReadBlock } from './read-block.js'
import { type PageStyle, renderReceiver, styledSegments } from './render-call.js'
import type { SampleBlock } from './sample-block.js'
import type { SampleCall, SampleSegment } from './sample-call.js'

/** A block that was parsed and is written canonically: others may differ from it in the style only. */
export interface Template {
  readonly call: SampleCall
  /** The code before the call. */
  readonly prelude: string
  /** From `->` in front of the method to the end of the block. */
  readonly rest: string
  /** Offset of the parenthesis that closes the call in `rest`. */
  readonly closeAt: number
  readonly receivers: readonly Receiver[]
}

interface Receiver {
  readonly style: PageStyle
  readonly segments: readonly SampleSegment[]
  readonly text: string
}

const STYLES: readonly PageStyle[] = ['chain', 'declaration', 'property']

function receiversOf(segments: readonly SampleSegment[]): readonly Receiver[] {
  return STYLES.flatMap(style => {
    const styled = styledSegments(segments, style)
    return styled === undefined ? [] : { style, segments: styled, text: renderReceiver(styled, style) }
  })
}

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
  const closeAt = at + argument.text.length
  if (call.style === 'uri' || read.calls.length !== 1 || at < start) return undefined
  const receiver = renderReceiver(call.segments, call.style)
  if (!code.startsWith(`${receiver}->`, start) || !code.startsWith(`${argument.text})`, at)) return undefined
  const restAt = start + receiver.length
  if (!/^->\w+\($/.test(code.slice(restAt, at))) return undefined
  return {
    call,
    prelude: code.slice(0, start),
    rest: code.slice(restAt),
    closeAt: closeAt - restAt,
    receivers: receiversOf(call.segments),
  }
}

/**
 * The call of a block that is, character by character, the template in another of the three styles. Nothing has to
 * be parsed: what each style means is how its canonical text parses, and the rest of the block is known. The call
 * shares the template's arguments. `undefined` if the block is anything else.
 */
export function deriveCall(block: SampleBlock, locate: Locator, template: Template): SampleCall | undefined {
  const { prelude, rest } = template
  const { form: _form, ...call } = template.call
  const { code } = block
  if (!code.startsWith(prelude) || !code.endsWith(rest)) return undefined
  const written = code.slice(prelude.length, Math.max(code.length - rest.length, prelude.length))
  const receiver = template.receivers.find(({ text }) => text === written)
  if (receiver === undefined || prelude.length + written.length + rest.length !== code.length)
    return undefined
  const { style, segments } = receiver
  const span = locate(prelude.length, prelude.length + written.length + template.closeAt + 1)
  return { ...call, ...labelled(block.label), style, path: decodePath(segments), segments, span }
}
