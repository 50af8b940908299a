import type { LocalAnswer, LocalRequest } from '../../service/local-request.js'
import type { Behaviour, World } from '../behaviour.js'
import { takeFunds } from '../funds/operation-account.js'
import { defineMachine } from '../machine.js'
import { present } from '../payment/payment-data.js'
import { answerWith, notFound } from '../shared/answers.js'
import { movedTo } from '../shared/moved-to.js'
import { refuse } from '../shared/refuse.js'
import { fingerprint, textAt, wholeAt } from '../shared/request-values.js'
import { readV2Transfer, v2TransferMembers } from './v2-transfer-data.js'

/** The least amount of a v2 transfer, in fen: 0.3 yuan, as the official description of its errors says. */
const leastAmount = 30

const machine = defineMachine({
  kind: 'v2-transfer',
  title: { en: 'Transfers of v2', zh: '企业付款' },
  initial: 'PROCESSING',
  events: { arrive: { by: 'service', words: { en: 'The money arrives', zh: '付款成功' } } },
  states: {
    PROCESSING: { words: { en: 'under way', zh: '处理中' }, on: { arrive: 'SUCCESS' } },
    SUCCESS: { words: { en: 'arrived', zh: '付款成功' }, on: {} },
  },
})

/** Transfers of v2: the money arrives with the answer. */
export const v2TransferBehaviour: Behaviour = {
  machine,
  operations: {
    'v2/mmpaymkttransfers/promotion/transfers#post': transfer,
    'v2/mmpaymkttransfers/gettransferinfo#post': query,
    'v2/mmpaymkttransfers/promotion/paywwsptrans2pocket#post': transfer,
    'v2/mmpaymkttransfers/promotion/querywwsptrans2pocket#post': query,
  },
  summary: object => {
    const { amount, openid } = readV2Transfer(object)
    return { amount, openid }
  },
}

function transfer(request: LocalRequest, world: World): LocalAnswer {
  const { caller, body, operation } = request
  const id = textAt(body, 'partner_trade_no') ?? ''
  const known = world.store.get(machine.kind, caller, id)
  if (known !== undefined && known.id === id) {
    const same = readV2Transfer(known).fingerprint === fingerprint(operation.id, body)
    return same
      ? answerWith(request, v2TransferMembers(readV2Transfer(known)))
      : refuse(request, ['FATAL_ERROR', 'PARAM_ERROR'], '两次请求参数不一致')
  }
  const amount = wholeAt(body, 'amount') ?? 0
  if (amount < leastAmount)
    return refuse(request, ['AMOUNT_LIMIT', 'PARAM_ERROR'], '付款金额低于最低限额0.3元')
  if (textAt(body, 'check_name') === 'FORCE_CHECK' && textAt(body, 're_user_name') === undefined) {
    return refuse(request, ['PARAM_ERROR'], '校验姓名时，re_user_name必填')
  }
  if (!takeFunds(world, caller, amount)) return refuse(request, ['NOTENOUGH', 'PARAM_ERROR'], '余额不足')
  return answerWith(request, v2TransferMembers(readV2Transfer(pay(request, world, id, amount))))
}

function pay({ caller, body, operation }: LocalRequest, world: World, id: string, amount: number) {
  const paymentNo = world.number('10', 32)
  const data = present({
    paymentNo,
    amount,
    openid: textAt(body, 'openid') ?? '',
    appid: textAt(body, 'mch_appid') ?? textAt(body, 'appid') ?? '',
    description: textAt(body, 'desc') ?? '',
    userName: textAt(body, 're_user_name'),
    deviceInfo: textAt(body, 'device_info'),
    fingerprint: fingerprint(operation.id, body),
  })
  const made = world.create({ kind: machine.kind, owner: caller, id, aliases: [paymentNo], data })
  return movedTo(world, made, 'arrive')
}

function query(request: LocalRequest, world: World): LocalAnswer {
  const id = textAt(request.body, 'partner_trade_no') ?? ''
  const known = world.store.get(machine.kind, request.caller, id)
  return known?.id === id
    ? answerWith(request, v2TransferMembers(readV2Transfer(known)))
    : notFound(request, '指定单号数据不存在')
}
