import { beforeEach, describe, expect, it } from 'vitest'
import type { DataObject } from '../../../../templates/runtime/client/data-object.js'
import { complaintBehaviours } from '../../../../templates/runtime/local/behaviour/complaint/complaint-behaviours.js'
import { openComplaint } from '../../../../templates/runtime/local/behaviour/complaint/open-complaint.js'
import { LocalServiceError } from '../../../../templates/runtime/local/service/local-service-error.js'
import { merchant, openService, type TestService } from './open-service.js'
import { order } from './paid-order.js'

const root = 'v3/merchant-service'
const day = 86_400_000
const url = 'http://127.0.0.1:1/complaints'

let service: TestService
beforeEach(() => {
  service = openService(complaintBehaviours)
})

const complain = (data: DataObject = {}): string => openComplaint(merchant, data, service.world).id
const call = (complaint_id: string, action: string, body: DataObject = {}): string =>
  service.code(`${root}/complaints-v2/{complaint_id}/${action}#post`, { path: { complaint_id }, body })
const reply = (id: string, more: DataObject = {}): string =>
  call(id, 'response', { complainted_mchid: merchant, response_content: '马上处理', ...more })
const complete = (id: string): string => call(id, 'complete', { complainted_mchid: merchant })
const query = (complaint_id: string): DataObject =>
  service.answered(`${root}/complaints-v2/{complaint_id}#get`, { path: { complaint_id } })
const history = (complaint_id: string, more: DataObject = {}) => {
  const { data } = service.answered(`${root}/complaints-v2/{complaint_id}/negotiation-historys#get`, {
    path: { complaint_id },
    query: more,
  })
  return Array.isArray(data) ? data : expect.fail('no history')
}
const user = (id: string, event: string, data?: DataObject) => service.acts.act('complaint', id, event, data)
const actions = (): unknown[] =>
  service.notices.map(({ webhook, resource }) => [webhook.slice(3), resource.action_type])

it('goes from a complaint to its end, with history and notices', () => {
  expect(service.code(`${root}/complaint-notifications#post`, { body: { url } })).toBe('OK')
  const id = complain({ complaint_detail: '没收到货' })
  expect(query(id)).toMatchObject({
    complaint_state: 'PENDING',
    complaint_detail: '没收到货',
    complaint_time: '2026-08-03T12:00:00+08:00',
    complaint_full_refunded: false,
    user_complaint_times: 1,
    incoming_user_response: false,
  })
  user(id, 'respond', { content: '还在吗' })
  expect(query(id).incoming_user_response).toBe(true)
  expect(reply(id)).toBe('OK')
  expect(query(id)).toMatchObject({ complaint_state: 'PROCESSING', incoming_user_response: false })
  expect(complete(id)).toBe('OK')
  expect(query(id).complaint_state).toBe('PROCESSED')
  expect([reply(id), complete(id)]).toEqual(['INVALID_REQUEST', 'INVALID_REQUEST'])
  user(id, 'continue')
  expect(query(id).complaint_state).toBe('PENDING')
  expect(history(id)).toMatchObject([
    { operate_type: 'USER_CREATE_COMPLAINT', operate_details: '没收到货', operator: '投诉人' },
    { operate_type: 'USER_RESPONSE', operate_details: '还在吗' },
    { operate_type: 'MERCHANT_RESPONSE', operate_details: '马上处理', operator: '商家' },
    { operate_type: 'MERCHANT_CONFIRM_COMPLETE' },
    { operate_type: 'USER_CONTINUE_COMPLAINT' },
  ])
  expect(actions()).toEqual([
    ['COMPLAINT.CREATE', 'CREATE_COMPLAINT'],
    ['COMPLAINT.STATE_CHANGE', 'USER_RESPONSE'],
    ['COMPLAINT.STATE_CHANGE', 'MERCHANT_RESPONSE'],
    ['COMPLAINT.STATE_CHANGE', 'MERCHANT_CONFIRM_COMPLETE'],
    ['COMPLAINT.STATE_CHANGE', 'CONTINUE_COMPLAINT'],
  ])
  expect(service.notices.every(({ to }) => to === url)).toBe(true)
})

