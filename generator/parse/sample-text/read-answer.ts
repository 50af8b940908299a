import type { Answer } from './sample-text.js'

const decoded: ReadonlyMap<string, 'json' | 'xml'> = new Map([
  ['print_r(json_decode((string) $response->getBody(), true));', 'json'],
  ['print_r(\\WeChatPay\\Transformer::toArray((string) $response->getBody()));', 'xml'],
])
const compared = /^print_r\(\$response->getStatusCode\(\) === (\d{3})\);$/
const opening = '->then(static function(\\Psr\\Http\\Message\\ResponseInterface $response) {'
const ending = /\n\}\)\n->wait\(\);$/

/** Reads what stands behind the parenthesis of a call. Indentation does not count; another spelling is kept as written. */
export function readAnswer(tail: string, async: boolean): Answer {
  const dense = tail.replace(/\s*\n\s*/g, '\n')
  if (dense === (async ? '\n->wait();' : ';')) return { kind: 'none' }
  const inner = async ? innerOf(dense) : dense.replace(/^;\n/, '')
  const kind = decoded.get(inner)
  if (kind !== undefined) return { kind }
  const status = compared.exec(inner)?.[1]
  return status === undefined ? { kind: 'written', text: tail } : { kind: 'status', status: Number(status) }
}

function innerOf(dense: string): string {
  const start = `\n${opening}\n`
  return dense.startsWith(start) ? dense.slice(start.length).replace(ending, '') : ''
}
