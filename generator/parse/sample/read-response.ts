import { functionName } from './evaluate.js'
import { type PhpNode, type PhpProgram, pushChildren } from './php-node.js'
import { decodeNumber } from './php-number.js'
import type { SampleResponse } from './sample-call.js'

const EQUALS: ReadonlySet<string> = new Set(['===', '=='])

function methodName(node: PhpNode): string {
  if (node.kind !== 'call' || !('offset' in node.what)) return ''
  const { offset } = node.what
  return offset && offset.kind === 'identifier' ? offset.name : ''
}

/** The number that `getStatusCode()` is compared with, in either order. */
function comparedStatus(node: PhpNode): number | undefined {
  if (node.kind !== 'bin' || !EQUALS.has(node.type)) return undefined
  const sides = [node.left, node.right]
  const number = sides.find(side => side.kind === 'number')
  if (number?.kind !== 'number' || !sides.some(side => methodName(side) === 'getStatusCode')) return undefined
  const status = decodeNumber(String(number.value))
  return typeof status === 'number' && status >= 100 && status <= 599 ? status : undefined
}

/** What the code from `offset` on does with the answer: how it reads the body, and which status it compares with. */
export function readResponse(program: PhpProgram, offset: number): SampleResponse {
  let status: number | undefined
  let json = false
  let xml = false
  const waiting: PhpNode[] = program.children.toReversed()
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.loc.end.offset <= offset) continue
    if (node.loc.start.offset >= offset) {
      status ??= comparedStatus(node)
      json ||= node.kind === 'call' && functionName(node.what) === 'json_decode'
      xml ||= methodName(node) === 'toArray'
    }
    pushChildren(waiting, node)
  }
  const kind = json ? 'json' : xml ? 'xml' : status === undefined ? 'unknown' : 'status'
  return status === undefined ? { kind } : { kind, status }
}
