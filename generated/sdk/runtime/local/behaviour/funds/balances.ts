import type { World } from '../behaviour.js'
import { readPayment } from '../payment/payment-data.js'
import { shareableOrder } from '../profit-sharing/shareable-order.js'
import { type Account, change } from './flow.js'
import { fundFlows } from './fund-flows.js'
import { openingBalance } from './operation-account.js'
import { isPaid } from './trades.js'

/** What an account holds, in fen. */
export interface Balance {
  readonly available: number
  /** Of orders that wait to be shared. */
  readonly pending: number
}

/** What an account of the caller, or of one of its sub-merchants, holds now. */
export function balanceOf(world: World, owner: string, holder: string, account: Account): Balance {
  const whole = balanceAt(world, owner, holder, account, Number.POSITIVE_INFINITY)
  const pending = account === 'BASIC' ? frozenOf(world, owner, holder) : 0
  return { available: whole - pending, pending }
}

/** What it held at a moment: all that came in before, less what left. */
export function balanceAt(
  world: Pick<World, 'store'>,
  owner: string,
  holder: string,
  account: Account,
  moment: number,
): number {
  const opening = account === 'OPERATION' && holder === owner ? openingBalance : 0
  return fundFlows(world, owner)
    .filter(flow => flow.holder === holder && flow.account === account && flow.at < moment)
    .reduce((sum, flow) => sum + change(flow), opening)
}

function frozenOf(world: Pick<World, 'store' | 'now'>, owner: string, holder: string): number {
  return world.store
    .list('payment', owner)
    .map(readPayment)
    .filter(isPaid)
    .filter(({ profitSharing, subMchid = owner }) => profitSharing && subMchid === holder)
    .map(payment => shareableOrder(world, payment))
    .flatMap(({ unsplit, sharings }) => [unsplit, ...sharings.flatMap(({ shares }) => shares).map(pendingIn)])
    .reduce((sum, amount) => sum + amount, 0)
}

function pendingIn(share: { readonly result: string; readonly amount: number }): number {
  return share.result === 'PENDING' ? share.amount : 0
}
