import { generateKeyPairSync } from 'node:crypto'
import { defineMachine, transition } from '../../../templates/runtime/local/behaviour/machine.js'
import type { ControlTarget } from '../../../templates/runtime/local/control/control-target.js'
import type { FaultRule } from '../../../templates/runtime/local/faults/fault-rules.js'
import type { NoticeRecord } from '../../../templates/runtime/local/notices/notice-record.js'
import type { LocalMerchant, LocalObject } from '../../../templates/runtime/local/service/local-service.js'
import { LocalServiceError } from '../../../templates/runtime/local/service/local-service-error.js'
import type { RequestRecord } from '../../../templates/runtime/local/service/request-record.js'

const machine = defineMachine({
  kind: 'payment',
  title: { en: 'Orders', zh: '订单' },
  initial: 'NOTPAY',
  events: {
    pay: { by: 'user', words: { en: 'Pay', zh: '支付' } },
    close: { by: 'merchant' },
    expire: { by: 'time', words: { en: 'Let it expire', zh: '使其过期' } },
  },
  states: {
    NOTPAY: {
      words: { en: 'Not paid', zh: '未支付' },
      on: { pay: 'SUCCESS', close: 'CLOSED', expire: 'CLOSED' },
    },
    SUCCESS: { words: { en: 'Paid', zh: '支付成功' }, on: { close: { refused: 'ORDERPAID' } } },
    CLOSED: { words: { en: 'Closed', zh: '已关闭' }, on: { pay: { refused: 'ORDERCLOSED' } } },
  },
})

/** A key of its own: `sign` uses it. */
const privateKey = generateKeyPairSync('rsa', { modulusLength: 2048 })
  .privateKey.export({ type: 'pkcs8', format: 'pem' })
  .toString()

const pem = (what: string): string => `-----BEGIN ${what}-----\nMIIB\n-----END ${what}-----\n`

function fakeMerchant(mchid: string): LocalMerchant {
  const config = {
    mchid,
    serial: '5F',
    privateKey,
    apiV3Key: 'k'.repeat(32),
    publicKeys: { PUB_KEY_ID_1: pem('PUBLIC KEY') },
    v2: { apiV2Key: 'v'.repeat(32) },
    brand: { brandId: '88', serial: '6A', privateKey: pem('PRIVATE KEY'), publicKeys: {}, apiKey: 'k' },
    baseUri: 'http://127.0.0.1:8790',
    hosts: { 'https://apihk.mch.weixin.qq.com': 'http://127.0.0.1:8790' },
  }
  return { mchid, config, secureConfig: { ...config, baseUri: 'https://127.0.0.1:8790' } }
}

/** A local service without a wire: a machine for payments, lists that tests fill, and a log of what was called. */
export interface FakeLocal extends ControlTarget {
  readonly calls: string[]
  add(object: Partial<LocalObject> & Pick<LocalObject, 'id'>): void
  readonly requestList: RequestRecord[]
  readonly noticeList: NoticeRecord[]
}

/** Makes the fake. */
export function createFakeLocal(): FakeLocal {
  const merchants = [fakeMerchant('1900000001')]
  const calls: string[] = []
  const [requestList, noticeList]: [RequestRecord[], NoticeRecord[]] = [[], []]
  let objects: readonly LocalObject[] = []
  const rules: FaultRule[] = []
  let now = 1_700_000_000_000
  const eventsOf = (state: string): readonly string[] =>
    ['pay', 'expire'].filter(event => typeof transition(machine, state, event) === 'string')
  const move = async (kind: string, number: string, event: string): Promise<LocalObject> => {
    const object = objects.find(({ id }) => id === number)
    if (object === undefined || kind !== 'payment')
      throw new LocalServiceError('OBJECT_NOT_FOUND', `There is no ${number}.`, 'Make it.')
    const state = transition(machine, object.state, event)
    if (typeof state !== 'string')
      throw new LocalServiceError('EVENT_REFUSED', `It is ${object.state}.`, 'Look.')
    const moved = { ...object, state, events: eventsOf(state), updatedAt: now }
    objects = objects.map(each => (each.id === number ? moved : each))
    return moved
  }
  const log = (...words: readonly unknown[]): void => {
    calls.push(words.map(word => (typeof word === 'string' ? word : JSON.stringify(word))).join(' '))
  }
  return {
    calls,
    requestList,
    noticeList,
    url: 'http://127.0.0.1:8790',
    secureUrl: 'https://127.0.0.1:8790',
    mchid: '1900000001',
    machines: [machine],
    openings: [{ kind: 'complaint', words: { en: 'Complain', zh: '投诉' } }],
    now: () => now,
    merchants: () => merchants,
    add(object) {
      const state = object.state ?? 'NOTPAY'
      objects = [
        ...objects,
        {
          kind: 'payment',
          owner: '1900000001',
          aliases: [],
          state,
          createdAt: now,
          updatedAt: now,
          data: {},
          summary: {},
          events: eventsOf(state),
          ...object,
        },
      ]
    },
    objects: kind => objects.filter(each => kind === undefined || each.kind === kind),
    requests: () => requestList,
    notices: () => noticeList,
    pay: number => move('payment', number, 'pay'),
    refuse: number => move('payment', number, 'refuse'),
    confirmTransfer: number => move('transfer', number, 'confirm'),
    act: (kind, number, event) => move(kind, number, event),
    async open(kind, data) {
      log('open', kind, data)
      const [object] = objects
      if (object === undefined) throw new LocalServiceError('OBJECT_NOT_FOUND', 'There is none.', 'Make one.')
      return object
    },
    async advance(duration) {
      log('advance', duration)
      now += duration === '1d' ? 86_400_000 : 3_600_000
    },
    settled: async () => log('settled'),
    reset() {
      log('reset')
      objects = []
      requestList.length = 0
      noticeList.length = 0
    },
    fail(target, fault, options) {
      log('fail', target, fault, options)
      rules.push({ number: rules.length + 1, target, fault, left: options?.times ?? 1, skip: 0, happened: 0 })
      return () => undefined
    },
    faults: () => rules,
    removeFault: number => rules.some(rule => rule.number === number && rules.splice(rules.indexOf(rule), 1)),
    deliverNotices: settings => log('deliver', settings),
    releaseNotices(ids) {
      log('release', ids)
      return 2
    },
    authority: pem('CERTIFICATE'),
    async sendNotice(webhook, notice) {
      log('send', webhook, notice)
      const [record] = noticeList
      if (record === undefined) throw new LocalServiceError('UNKNOWN_WEBHOOK', 'There is none.', 'Look.')
      return record
    },
    async resendNotice(id) {
      log('resend', id)
      const notice = noticeList.find(each => each.id === id)
      if (notice === undefined) throw new LocalServiceError('OBJECT_NOT_FOUND', `There is no ${id}.`, 'Look.')
      return notice
    },
    async try(call) {
      log('try', call)
      return { checks: [], warnings: [], milliseconds: 1 }
    },
    rotateCertificate: async () => log('rotate'),
    async addMerchant(mchid = '1900000002') {
      const merchant = fakeMerchant(mchid)
      merchants.push(merchant)
      return merchant
    },
  }
}
