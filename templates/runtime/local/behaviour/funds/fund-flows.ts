import type { World } from '../behaviour.js'
import { readReturn, readSharing } from '../profit-sharing/sharing-data.js'
import { transferFlows } from '../transfer/transfer-flows.js'
import { type Flow, inOrder } from './flow.js'
import { returnFlow, sharingFlows } from './sharing-flows.js'
import { tradeFlows } from './trade-flows.js'
import { tradesOf } from './trades.js'
import { withdrawFlows } from './withdraw-data.js'

/** Everything that changed the accounts of a merchant and its sub-merchants, in the order in which it happened. */
export function fundFlows(world: Pick<World, 'store'>, owner: string): readonly Flow[] {
  const { store } = world
  return inOrder([
    ...tradesOf(world, owner).flatMap(tradeFlows),
    ...store.list('profit-sharing', owner).map(readSharing).flatMap(sharingFlows),
    ...store.list('profit-sharing-return', owner).map(readReturn).map(returnFlow),
    ...store.list('transfer', owner).flatMap(transferFlows),
    ...store.list('withdrawal', owner).flatMap(withdrawFlows),
  ])
}