describe('an order', () => {
  it('is named with what was paid, and refunded when everything went back', () => {
    service.world.store.put(order('SO1'))
    const id = complain({ out_trade_no: 'SO1', problem_type: 'REFUND' })
    expect(query(id)).toMatchObject({
      complaint_order_info: [{ out_trade_no: 'SO1', transaction_id: '4200001', amount: 800 }],
      payer_openid: 'oPayer',
      apply_refund_amount: 800,
      complaint_full_refunded: false,
    })
    service.world.change(order('SO1'), { refunded: 800 })
    expect(query(id).complaint_full_refunded).toBe(true)
    expect(query(complain({ out_trade_no: 'SO1' })).user_complaint_times).toBe(2)
  })

  it.each([
    ['is not there', { out_trade_no: 'SO9' }],
    ['is not paid', { out_trade_no: 'SO2' }],
    ['is there, but the kind of problem is unknown', { problem_type: 'OTHER' }],
  ])('that %s opens nothing', (_, data) => {
    service.world.store.put(order('SO2', 'NOTPAY'))
    expect(() => complain(data)).toThrow(LocalServiceError)
    expect(service.acts.objects('complaint')).toEqual([])
  })
})

describe('a refund that the user asks for', () => {
  const decide = (id: string, body: DataObject): string => call(id, 'update-refund-progress', body)

  it.each([
    ['approved', { action: 'APPROVE', launch_refund_day: 0 }, 'MERCHANT_APPROVE_REFUND'],
    ['refused', { action: 'REJECT', reject_reason: '已使用' }, 'MERCHANT_REFUSE_RERUND'],
  ])('is %s once', (_, body, operateType) => {
    const id = complain({ problem_type: 'REFUND', apply_refund_amount: 100 })
    expect(decide(id, body)).toBe('OK')
    expect(query(id).complaint_state).toBe('PROCESSING')
    expect(history(id).at(-1)).toMatchObject({ operate_type: operateType })
    expect(decide(id, body)).toBe('INVALID_REQUEST')
  })

  it.each([
    ['without a day', 'REFUND', { action: 'APPROVE' }],
    ['without a reason', 'REFUND', { action: 'REJECT' }],
    ['of another kind', 'OTHERS', { action: 'APPROVE', launch_refund_day: 0 }],
  ])('%s is not decided', (_, problem_type, body) => {
    expect(decide(complain({ problem_type }), body)).toBe('INVALID_REQUEST')
  })
})

describe('a user who waits', () => {
  const message = { blocks: [{ type: 'TEXT', text: { text: '您好' } }], sender_identity: 'MANUAL' }
  const answer = (id: string, idempotent_id: string) =>
    service.call(`${root}/complaints-v2/{complaint_id}/response-immediate-service#post`, {
      path: { complaint_id: id },
      body: { complainted_mchid: merchant, message, idempotent_id },
    })

  it('hears an answer once', () => {
    const id = complain({ need_immediate_service: true })
    expect(answer(id, 'I1')).toEqual(answer(id, 'I1'))
    expect(history(id)).toMatchObject([{}, { operate_type: 'MERCHANT_RESPONSE', normal_message: message }])
    expect(actions()).toHaveLength(2)
  })

  it('is the condition', () => {
    expect(answer(complain(), 'I1')).toMatchObject({ code: 'INVALID_REQUEST' })
  })
})

