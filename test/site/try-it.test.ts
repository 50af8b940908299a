import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { callCommand } from '../../generator/emit/docs/curl/call-command.js'
import { readCommand } from '../../site/render/try-place.js'
import { jsonTokens } from '../../site/theme/try-it/json-tokens.js'
import { checkAddress, standardAddress } from '../../site/theme/try-it/local-address.js'
import { readRequestText } from '../../site/theme/try-it/request-text.js'
import { standardPort } from '../../templates/runtime/cli/standard-port.js'
import { committedFolder, loadSdk } from '../runtime/calls/every-operation/load-sdk.js'

describe('the start of the panel', () => {
  it('is read from the command of every operation, with all that the command gives', async () => {
    const { operations } = (await loadSdk(committedFolder)).model
    const unread: string[] = []
    for (const operation of operations) {
      const text = callCommand(operation, 'my-sdk', 'A call')
      const start = readCommand(text)
      const names = [...operation.path.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name)
      const isWhole =
        start?.command === 'my-sdk' &&
        start.operation.endsWith(operation.path) &&
        names.every(name => Object.hasOwn(start.path, name)) &&
        text.includes('--query ') === Object.hasOwn(start.request, 'query') &&
        (text.includes('--json -') || text.includes('--file ') || text.includes('--xml -')) ===
          ['json', 'xml', 'body'].some(name => Object.hasOwn(start.request, name))
      if (!isWhole) unread.push(text)
    }
    expect(operations.length).toBeGreaterThan(1_000)
    expect(unread).toEqual([])
  }, 60_000)

  it.each([
    [
      "npx --no-install my-sdk call 'GET /v3/a/{id}' --curl \\\n  --path 'id=it'\\''s' \\\n  --query b=c=d",
      {
        operation: 'GET /v3/a/{id}',
        command: 'my-sdk',
        path: { id: "it's" },
        request: { query: { b: 'c=d' } },
      },
    ],
    [
      "# A call\nnpx --no-install my-sdk call 'POST /v3/a' --curl --json - <<'JSON'\n{\n  \"a\": 1\n}\nJSON\n",
      { operation: 'POST /v3/a', command: 'my-sdk', path: {}, request: { json: { a: 1 } } },
    ],
    [
      "npx --no-install my-sdk call 'GET /v3/a' --curl \\\n  --query '{\"a\":[1]}'",
      { operation: 'GET /v3/a', command: 'my-sdk', path: {}, request: { query: { a: [1] } } },
    ],
  ])('is read from %j', (text, want) => expect(readCommand(text)).toEqual(want))

  it.each([
    ["curl https://api.example.com/v3/a -d '{}'"],
    ["npx --no-install my-sdk call 'POST /v3/a' --json - <<'JSON'\n{\nJSON"],
    ['npx --no-install my-sdk local'],
    [''],
  ])('is not there for %j', text => expect(readCommand(text)).toBeUndefined())
})

describe('addresses', () => {
  it('the standard one is that of the command', () => {
    expect(standardAddress).toBe(`http://127.0.0.1:${standardPort}`)
  })

  it.each([
    ['127.0.0.1:8790', 'http://127.0.0.1:8790'],
    [' http://localhost:1/x?y ', 'http://localhost:1'],
    ['https://[::1]:8443', 'https://[::1]:8443'],
    ['http://2130706433:80', 'http://127.0.0.1'],
  ])('takes %j', (text, origin) => expect(checkAddress(text)).toEqual({ kind: 'address', origin }))

  it.each([
    ['https://evil.example', 'not-loopback'],
    ['localhost.evil.example', 'not-loopback'],
    ['http://localhost@evil.example', 'not-loopback'],
    ['http://a:b@localhost', 'not-loopback'],
    ['192.168.0.1:8790', 'not-loopback'],
    ['0.0.0.0', 'not-loopback'],
    ['javascript://localhost/%0aalert(1)', 'not-an-address'],
    ['file:///etc/passwd', 'not-an-address'],
    ['', 'not-an-address'],
  ])('refuses %j', (text, kind) => expect(checkAddress(text)).toEqual({ kind }))
})

describe('the editor', () => {
  it.each([
    ['', { kind: 'request', request: {} }],
    ['{"json":{"a":1}}', { kind: 'request', request: { json: { a: 1 } } }],
    ['[1]', { kind: 'not-an-object' }],
    ['null', { kind: 'not-an-object' }],
    ['{\n  "a": 1,\n  b: 2\n}', { kind: 'not-json', line: 3 }],
    ['{\n  "a": 1\n', { kind: 'not-json', line: 2 }],
  ])('reads %j', (text, want) => {
    const read = readRequestText(text)
    // Where the text ends too early, engines count the last line break or not.
    if (read.kind === 'not-json' && want.kind === 'not-json') expect([2, 3]).toContain(read.line)
    else expect(read).toEqual(want)
  })
})

describe('an answer', () => {
  it('is laid out as JSON.stringify does', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        const tokens = jsonTokens(JSON.stringify(value))
        expect(tokens?.map(({ text }) => text).join('')).toBe(JSON.stringify(value, undefined, 2))
      }),
    )
  })

  it('keeps the digits of long numbers, and blanks in texts', () => {
    const text = '{ "a" : 12345678901234567890.10, "b":"x : {y}, \\" [" }'
    expect(
      jsonTokens(text)
        ?.map(token => token.text)
        .join(''),
    ).toBe('{\n  "a": 12345678901234567890.10,\n  "b": "x : {y}, \\" ["\n}')
    expect(jsonTokens(text)?.find(({ kind }) => kind === 'attr')?.text).toBe('"a"')
  })

  it.each(['<xml></xml>', '', 'plain', '{'])('that is not JSON stays as it is: %j', text => {
    expect(jsonTokens(text)).toBeUndefined()
  })
})
