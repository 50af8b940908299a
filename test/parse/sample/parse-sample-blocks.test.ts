import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CodeBlock } from '../../../generator/parse/page.js'
import { parseSampleBlocks } from '../../../generator/parse/sample/parse-sample-blocks.js'
import type { SampleCall } from '../../../generator/parse/sample/sample-call.js'
import { phpBlock } from './php-block.js'
import { plain } from './plain.js'

const FILE = 'openapi/v3/library/loans.md'

function block(code: string, label = '同步纯链式', line = 1): CodeBlock {
  return phpBlock(code, label, line)
}

function read(code: string) {
  return parseSampleBlocks([block(code)], FILE)
}

function argumentsOf(code: string): unknown {
  const [call] = read(code).calls
  return call && plain(call.arguments)
}

function withoutSpans(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, member: unknown) => (key === 'span' ? undefined : member)))
}

describe('paths and methods', () => {
  it.each([
    [
      'chain',
      '$instance->v3->loanDesk->_loan_id_->get([]);',
      'chain',
      'v3/loan-desk/{loan_id}',
      'get',
      false,
    ],
    [
      'declaration',
      "$instance->chain('v3/loans/{id}')->postAsync([]);",
      'declaration',
      'v3/loans/{id}',
      'post',
      true,
    ],
    ['property', "$r = $instance['v3/loans']->delete();", 'property', 'v3/loans', 'delete', false],
    ['trailing slash', '$instance->v3->loans->_empty_->put([]);', 'chain', 'v3/loans/', 'put', false],
    ['name in braces', "$instance->v3->{'a-b'}->patch([]);", 'chain', 'v3/a-b', 'patch', false],
    ['inside another call', 'print_r($instance->v3->loans->get([]));', 'chain', 'v3/loans', 'get', false],
    [
      'whole URL',
      "$p = ['a' => '1'];\n$u = (new Uri('https://example.com/v3/loans'))->withQuery(Query::build($p));",
      'uri',
      'v3/loans',
      'get',
      false,
    ],
  ] as const)('%s', (_, code, style, path, method, async) => {
    expect(read(code).calls).toMatchObject([{ style, path, method, async }])
  })
})

describe('arguments', () => {
  it.each([
    [
      'scalars',
      "'a' => 'x', 'b' => -1, 'c' => 1.5, 'd' => TRUE, 'e' => null",
      { a: 'x', b: -1, c: 1.5, d: true, e: null },
    ],
    ['lists and maps', "'a' => [[1, 2], ['b' => []]]", { a: [[1, 2], { b: [] }] }],
    ['numbered keys are a list', "'a' => [0 => 'x', 1 => 'y']", { a: ['x', 'y'] }],
    [
      'encoded',
      "'a' => \\json_encode([['b' => 1]]), 'c' => http_build_query(['d' => 'e'])",
      { a: { json: [{ b: 1 }] }, c: { urlencoded: { d: 'e' } } },
    ],
    [
      'computed',
      "'a' => Formatter::nonce( ), 'b' => 'x' . $y, 'c' => PHP_EOL",
      { a: { php: 'Formatter::nonce( )' }, b: { php: "'x' . $y" }, c: { php: 'PHP_EOL' } },
    ],
    ['empty objects', "'a' => new \\stdClass, 'b' => (object) []", { a: {}, b: {} }],
    ['spread is computed', "'a' => [...$b, 1]", { a: { php: '[...$b, 1]' } }],
  ])('%s', (_, inside, want) => {
    expect(argumentsOf(`$instance->v3->loans->post([${inside}]);`)).toEqual(want)
  })

  it.each([
    ['array', "$p = ['a' => 'x'];", { query: { a: 'x' } }],
    ['entry added', "$p = ['a' => 'x'];\n$p['b'] = sign($p);", { query: { a: 'x', b: { php: 'sign($p)' } } }],
    ['entry replaced', "$p = ['a' => 'x'];\n$p['a'] = 'y';", { query: { a: 'y' } }],
    ['changed in another way', "$p = ['a' => 'x'];\n$p .= 'y';", { query: { php: '$p' } }],
    ['unknown', '', { query: { php: '$p' } }],
  ])('variable: %s', (_, before, want) => {
    expect(argumentsOf(`${before}\n$instance->v3->loans->get(['query' => $p]);`)).toEqual(want)
  })

  it('has exact spans in the file', () => {
    const code = "$instance->v3->loans->post([\n  '书' => 'x', // note\n]);"
    const [call] = parseSampleBlocks([phpBlock(code, '', 10, 3)], FILE).calls
    expect(call?.span).toEqual({ line: 10, column: 3, endLine: 12, endColumn: 5 })
    expect(call?.arguments.entries[0]?.span).toEqual({ line: 11, column: 5, endLine: 11, endColumn: 15 })
    expect(call?.arguments.entries[0]?.value.span).toEqual({
      line: 11,
      column: 12,
      endLine: 11,
      endColumn: 15,
    })
  })
})

