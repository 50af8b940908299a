import type { CodeBlock } from '../page.js'
import type { Locator } from './locator.js'
import type { PhpNode } from './php-node.js'
import type { PhpArray } from './php-value.js'
import { readAnswer } from './read-answer.js'
import { asArguments } from './read-call.js'
import { readValue } from './read-value.js'
import { type KnownCall, type SpeltCall, speltCall } from './repeat-call.js'
import type { SampleMap } from './sample-value.js'
import { scanLiteral } from './scan-literal.js'

/**
 * Reads a block that is nothing but a call as in the six forms, with arguments that are written out and a known answer: as
 * by php-parser, in a tenth of the time. Undefined for other blocks.
 */
export function readSpelt(spelt: SpeltCall, block: CodeBlock, locate: Locator): KnownCall | undefined {
  const { at, start, async, assigns, prelude } = spelt
  const { code } = block
  if (prelude !== '') return undefined
  const argument = code.charAt(at) === ')' ? undefined : scanLiteral(code, at)
  const close = argument?.loc.end.offset ?? at
  if (code.charAt(close) !== ')') return undefined
  const answer = readAnswer(code.slice(close + 1), async)
  if (answer.kind === 'written') return undefined
  const span = locate(start, close + 1)
  const read = argument === undefined ? withoutArguments(span) : readArguments(argument, code, locate)
  if (read === undefined) return undefined
  const call = {
    ...speltCall(spelt, block.label, answer, read.args),
    text: { prelude, assigns, ...(read.written && { arguments: read.written }), answer },
    span,
  }
  return { call, source: code.slice(at, close) }
}

interface Arguments {
  readonly args: SampleMap
  readonly written?: PhpArray
}

function withoutArguments(span: SampleMap['span']): Arguments {
  return { args: { kind: 'map', entries: [], span } }
}

/** Undefined for anything but an array with names or an empty one, that can be written again. */
function readArguments(node: PhpNode, code: string, locate: Locator): Arguments | undefined {
  const { value, written } = readValue(node, { code, locate, variables: new Map() })
  const args = asArguments(value)
  return args !== undefined && written?.kind === 'php-array' && written.before === ''
    ? { args, written }
    : undefined
}
