import { describe, expect, it } from 'vitest'
import { readAnswer } from '../../../generator/parse/sample/read-answer.js'
import { callOf } from './read-array.js'

const json = 'print_r(json_decode((string) $response->getBody(), true));'

describe('a block, to be written again', () => {
  it.each([
    ['a chain', '$instance->v3->loans->_id_->getAsync([])\n->wait();', 'chain', 'v3/loans/{id}', 'get', true],
    [
      'a declaration',
      "$instance->chain('v3/loans/{id}')->get([]);",
      'declaration',
      'v3/loans/{id}',
      'get',
      false,
    ],
    ['a property', "$instance['v3/loans']->postAsync([])\n->wait();", 'property', 'v3/loans', 'post', true],
    [
      'a path that holds a method',
      '$instance->v3->get->post->deleteAsync()\n->wait();',
      'chain',
      'v3/get/post',
      'delete',
      true,
    ],
  ])('reads %s', (_, code, style, path, method, async) =>
    expect(callOf(code)).toMatchObject({ style, path, method, async, text: { prelude: '', assigns: false } }),
  )

  it('takes a block apart', () =>
    expect(
      callOf(`$a = 1;\n\n$response = $instance->v3->x->post([\n  'json' => [],\n]);\n${json}`)?.text,
    ).toEqual({
      prelude: '$a = 1;\n\n',
      assigns: true,
      arguments: expect.objectContaining({ kind: 'php-array' }),
      answer: { kind: 'json' },
    }))

  it.each([
    ['no call', 'print_r(1);'],
    ['two calls', '$instance->v3->a->get([]);\n$instance->v3->b->get([]);'],
    ['another client', '$client->v3->a->get([]);'],
    ['computed arguments', '$instance->v3->a->get($arguments);'],
    ['two arguments', '$instance->v3->a->get([], 1);'],
    ['a path of two styles', "$instance->v3->chain('a')->get([]);"],
  ])('does not read %s', (_, code) => expect(callOf(code)?.text).toBeUndefined())
})

describe('readAnswer', () => {
  const then = (inner: string): string =>
    `\n->then(static function(\\Psr\\Http\\Message\\ResponseInterface $response) {\n  ${inner}\n})\n->wait();`
  const xml = 'print_r(\\WeChatPay\\Transformer::toArray((string) $response->getBody()));'
  it.each([
    ['JSON', json, { kind: 'json' }],
    ['XML', xml, { kind: 'xml' }],
    ['no body', 'print_r($response->getStatusCode() === 204);', { kind: 'status', status: 204 }],
    ['accepted', 'print_r($response->getStatusCode() === 202);', { kind: 'status', status: 202 }],
  ])('reads %s', (_, code, want) => {
    expect(readAnswer(then(code), true)).toEqual(want)
    expect(readAnswer(`;\n${code}`, false)).toEqual(want)
    expect(readAnswer(`;\n\n    ${code}`, false)).toEqual(want)
  })

  it.each([
    ['nothing, asynchronous', '\n->wait();', true, { kind: 'none' }],
    ['nothing, synchronous', ';', false, { kind: 'none' }],
    [
      'another spelling',
      `;\n${json.replace(') $', ')$')}`,
      false,
      { kind: 'written', text: `;\n${json.replace(') $', ')$')}` },
    ],
    ['more', `;\n${json}\nexit;`, false, { kind: 'written', text: `;\n${json}\nexit;` }],
    ['a call that never waits', ';', true, { kind: 'written', text: ';' }],
  ])('reads %s', (_, tail, async, want) => expect(readAnswer(tail, async)).toEqual(want))
})