describe('responses', () => {
  it.each([
    ['json', '[]', 'print_r(json_decode((string) $response->getBody(), true));', { kind: 'json' }],
    [
      'xml',
      '[]',
      'print_r(\\WeChatPay\\Transformer::toArray((string) $response->getBody()));',
      { kind: 'xml' },
    ],
    ['status', '[]', 'print_r($response->getStatusCode() === 204);', { kind: 'status', status: 204 }],
    ['status asserted', '[]', 'assert(202 == $response->getStatusCode());', { kind: 'status', status: 202 }],
    ['stream', "['sink' => './file']", '', { kind: 'stream' }],
    ['unknown', '[]', '', { kind: 'unknown' }],
  ])('%s', (_, args, after, want) => {
    expect(read(`$response = $instance->v3->loans->get(${args});\n${after}`).calls[0]?.response).toEqual(want)
  })
})

describe('scenes and other blocks', () => {
  it('reads the inside of an array', () => {
    const { scenes } = parseSampleBlocks(
      [block("'a' => '1', // one\n'b' => [['c' => 'd']],", '1000(x)', 5)],
      FILE,
    )
    expect(scenes).toMatchObject([{ label: '1000(x)' }])
    expect(scenes.map(scene => plain(scene.arguments))).toEqual([{ a: '1', b: [{ c: 'd' }] }])
    expect(scenes[0]?.arguments.entries[0]?.span).toEqual({ line: 5, column: 1, endLine: 5, endColumn: 11 })
  })

  it.each([
    [
      'a comma is missing',
      "$instance->v3->a->get([\n  'b' => 1\n  'c' => 2,\n]);",
      '同步纯链式',
      ['PW401 3:3'],
    ],
    ['a string is never closed', "$instance->v3->a->get(['b\n", '同步纯链式', ['PW401 2:1']],
    ['no call', '$a = 1;', '同步纯链式', ['PW403 1:1']],
    ['two calls', '$instance->a->get([]);\n$instance->b->get([]);', '同步纯链式', ['PW404 2:1']],
    ['computed arguments', '$instance->a->get($b);', '同步纯链式', ['PW405 1:19']],
    ['broken scene', "'a' => 1\n'b' => 2", '1000', ['PW401 2:1']],
    ['broken handler', 'function (', '处理程序', ['PW401 1:11']],
    ['handler', 'function a() { return 1; }', '处理程序', []],
  ])('%s', (_, code, label, want) => {
    const { diagnostics } = parseSampleBlocks([block(code, label)], FILE)
    expect(diagnostics.map(({ code: id, span }) => `${id} ${span.line}:${span.column}`)).toEqual(want)
  })

  it.each([
    ['deep nesting', `$a = ${'['.repeat(50_000)}${']'.repeat(50_000)};`],
    ['very many items', `f([${'1,'.repeat(125_000)}]);`],
    ['long junk', '\u0000\uffff<?php ?>'.repeat(5_000)],
    ['too long', ' '.repeat(5_000_000)],
    ['a code point that is none', '$instance->a->get(["\\u{ffffffff}"]);'],
  ])('survives %s', (_, code) => {
    expect(() => read(code)).not.toThrow()
  })

  it('never throws', () => {
    const token = fc.constantFrom(
      '$instance',
      '->a',
      '->get(',
      '[',
      ']',
      ')',
      ';',
      "'x'",
      '=>',
      ',',
      '<<<A\n',
      '"',
      "'",
      '{',
      '}',
      '?>',
      '//',
      '\n',
      '$p',
      '=',
      '1',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(token, fc.string()), { maxLength: 30 }), parts => {
        read(parts.join(''))
      }),
    )
  })
})