describe('lists', () => {
  const list = (more: DataObject = {}) =>
    service.call(`${root}/complaints-v2#get`, {
      query: { begin_date: '2026-08-03', end_date: '2026-08-04', ...more },
    })

  it('take days of Beijing, both included, and pages', async () => {
    const first = complain()
    await service.advance(day)
    const second = complain({ complainted_mchid: '1900000003' })
    await service.advance(day)
    complain()
    const ids = (more?: DataObject): unknown => {
      const answer = list(more)
      const found = answer.kind === 'data' ? answer.data.data : undefined
      return Array.isArray(found) ? found.map(({ complaint_id }) => complaint_id) : answer
    }
    expect(ids()).toEqual([first, second])
    expect(ids({ offset: 1, limit: 1 })).toEqual([second])
    expect(ids({ complainted_mchid: '1900000003' })).toEqual([second])
    expect(ids({ begin_date: '2026-08-05', end_date: '2026-08-05' })).toHaveLength(1)
    expect(list()).toMatchObject({ data: { total_count: 2, offset: 0, limit: 10 } })
  })

  it.each([
    ['too long', { begin_date: '2026-07-04', end_date: '2026-08-04' }, 'INVALID_REQUEST'],
    ['the wrong way', { begin_date: '2026-08-05' }, 'INVALID_REQUEST'],
    ['no date', { begin_date: 'yesterday' }, 'PARAM_ERROR'],
  ])('refuse what is %s', (_, more, code) => {
    expect(list(more)).toMatchObject({ code })
  })
})

describe('other merchants', () => {
  it.each([
    ['another one', '1900000009', merchant, 'NO_AUTH'],
    ['the same one for another merchant', merchant, '1900000009', 'INVALID_REQUEST'],
  ])('%s cannot reply', (_, caller, complainted_mchid, code) => {
    const path = { complaint_id: complain() }
    const body = { complainted_mchid, response_content: '好' }
    expect(service.code(`${root}/complaints-v2/{complaint_id}/response#post`, { path, body, caller })).toBe(
      code,
    )
  })

  it('nobody replies to what is not there', () => {
    expect(reply('1')).toBe('INVALID_REQUEST')
  })
})

it.each(['v3/merchant-service', 'v3/global/merchant-service'])(
  'the address of %s is set, changed and removed',
  prefix => {
    const on = (method: string, body?: DataObject) =>
      service.code(`${prefix}/complaint-notifications#${method}`, body === undefined ? {} : { body })
    expect([on('get'), on('put', { url }), on('delete')]).toEqual(
      Array.from({ length: 3 }, () => 'INVALID_REQUEST'),
    )
    expect([on('post', { url }), on('post', { url })]).toEqual(['OK', 'INVALID_REQUEST'])
    expect(on('put', { url: `${url}/2` })).toBe('OK')
    expect(service.answered(`${prefix}/complaint-notifications#get`)).toEqual({
      mchid: merchant,
      url: `${url}/2`,
    })
    expect(on('delete')).toBe('OK')
    complain()
    expect(service.notices.map(({ to }) => to)).toEqual([undefined])
  },
)

describe('images', () => {
  const upload = (content: readonly number[]) =>
    service.call(`${root}/images/upload#post`, {
      files: [{ part: 'file', filename: 'a.png', content: Uint8Array.from(content) }],
    })
  const png = [0x89, 0x50, 0x4e, 0x47, 1, 2]

  it('come back as they were, for the replies that name them', () => {
    const answer = upload(png)
    const id = answer.kind === 'data' ? String(answer.data.media_id) : expect.fail('refused')
    expect(service.call(`${root}/images/{media_id}#get`, { path: { media_id: id } })).toEqual({
      kind: 'file',
      content: Buffer.from(png),
      contentType: 'image/png',
    })
    const complaint = complain()
    reply(complaint, { response_images: [id] })
    const image = `http://127.0.0.1:8790/v3/merchant-service/images/${id}`
    expect(history(complaint).at(-1)).toMatchObject({
      image_list: [image],
      complaint_media_list: { media_type: 'OPERATION_IMAGE', media_url: [image] },
    })
  })

  it.each([
    ['no image', [1, 2, 3], 'INVALID_REQUEST'],
    ['empty', [], 'INVALID_REQUEST'],
  ])('refuse what is %s', (_, content, code) => {
    expect(upload(content)).toMatchObject({ code })
  })

  it('of others and unknown ones are refused', () => {
    const answer = upload(png)
    const media_id = answer.kind === 'data' ? String(answer.data.media_id) : ''
    const get = (path: Record<string, string>, caller: string) =>
      service.code(`${root}/images/{media_id}#get`, { path, caller })
    expect(get({ media_id }, '1900000009')).toBe('INVALID_REQUEST')
    expect(get({ media_id: 'x' }, merchant)).toBe('INVALID_REQUEST')
  })
})
