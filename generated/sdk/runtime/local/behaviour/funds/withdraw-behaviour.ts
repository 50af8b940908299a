import type { LocalAnswer, LocalRequest } from '../../service/local-request.js'
import type { StoredObject } from '../../state/stored-object.js'
import type { Behaviour, World } from '../behaviour.js'
import { defineMachine } from '../machine.js'
import { present } from '../payment/payment-data.js'
import { answerWith, contentWith, notFound } from '../shared/answers.js'
import { refuse, refuseField } from '../shared/refuse.js'
import { fingerprint, textAt, wholeAt } from '../shared/request-values.js'
import { balanceOf } from './balances.js'
import type { Account } from './flow.js'
import { giveFundsBack, takeFunds } from './operation-account.js'
import { readWithdrawal, type Withdrawal, type WithdrawalData, withdrawalMembers } from './withdraw-data.js'

/** Milliseconds until the bank has the money: a day. The pages say that it starts on the next one. */
export const bankDelay = 86_400_000

const machine = defineMachine({
  kind: 'withdrawal',
  title: { en: 'Withdrawals', zh: '提现单' },
  initial: 'CREATE_SUCCESS',
  events: {
    arrive: { by: 'time', words: { en: 'The bank has the money', zh: '提现成功' } },
    fail: { by: 'service', words: { en: 'Fail', zh: '提现失败' } },
    close: { by: 'service', words: { en: 'Close', zh: '关单' } },
    refund: { by: 'service', words: { en: 'The bank sends it back', zh: '银行退票' } },
  },
  states: {
    CREATE_SUCCESS: {
      words: { en: 'accepted', zh: '受理成功' },
      on: { arrive: 'SUCCESS', fail: 'FAIL', close: 'CLOSE' },
    },
    SUCCESS: { words: { en: 'arrived', zh: '提现成功' }, on: { refund: 'REFUND' } },
    FAIL: { words: { en: 'failed', zh: '提现失败' }, on: {} },
    REFUND: { words: { en: 'sent back by the bank', zh: '提现退票' }, on: {} },
    CLOSE: { words: { en: 'closed', zh: '关单' }, on: {} },
  },
})

/** Withdrawals of platforms and of their sub-merchants to the bank. */
export const withdrawBehaviour: Behaviour = {
  machine,
  operations: {
    'v3/merchant/fund/withdraw#post': createWithdrawal,
    'v3/merchant/fund/withdraw/out-request-no/{out_request_no}#get': queryWithdrawal,
    'v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}#get': queryWithdrawal,
    'v3/ecommerce/fund/withdraw#post': createWithdrawal,
    'v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}#get': queryWithdrawal,
    'v3/ecommerce/fund/withdraw/{withdraw_id}#get': queryWithdrawal,
  },
  moved: withdrawalMoved,
  summary: object => {
    const { amount, account } = readWithdrawal(object)
    return { amount, account }
  },
}

function createWithdrawal(request: LocalRequest, world: World): LocalAnswer {
  const { caller, body, operation } = request
  const id = textAt(body, 'out_request_no') ?? ''
  const known = world.store.get(machine.kind, caller, id)
  if (known !== undefined && known.id === id) {
    const withdrawal = readWithdrawal(known)
    return withdrawal.fingerprint === fingerprint(operation.id, body)
      ? answerWith(request, withdrawalMembers(withdrawal))
      : refuse(request, ['INVALID_REQUEST'], '商户提现单号已存在，参数与原请求不一致')
  }
  const facts = withdrawalIn(request, world)
  if (facts.amount <= 0) return refuseField('/amount', '提现金额必须大于0')
  if (!take(world, caller, facts)) return refuse(request, ['NOT_ENOUGH'], '账户可用余额不足')
  const { withdrawId } = facts
  const made = world.create({
    kind: machine.kind,
    owner: caller,
    id,
    aliases: [withdrawId],
    data: { ...facts },
  })
  world.later(bankDelay, made, 'arrive')
  return answerWith(request, withdrawalMembers(readWithdrawal(made)))
}

function withdrawalIn({ body, operation }: LocalRequest, world: World): WithdrawalData {
  return {
    withdrawId: world.number('50', 32),
    account: accountIn(textAt(body, 'account_type')),
    amount: wholeAt(body, 'amount') ?? 0,
    fingerprint: fingerprint(operation.id, body),
    ...present({
      subMchid: textAt(body, 'sub_mchid'),
      remark: textAt(body, 'remark'),
      bankMemo: textAt(body, 'bank_memo'),
      notifyUrl: textAt(body, 'notify_url'),
    }),
  }
}

/** The basic account, unless the request names another one. */
function accountIn(type: string | undefined): Account {
  return type === 'OPERATION' || type === 'FEES' ? type : 'BASIC'
}

/** Whether the account holds so much. The operation account counts for itself; the others follow from what happened. */
function take(world: World, owner: string, { account, amount, subMchid }: WithdrawalData): boolean {
  if (account === 'OPERATION' && subMchid === undefined) return takeFunds(world, owner, amount)
  return amount <= balanceOf(world, owner, subMchid ?? owner, account).available
}

function queryWithdrawal(request: LocalRequest, world: World): LocalAnswer {
  const { path, query, caller } = request
  const number = path.out_request_no ?? path.withdraw_id ?? ''
  const known = world.store.get(machine.kind, caller, number)
  const withdrawal = known === undefined ? undefined : readWithdrawal(known)
  const isAsked =
    withdrawal?.subMchid === textAt(query, 'sub_mchid') &&
    number === (path.out_request_no === undefined ? withdrawal?.withdrawId : withdrawal?.outRequestNo)
  return withdrawal === undefined || !isAsked
    ? notFound(request, '提现单不存在')
    : answerWith(request, withdrawalMembers(withdrawal))
}

function withdrawalMoved(object: StoredObject, event: string, world: World): void {
  const isBack = event !== 'arrive'
  const reason = textAt(object.data, 'reason') ?? reasons[event]
  const withdrawal = readWithdrawal(isBack ? world.change(object, { reason }) : object)
  const { account, amount, subMchid } = withdrawal
  if (isBack && account === 'OPERATION' && subMchid === undefined) giveFundsBack(world, object.owner, amount)
  notifyWithdrawal(withdrawal, world)
}

const reasons: Readonly<Record<string, string>> = {
  fail: '银行卡信息有误',
  close: '提现单已关闭',
  refund: '银行退票',
}

function notifyWithdrawal(withdrawal: Withdrawal, world: World): void {
  const webhook = 'v3/MCHWITHDRAW.CHANGE'
  world.notify({
    webhook,
    to: withdrawal.notifyUrl,
    owner: withdrawal.object.owner,
    resource: contentWith(world.webhook(webhook), present(withdrawalMembers(withdrawal))),
    summary: '提现单状态变更',
    about: withdrawal.object,
  })
}