describe('blocks that repeat one another', () => {
  const segment = fc.constantFrom('v3', 'loans', 'loan-desk', '{loan_id}', 'a2b', 'x_y')
  const args = fc.constantFrom(
    '[]',
    "['json' => ['a' => '[]', 'b' => [1, 2]]]",
    "[\n  'query' => $p,\n]",
    "['a' => \\json_encode([['b' => 1]])]",
  )
  const receiver = (style: number, path: readonly string[]) => {
    const camel = path.map(s =>
      s.replace(/^\{(.+)\}$/, '_$1_').replace(/-(.)/g, (_, c: string) => c.toUpperCase()),
    )
    if (style === 0) return `$instance->${camel.join('->')}`
    return style === 1 ? `$instance->chain('${path.join('/')}')` : `$instance['${path.join('/')}']`
  }
  const one = fc.record({
    style: fc.nat(2),
    path: fc.constant(['v3', 'loan-desk', '{loan_id}']),
    other: fc.array(segment, { minLength: 1, maxLength: 3 }),
    odd: fc.boolean(),
    args,
    prelude: fc.constantFrom('', '$r = ', "$p = ['a' => 1];\n", "$p = ['a' => 2];\n", '$p = [];\n$r = '),
    tail: fc.constantFrom(
      ';',
      '->wait();',
      ';\nprint_r($r->getStatusCode() === 204);',
      ';\n$instance->b->get([]);',
    ),
  })

  it('are read as if each stood alone', () => {
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 6 }), items => {
        const blocks = items.map(({ style, path, other, odd, args: given, prelude, tail }) =>
          block(`${prelude}${receiver(style, odd ? other : path)}->post(${given})${tail}`),
        )
        const alone: SampleCall[] = blocks.flatMap(item => [...parseSampleBlocks([item], FILE).calls])
        expect(withoutSpans(parseSampleBlocks(blocks, FILE).calls)).toEqual(withoutSpans(alone))
      }),
      { numRuns: 300 },
    )
  })
})

describe('a block that repeats the arguments of the one before', () => {
  const args = "[\n  'json' => ['a' => $x, 'b' => 1.0],\n]"
  const first = `$x = 'y';\n$instance->v3->loans->postAsync(${args})\n->wait();`
  const json = 'print_r(json_decode((string) $response->getBody(), true));'
  const then = '\n->then(static function(\\Psr\\Http\\Message\\ResponseInterface $response) {\n  '
  it.each([
    ['the same answer', `$x = 'y';\n$instance['v3/loans']->postAsync(${args})\n->wait();`],
    ['another answer', `$x = 'y';\n$instance->chain('v3/loans')->post(${args});\n${json}`],
    ['an answer that is kept', `$x = 'y';\n$response = $instance->v3->loans->post(${args});\n${json}`],
    ['another variable', `$x = 'z';\n$instance->v3->loans->post(${args});\n${json}`],
    ['more behind the arguments', `$x = 'y';\n$instance->v3->loans->post(${args} + $more);`],
    ['a second call', `$x = 'y';\n$instance->v3->loans->post(${args});\n$instance->v3->b->get();`],
    ['another spelling of the answer', `$x = 'y';\n$instance->v3->loans->post(${args});\necho 1;`],
    ['an end that is missing', `$x = 'y';\n$instance->v3->loans->post(${args})`],
    ['a function that is never closed', `$x = 'y';\n$instance->v3->loans->postAsync(${args})${then}${json}`],
    ['a missing semicolon', `$x = 'y';\n$instance->v3->loans->post(${args})\n${json}`],
    ['a blank that is none in PHP', `$x = 'y';\n$instance->v3->loans->post(${args});\n　${json}`],
  ])('is read as it is alone: %s', (_, code) => {
    const alone = read(code)
    const { calls, diagnostics } = parseSampleBlocks([block(first, '异步纯链式'), block(code)], FILE)
    expect(withoutSpans(calls.slice(1))).toEqual(withoutSpans(alone.calls))
    expect(diagnostics).toEqual(alone.diagnostics)
  })
})
