import { describe, expect, it } from 'vitest'
import type { RedirectResponse, StreamResponse } from '../../../templates/runtime/index.js'
import { rejectionOf } from '../support/failure-of.js'
import { next } from '../support/next.js'
import { factualXml, success } from './facts.js'
import { answerOf, type DoubleAnswer, operationOf, recordedClient } from './v2-client.js'

describe('a file of v2', () => {
  const file = { response: { kind: 'error-only', status: 200, mediaType: 'application/xml' } } as const
  const bytes = (...parts: readonly (string | number[])[]): readonly Uint8Array[] =>
    parts.map(part => (typeof part === 'string' ? new TextEncoder().encode(part) : Uint8Array.from(part)))

  it.each([
    ['text', bytes('\uFEFF交易时间,', '公众账号ID\r\n')],
    ['gzip', bytes([0x1f, 0x8b, 8, 0], [1, 2, 3])],
    ['one byte at a time', bytes('`', '2', '0', '1', '4', '-', '1', '1')],
    ['less than is looked at', bytes('`2')],
    ['with `<` behind its beginning', bytes('a<xml>')],
    ['blanks', bytes(' '.repeat(70), '<')],
    ['nothing', bytes()],
  ])('is a stream: %s', async (_, chunks) => {
    const answer = await answerOf<StreamResponse>(
      { body: chunks, headers: { 'content-type': 'text/plain' } },
      file,
    ).withResponse()
    expect(answer.bytes).toHaveLength(0)
    expect(answer.data.contentType).toBe('text/plain')
    expect(Buffer.from(await answer.data.bytes())).toEqual(Buffer.concat(chunks))
  })

  const failure = '<xml><return_code>FAIL</return_code><error_code>20002</error_code></xml>'

  it.each([
    [
      'in one piece',
      bytes(factualXml({ return_code: 'FAIL', return_msg: 'No Bill Exist', error_code: '20002' })),
    ],
    [
      'after a byte order mark',
      bytes('\uFEFF<xml><return_code>FAIL</return_code>', '<error_code>20002</error_code></xml>'),
    ],
    [
      'in pieces',
      bytes('<', 'xm', 'l><return_code>FAIL</return_code>', '<error_code>20002</error_code></xml>'),
    ],
    ['after blanks', bytes(`\r\n\t \n${failure}`)],
    ['after a declaration', bytes(`<?xml version="1.0" encoding="UTF-8"?>\n${failure}`)],
    ['by another name', bytes(failure.replaceAll('xml>', 'root>'))],
    ['after all of these', bytes(`\uFEFF\n<?xml version="1.0"?>${failure}`)],
  ])('is told from a failure %s', async (_, chunks) => {
    const error = await rejectionOf(answerOf({ body: chunks }, file), next.seeErrorCodes)
    expect(error).toMatchObject({ name: 'ApiError', code: '20002', outcome: 'rejected', status: 200 })
  })

  it.each([
    [
      "a gateway's page",
      '<html><body>Bad gateway</body></html>',
      'BODY_UNEXPECTED',
      next.checkAnsweringProxy,
    ],
    ['another page', '<!DOCTYPE html><p>', 'XML_REFUSED', next.oddXml],
    ['XML that is cut off', '<xm', 'BODY_UNREADABLE', next.damagedXml],
  ])('is not %s', async (_, body, code, advice) => {
    expect(await rejectionOf(answerOf({ body: bytes(body) }, file), advice)).toMatchObject({ code })
  })

  it('is no message of success', async () => {
    expect(
      await rejectionOf(answerOf({ body: factualXml(success) }, file), /Query what became of the call/),
    ).toMatchObject({
      code: 'BODY_UNEXPECTED',
    })
  })
})

describe('a redirect of v2', () => {
  const { body: _, ...bodyless } = operationOf({
    id: 'v2/papay/entrustweb#get',
    method: 'GET',
    path: '/papay/entrustweb',
    response: { kind: 'redirect', status: 302 },
  })
  const redirected = (answer: DoubleAnswer, fragment?: string) =>
    recordedClient(answer).client.request<RedirectResponse>(
      { ...bodyless, ...(fragment === undefined ? {} : { fragment }) },
      { query: { appid: 'wx1' } },
    )

  it.each([
    ['as it is', 'https://payapp.example/a?b=1', undefined, 'https://payapp.example/a?b=1'],
    [
      'with the fragment of the page',
      'https://payapp.example/a',
      '#wechat_redirect',
      'https://payapp.example/a#wechat_redirect',
    ],
    ['with its own fragment', 'https://payapp.example/a#x', '#wechat_redirect', 'https://payapp.example/a#x'],
  ])('gives the location %s', async (_name, location, fragment, want) => {
    expect(await redirected({ status: 302, headers: { location }, body: '' }, fragment)).toEqual({
      location: want,
    })
  })

  it('that is none is a failure', async () => {
    const failure = factualXml({ return_code: 'FAIL', return_msg: 'PARAM_ERROR' })
    expect(await rejectionOf(redirected({ body: failure }), next.seeErrorCodes)).toMatchObject({
      code: 'PARAM_ERROR',
    })
    expect(
      await rejectionOf(redirected({ body: factualXml(success) }), /Query what became of the call/),
    ).toMatchObject({
      code: 'BODY_UNEXPECTED',
    })
    expect(await rejectionOf(redirected({ status: 302, body: '' }), next.checkBaseUri)).toMatchObject({
      code: 'REDIRECTED',
    })
  })
})
