import { decodeNumber } from './decode-literal.js'
import { functionName, type PhpNode, type PhpProgram, pushChildren } from './php-node.js'
import type { Answer, SampleResponse } from './sample-call.js'

const decoded: ReadonlyMap<string, 'json' | 'xml'> = new Map([
  ['print_r(json_decode((string) $response->getBody(), true));', 'json'],
  ['print_r(\\WeChatPay\\Transformer::toArray((string) $response->getBody()));', 'xml'],
])
const compared = /^print_r\(\$response->getStatusCode\(\) === ([1-5]\d\d)\);$/
const opening = '\n->then(static function(\\Psr\\Http\\Message\\ResponseInterface $response) {\n'
const ending = '\n})\n->wait();'

/** Reads the code behind the parenthesis of a call. Indentation does not matter; other spellings stay as written. */
export function readAnswer(tail: string, async: boolean): Answer {
  const dense = `${tail}\n`.replace(/[ \t]*\n[ \t\n]*/g, '\n').slice(0, -1)
  if (dense === (async ? '\n->wait();' : ';')) return { kind: 'none' }
  const inner = async ? between(dense, opening, ending) : between(dense, ';\n', '')
  const kind = decoded.get(inner)
  if (kind !== undefined) return { kind }
  const status = compared.exec(inner)?.[1]
  return status === undefined
    ? { kind: 'written', text: tail.trimEnd() }
    : { kind: 'status', status: Number(status) }
}

function between(text: string, start: string, end: string): string {
  return text.startsWith(start) && text.endsWith(end)
    ? text.slice(start.length, text.length - end.length)
    : ''
}

function methodName(node: PhpNode): string {
  if (node.kind !== 'call' || !('offset' in node.what)) return ''
  const { offset } = node.what
  return offset && offset.kind === 'identifier' ? offset.name : ''
}

/** The number in a comparison with `getStatusCode()`. */
function comparedStatus(node: PhpNode): number | undefined {
  if (node.kind !== 'bin' || !/^===?$/.test(node.type)) return undefined
  const sides = [node.left, node.right]
  const number = sides.find(side => side.kind === 'number')
  if (number?.kind !== 'number' || !sides.some(side => methodName(side) === 'getStatusCode')) return undefined
  const status = decodeNumber(String(number.value))
  return typeof status === 'number' && status >= 100 && status <= 599 ? status : undefined
}

/** How the code from `offset` on uses the answer: how it reads the body, which status it compares with. */
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
