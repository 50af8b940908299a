import type { World } from '../behaviour.js'
import { storedFields } from '../shared/stored-fields.js'

/**
 * What the operation account of a merchant holds at first, in fen: a million yuan.
 *
 * Our reading: the real account is filled at the merchant platform, which has no interface. A transfer above it shows what
 * `NOT_ENOUGH` looks like.
 */
export const openingBalance = 100_000_000

/** Not of interest to people, so it has no machine. */
const kind = 'operation-account'

/** What a merchant's operation account holds, in fen. */
export function operationBalance({ store }: Pick<World, 'store'>, owner: string): number {
  const account = store.get(kind, owner, owner)
  return account === undefined
    ? openingBalance
    : storedFields(`account ${owner}`, account.data).whole('balance')
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

function setBalance({ store, now }: World, owner: string, balance: number): void {
  const account = { kind, owner, id: owner, aliases: [], state: 'OPEN', data: { balance } }
  store.put({ ...account, createdAt: now(), updatedAt: now() })
}
