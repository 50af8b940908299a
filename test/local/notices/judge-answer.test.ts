import { describe, expect, it } from 'vitest'
import { judgeAnswer } from '../../../templates/runtime/local/notices/judge-answer.js'
import { v2Fail, v2Ok } from '../../../templates/runtime/v2/webhook.js'
import { fail, ok } from '../../../templates/runtime/webhook/index.js'

const taken = v2Ok().body

describe('the answer to a notice', () => {
  it.each([
    ['v3', 200, '{"code":"SUCCESS"}', true],
    ['v3', 200, ok().body, true],
    ['v3', 200, '', true],
    ['v3', 204, '', true],
    ['v3', 202, 'taken', true],
    ['v3', 200, '{"code":"FAIL","message":"no"}', true, 'STATUS_WINS'],
    ['v3', 200, '{"code":"SUCC', true],
    ['v3', 200, '[{"code":"FAIL"}]', true],
    ['v3', 500, '{"code":"SUCCESS"}', false, 'NOT_ACCEPTED'],
    ['v3', fail('x').status, fail('x').body, false, 'NOT_ACCEPTED'],
    ['v3', 401, '', false, 'NOT_ACCEPTED'],
    ['v3', 404, '', false, 'NOT_ACCEPTED'],
    ['v3', 302, '', false, 'REDIRECTED'],
    ['brand', 200, '', true],
    ['brand', 400, '', false, 'NOT_ACCEPTED'],
    ['v2', 200, taken, true],
    ['v2', 200, '<xml><return_code>SUCCESS</return_code></xml>', true],
    ['v2', 200, '<xml>\n <return_code> <![CDATA[SUCCESS]]> </return_code>\n</xml>', true],
    ['v2', 200, v2Fail('busy').body, false, 'NOT_ACCEPTED'],
    ['v2', 200, 'SUCCESS', false, 'NOT_ACCEPTED'],
    ['v2', 200, '', false, 'NOT_ACCEPTED'],
    ['v2', 200, '{"code":"SUCCESS"}', false, 'NOT_ACCEPTED'],
    ['v2', 200, '<xml><return_code>SUCCESSFUL</return_code></xml>', false, 'NOT_ACCEPTED'],
    ['v2', 500, taken, false, 'NOT_ACCEPTED'],
    ['v2', 301, taken, false, 'REDIRECTED'],
  ] as const)('%s %d %s', (protocol, status, body, accepted, code?: string) => {
    const judgement = judgeAnswer(protocol, { status, body })
    expect(judgement.accepted).toBe(accepted)
    expect((judgement.problem ?? judgement.warning)?.code).toBe(code)
    if (accepted) expect(judgement).not.toHaveProperty('problem')
    else expect(judgement).not.toHaveProperty('warning')
  })

  it('does not take long over a long one', () => {
    const body = `<return_code>${' '.repeat(16_000)}`
    const began = performance.now()
    expect(judgeAnswer('v2', { status: 200, body }).accepted).toBe(false)
    expect(performance.now() - began).toBeLessThan(1_000)
  })
})
