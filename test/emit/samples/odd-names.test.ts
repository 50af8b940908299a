import { describe, expect, it } from 'vitest'

import { runPages } from '../../hostile/run-pages.js'
import { pageText } from '../../pages/page-text.js'
import { samplesOf } from './samples-of.js'

const odd = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'then',
  'default',
  'a-b',
  "it's",
  'a.b',
  '字',
]

type Recorded = (...given: readonly unknown[]) => unknown

/** A client whose every method, at any depth, records the request that it is given. */
function recorder(record: (request: unknown) => void): Recorded {
  const call: Recorded = (...given) => {
    const request = given.find(one => typeof one === 'object' && one !== null)
    if (request === undefined) return node
    record(request)
    return Promise.resolve(node)
  }
  const node: Recorded = new Proxy(call, {
    get: (target, name) => (name === 'then' ? undefined : name === Symbol.toPrimitive ? target : node),
  })
  return node
}

/** Runs a sample and gives the requests of its calls, as they would go on the wire. */
async function requestsOf(code: string): Promise<readonly string[]> {
  const names = [...code.matchAll(/^import \{ (?:\w+ as )?(\w+) \} from/gm)].map(([, name = '']) => name)
  const body = code.replace(/^import .*$/gm, '')
  const requests: string[] = []
  const stub = recorder(request => requests.push(JSON.stringify(request)))
  const run: unknown = new Function('client', ...names, `return (async () => {${body}\n})()`)
  if (typeof run !== 'function') throw new TypeError('No function.')
  await run(stub, ...names.map(() => stub))
  return requests
}

function textOf(name: string): string {
  const shown = name.replaceAll("'", "\\'")
  return pageText({
    request: [
      '| json {data-required} | object | 请求',
      `| ${name} {data-required data-indent=1} | object | 书`,
      `| ${name} {data-required data-indent=2} | string | 号`,
      `| list {data-required data-indent=1} | object[] | 书`,
      `| ${name} {data-required data-indent=2} | string | 号`,
    ].join('\n'),
    middle: [
      '::: code-group',
      '',
      '```php [同步声明式]',
      "$response = $instance->chain('v3/library/loans')->post([",
      "  'json' => [",
      `    '${shown}' => ['${shown}' => 'one'],`,
      `    'list' => [['${shown}' => 'two']],`,
      '  ],',
      ']);',
      '```',
      '',
      ':::',
    ].join('\n'),
  })
}

describe('samples of fields with odd names do what they show when they are run', () => {
  it.each(odd)('%s', async name => {
    const { files } = await runPages([{ file: 'openapi/v3/library/loans.md', text: textOf(name) }])
    const { docs, llms, comments } = samplesOf(files)
    const want = `{"json":{${JSON.stringify(name)}:{${JSON.stringify(name)}:"one"},"list":[{${JSON.stringify(name)}:"two"}]}}`
    expect(docs).toHaveLength(5)
    expect(llms).toHaveLength(1)
    expect(comments).toHaveLength(1)
    for (const { place, code } of [...docs, ...llms, ...comments])
      expect(await requestsOf(code), place).toEqual([want])
    const api: unknown = JSON.parse(files.find(({ path }) => path === 'openapi.json')?.content ?? '{}')
    expect(JSON.stringify(api)).toContain(`"example":${want.slice('{"json":'.length, -1)}`)
  })
})
