import type { StoredObject } from '../../state/stored-object.js'
import type { Behaviour, World } from '../behaviour.js'
import { defineMachine } from '../machine.js'
import { readStored } from '../values/read-stored.js'

/**
 * What the operation account of a merchant holds at first, in fen: a million yuan.
 *
 * Our reading: the real account is filled at the merchant platform, which has no interface. A transfer above it shows what
 * `NOT_ENOUGH` looks like.
 */
export const openingBalance = 100_000_000

const kind = 'operation-account'

/** The account from which transfers are paid. It has one state; its balance is what counts. */
export const operationAccountBehaviour: Behaviour = {
  machine: defineMachine({
    kind,
    title: { en: 'Operation account', zh: '运营账户' },
    initial: 'OPEN',
    events: {},
    states: { OPEN: { words: { en: 'open', zh: '已开通' }, on: {} } },
  }),
  operations: {},
  summary: object => ({ balance: readStored(object).integer('balance') }),
}

/** What a merchant's operation account holds, in fen. */
export function operationBalance(world: Pick<World, 'store'>, owner: string): number {
  const account = world.store.get(kind, owner, 'OPERATION')
  return account === undefined ? openingBalance : readStored(account).integer('balance')
}

/** Takes money out; false, and nothing happens, if the account holds less. */
export function takeFunds(world: World, owner: string, amount: number): boolean {
  const balance = operationBalance(world, owner)
  if (amount > balance) return false
  setBalance(world, owner, balance - amount)
  return true
}

/** Gives money back that did not reach its receiver. */
export function giveFundsBack(world: World, owner: string, amount: number): void {
  setBalance(world, owner, operationBalance(world, owner) + amount)
}

function setBalance(world: World, owner: string, balance: number): StoredObject {
  const account = world.store.get(kind, owner, 'OPERATION')
  const data = { balance }
  return account === undefined
    ? world.create({ kind, owner, id: 'OPERATION', aliases: [], data })
    : world.change(account, data)
}
