import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { webhook as merchantInfo } from '../../../generated/sdk/webhooks/v3/CROSS_BORDER_PAY.GET_MCH_INFO.js'
import type { ReplyModel } from '../../../templates/runtime/local/model/page-model.js'
import { fail, reply } from '../../../templates/runtime/webhook/index.js'
import { config, mchid, receiverKeys, stage, tables } from './notice-stage.js'
import { type Receiver, startReceiver } from './receiver.js'

const text = { kind: 'string' } as const
const row = (name: string, schema: ReplyModel['schema'], required = false) => ({
  name,
  required,
  schema,
  description: '',
})
const asked: ReplyModel['schema'] = {
  kind: 'object',
  properties: [
    row('code', { kind: 'string', enum: [{ value: 'SUCCESS' }, { value: 'FAIL' }] }, true),
    row('message', text),
    row('acq_tid', text, true),
    row('fix_recv_amount', { kind: 'integer' }),
    row(
      'limit_bank_acc_type',
      { kind: 'string', enum: [{ value: 'UNLIMIT' }, { value: 'NO_CREDIT' }] },
      true,
    ),
  ],
}
const right = { code: 'SUCCESS', acq_tid: 'T1', limit_bank_acc_type: 'UNLIMIT' } as const

let receiver: Receiver
beforeAll(async () => {
  receiver = await startReceiver()
})
afterAll(() => receiver.close())

type Answer = {
  readonly status: number
  readonly body: string
  readonly headers?: Readonly<Record<string, string>>
}

/** What becomes of a notice that asks for something and gets this answer. */
async function judged(answer: Answer, model: ReplyModel) {
  const id = merchantInfo.id
  const asking = { ...tables, webhook: () => ({ ...tables.webhook(id), reply: model }) }
  const { queue, clock } = stage({ tables: asking })
  receiver.answers.push(answer)
  queue.add({ webhook: id, to: receiver.url, owner: mchid, resource: {} })
  await clock.settled()
  const [record] = queue.list()
  return { state: record?.state, ...record?.attempts[0] }
}

describe('the answer to a notice that asks for something', () => {
  it.each<readonly [string, object]>([
    ['whole', right],
    ['with more', { ...right, fix_recv_amount: 5, extra: true }],
    ['a refusal', { code: 'FAIL', message: 'closed' }],
  ])('is taken: %s', async (_, body) => {
    const result = await judged({ status: 200, body: JSON.stringify(body) }, { schema: asked })
    expect(result).toMatchObject({ state: 'delivered', accepted: true })
    expect(result).not.toHaveProperty('warning')
  })

  it.each<readonly [string, string, RegExp]>([
    ['nothing', '', /is not a JSON object/],
    ['text', 'SUCCESS', /is not a JSON object/],
    ['a list', '[]', /is not a JSON object/],
    ['too little', JSON.stringify({ code: 'SUCCESS' }), /has no acq_tid/],
    ['empty text', JSON.stringify({ ...right, acq_tid: '' }), /has no acq_tid/],
    [
      'an unknown word',
      JSON.stringify({ ...right, limit_bank_acc_type: 'ALL' }),
      /has a wrong limit_bank_acc_type/,
    ],
    ['text for a number', JSON.stringify({ ...right, fix_recv_amount: '5' }), /has a wrong fix_recv_amount/],
  ])('counts as none: %s', async (_, body, message) => {
    const result = await judged({ status: 200, body }, { schema: asked })
    expect(result).toMatchObject({
      state: 'pending',
      accepted: false,
      problem: { code: 'ANSWER_UNUSABLE', message: expect.stringMatching(message) },
    })
  })

  it('is signed by the merchant if its page says so', async () => {
    const signed = { schema: asked, signed: true } as const
    const body = { ...right, mch_id: mchid, client_ip: '127.0.0.1' }
    const made = reply(merchantInfo, body, { signWith: receiverKeys() })
    expect(await judged(made, signed)).toMatchObject({ state: 'delivered' })
    const plain = { status: 200, body: made.body }
    expect((await judged(plain, signed)).problem?.message).toMatch(/Authorization is not there/)
    const changed = { ...made, body: made.body.replace('T1', 'T2') }
    const result = await judged(changed, signed)
    expect(result.problem?.message).toMatch(/the signature does not fit the body/)
    expect(result.problem?.advice).toMatch(/signWith/)
    expect(await judged(fail('busy'), signed)).toMatchObject({ problem: { code: 'NOT_ACCEPTED' } })
    expect(JSON.stringify(result)).not.toContain(config.apiV3Key)
  })
})
