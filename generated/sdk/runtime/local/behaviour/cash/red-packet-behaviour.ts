import type { LocalAnswer, LocalRequest } from '../../service/local-request.js'
import type { StoredObject } from '../../state/stored-object.js'
import type { Behaviour, World } from '../behaviour.js'
import { giveFundsBack, takeFunds } from '../funds/operation-account.js'
import { defineMachine } from '../machine.js'
import { present } from '../payment/payment-data.js'
import { answerWith, givenIn, notFound } from '../shared/answers.js'
import { movedTo } from '../shared/moved-to.js'
import { refuse } from '../shared/refuse.js'
import { fingerprint, textAt, wholeAt } from '../shared/request-values.js'
import { readRedPacket, redPacketMembers } from './red-packet-data.js'

/** Milliseconds in which the user can open a packet: 24 hours, as the official description says. */
export const openWithin = 86_400_000

/** Milliseconds until the money of a packet that nobody opened is back. Our reading: the pages name the state. */
export const refundDelay = 2_000

/** Amounts that need no `scene_id`, in fen: 1 to 200 yuan, as the official description says. */
const usualAmounts = { least: 100, most: 20_000 }

const machine = defineMachine({
  kind: 'red-packet',
  title: { en: 'Red packets', zh: '现金红包' },
  initial: 'SENDING',
  events: {
    send: { by: 'service', words: { en: 'Send', zh: '发放' } },
    confirm: { by: 'user', words: { en: 'Open the packet', zh: '领取红包' } },
    fail: { by: 'service', words: { en: 'Fail', zh: '发放失败' } },
    expire: { by: 'time', words: { en: '24 hours pass', zh: '逾期未领取' } },
    refund: { by: 'time', words: { en: 'The money comes back', zh: '退款完成' } },
  },
  states: {
    SENDING: { words: { en: 'being sent', zh: '发放中' }, on: { send: 'SENT', fail: 'FAILED' } },
    SENT: {
      words: { en: 'sent', zh: '已发放待领取' },
      on: { confirm: 'RECEIVED', expire: 'RFUND_ING', fail: 'FAILED' },
    },
    RECEIVED: { words: { en: 'opened', zh: '已领取' }, on: {} },
    FAILED: { words: { en: 'failed', zh: '发放失败' }, on: {} },
    RFUND_ING: { words: { en: 'being refunded', zh: '退款中' }, on: { refund: 'REFUND' } },
    REFUND: { words: { en: 'refunded', zh: '已退款' }, on: {} },
  },
})

/** Red packets of v2: for one user, for many, for mini programs and for members of a company. */
export const redPacketBehaviour: Behaviour = {
  machine,
  operations: {
    'v2/mmpaymkttransfers/sendredpack#post': send,
    'v2/mmpaymkttransfers/sendgroupredpack#post': send,
    'v2/mmpaymkttransfers/sendminiprogramhb#post': send,
    'v2/mmpaymkttransfers/sendworkwxredpack#post': send,
    'v2/mmpaymkttransfers/gethbinfo#post': query,
    'v2/mmpaymkttransfers/queryworkwxredpack#post': query,
  },
  moved: packetMoved,
  summary: object => {
    const { amount, openid } = readRedPacket(object)
    return { amount, openid }
  },
}

function send(request: LocalRequest, world: World): LocalAnswer {
  const { caller, body, operation } = request
  const id = textAt(body, 'mch_billno') ?? ''
  const known = world.store.get(machine.kind, caller, id)
  if (known !== undefined && known.id === id) {
    const same = readRedPacket(known).fingerprint === fingerprint(operation.id, body)
    if (!same)
      return refuse(request, ['FATAL_ERROR', 'PARAM_ERROR'], '更换了openid或金额等参数，请使用新单号')
    return known.state === 'FAILED'
      ? refuse(request, ['SEND_FAILED', 'PARAM_ERROR'], '红包发放失败，请更换单号再重试')
      : answerWith(request, redPacketMembers(readRedPacket(known)))
  }
  const amount = wholeAt(body, 'total_amount') ?? 0
  const problem = packetProblem(request, amount)
  if (problem !== undefined) return problem
  if (!takeFunds(world, caller, amount)) return refuse(request, ['NOTENOUGH', 'PARAM_ERROR'], '帐号余额不足')
  return answerWith(request, redPacketMembers(readRedPacket(storePacket(request, world, id, amount))))
}

/** Checks of a new packet that the tables cannot make. */
function packetProblem(request: LocalRequest, amount: number): LocalAnswer | undefined {
  const count = wholeAt(request.body, 'total_num') ?? 1
  if (count < 1) return refuse(request, ['PARAM_ERROR'], 'total_num必须大于0')
  if (count > 1 && !isGroupPacket(request)) {
    return refuse(request, ['PARAM_ERROR'], '普通红包的total_num必须为1')
  }
  const each = amount / count
  const isUsual = each >= usualAmounts.least && each <= usualAmounts.most
  return isUsual || (amount > 0 && textAt(request.body, 'scene_id') !== undefined)
    ? undefined
    : refuse(request, ['MONEY_LIMIT', 'PARAM_ERROR'], '红包金额不在允许范围内')
}

function isGroupPacket({ operation }: LocalRequest): boolean {
  return operation.path.endsWith('sendgroupredpack')
}

function storePacket(request: LocalRequest, world: World, id: string, amount: number): StoredObject {
  const { caller, body, operation } = request
  const listId = world.number('1000', 28)
  const isInMiniProgram = operation.path.endsWith('sendminiprogramhb')
  const data = present({
    listId,
    amount,
    count: wholeAt(body, 'total_num') ?? 1,
    openid: textAt(body, 're_openid') ?? '',
    type: isGroupPacket(request) ? 'GROUP' : 'NORMAL',
    packageInfo: isInMiniProgram ? `sendid=${listId}&ver=8&sign=${listId}` : undefined,
    fingerprint: fingerprint(operation.id, body),
    given: [givenIn(request)],
  })
  const made = world.create({ kind: machine.kind, owner: caller, id, aliases: [listId], data })
  return movedTo(world, made, 'send')
}

function query(request: LocalRequest, world: World): LocalAnswer {
  const id = textAt(request.body, 'mch_billno') ?? ''
  const known = world.store.get(machine.kind, request.caller, id)
  return known?.id === id
    ? answerWith(request, redPacketMembers(readRedPacket(known)))
    : notFound(request, '指定单号数据不存在')
}

function packetMoved(object: StoredObject, event: string, world: World): void {
  if (event === 'send') world.later(openWithin, object, 'expire')
  if (event === 'expire') world.later(refundDelay, object, 'refund')
  if (event === 'fail') world.change(object, { reason: textAt(object.data, 'reason') ?? '发放失败' })
  if (event === 'fail' || event === 'refund') giveFundsBack(world, object.owner, readRedPacket(object).amount)
}
