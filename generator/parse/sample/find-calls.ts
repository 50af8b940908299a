import { type HttpMethod, methods } from '../../dialect/methods.js'
import { decodeStringLiteral } from './decode-literal.js'
import { literalSegments, sampleSegment } from './path-segments.js'
import { type PhpCall, type PhpNode, type PhpProgram, pushChildren } from './php-node.js'
import type { SampleSegment, SampleStyle } from './sample-call.js'

/** A call of the API in the syntax tree. */
export interface FoundCall {
  readonly node: PhpCall
  readonly style: SampleStyle
  readonly async: boolean
  readonly method: HttpMethod
  readonly segments: readonly SampleSegment[]
  /** The argument array; absent in `->get()`. */
  readonly argument?: PhpNode
}

/** A method's name without `Async`. Like in PHP, case does not matter. */
export function methodOf(name: string): { method: HttpMethod; async: boolean } | undefined {
  const async = /async$/i.test(name)
  const plain = name.toLowerCase().replace(/async$/, '')
  const method = methods.find(own => own === plain)
  return method === undefined ? undefined : { method, async }
}

function literalName(node: PhpNode): string | undefined {
  if (node.kind === 'identifier') return node.name
  if (node.kind === 'encapsedpart') return literalName(node.expression)
  return node.kind === 'string' ? decodeStringLiteral(node.raw) : undefined
}

/** Reads `$instance->v3->pay`, `$instance->chain('v3/pay')` and `$instance['v3/pay']`, also mixed. */
function receiverOf(start: PhpNode): Pick<FoundCall, 'style' | 'segments'> | undefined {
  const parts: (readonly SampleSegment[])[] = []
  let style: SampleStyle = 'chain'
  let node = start
  for (;;) {
    if (node.kind === 'variable') return { style, segments: parts.reverse().flat() }
    if (node.kind === 'propertylookup' && node.offset) {
      const name = literalName(node.offset)
      if (name === undefined) return undefined
      parts.push([sampleSegment(name, node.offset.kind === 'identifier' ? 'camel' : 'literal')])
      node = node.what
    } else if (node.kind === 'offsetlookup' && node.offset && node.offset.kind === 'string') {
      parts.push(literalSegments(decodeStringLiteral(node.offset.raw)))
      style = 'property'
      node = node.what
    } else if (node.kind === 'call' && node.what.kind === 'propertylookup') {
      const [path] = node.arguments
      if (!node.what.offset || literalName(node.what.offset) !== 'chain' || path?.kind !== 'string')
        return undefined
      parts.push(literalSegments(decodeStringLiteral(path.raw)))
      style = 'declaration'
      node = node.what.what
    } else return undefined
  }
}

function callOf(node: PhpNode): FoundCall | undefined {
  if (node.kind !== 'call' || node.what.kind !== 'propertylookup' || !node.what.offset) return undefined
  const { offset, what } = node.what
  const method = offset.kind === 'identifier' ? methodOf(offset.name) : undefined
  if (method === undefined) return undefined
  const receiver = receiverOf(what)
  if (receiver === undefined || receiver.segments.length === 0) return undefined
  const argument = node.arguments[0]
  return { node, ...method, ...receiver, ...(argument === undefined ? {} : { argument }) }
}

/** The call at the start of `call(…)->then(…)->wait()`. */
function callOfSpine(start: PhpNode): FoundCall | undefined {
  let node: PhpNode = start
  for (;;) {
    const found = callOf(node)
    if (found !== undefined) return found
    if (node.kind === 'expressionstatement') node = node.expression
    else if (node.kind === 'assign') node = node.right
    else if (node.kind === 'call' || node.kind === 'propertylookup') node = node.what
    else return undefined
  }
}

function callsBelow(nodes: readonly PhpNode[]): readonly FoundCall[] {
  const calls: FoundCall[] = []
  const waiting = nodes.toReversed()
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const found = callOf(node)
    if (found === undefined) pushChildren(waiting, node)
    else calls.push(found)
  }
  return calls
}

/**
 * The calls of the API in a block, in the order of the code: those that are a statement or its assigned value, or else
 * those anywhere inside.
 */
export function findCalls(program: PhpProgram): readonly FoundCall[] {
  const calls = program.children.flatMap(statement => callOfSpine(statement) ?? [])
  return calls.length > 0 ? calls : callsBelow(program.children)
}
