import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { describedRequests, type Operation, type Value } from './read-document.js'

/** Starts Prism on a document and sends it a request of each kind; gives what went wrong, and nothing where all went well. */
export async function callMock(folder: string, document: string, port: number): Promise<readonly string[]> {
  const prism = spawn(process.execPath, ['node_modules/.bin/prism', 'mock', document, '-p', String(port)], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines = createInterface({ input: prism.stdout })
  try {
    for await (const line of lines) if (line.includes('is listening')) break
    prism.stdout.resume()
    return await failures(`http://127.0.0.1:${port}`, document)
  } finally {
    prism.kill()
    await once(prism, 'exit')
  }
}

async function failures(host: string, document: string): Promise<readonly string[]> {
  const found: string[] = []
  for (const { kind, operation, expected } of describedRequests(document)) {
    const response = await send(host, operation)
    const body = await response.text()
    const name = `${kind}: ${operation.method.toUpperCase()} ${operation.target}`
    if (!expected(response.status)) found.push(`${name} answered ${response.status} ${body}`)
    else process.stdout.write(`    ${name}: ${response.status} ${body.slice(0, 60)}\n`)
  }
  return found
}

async function send(
  host: string,
  { method, target, headers, mediaType, body }: Operation,
): Promise<Response> {
  const text = mediaType === 'application/xml' ? `<xml>${xmlText(body)}</xml>` : JSON.stringify(body)
  return await fetch(`${host}${target}`, {
    method,
    redirect: 'manual',
    headers: { ...headers, ...(mediaType === undefined ? {} : { 'content-type': mediaType }) },
    ...(mediaType === undefined ? {} : { body: text }),
  })
}

function xmlText(value: Value): string {
  if (typeof value !== 'object') return String(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return Object.entries(value)
    .map(([name, inner]) => `<${name}>${xmlText(inner)}</${name}>`)
    .join('')
}
