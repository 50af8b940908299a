import type { World } from '../behaviour.js'
import { redPacketFlows } from '../cash/red-packet-data.js'
import { v2TransferFlows } from '../cash/v2-transfer-data.js'
import { readReturn, readSharing } from '../profit-sharing/sharing-data.js'
import { transferFlows } from '../transfer/transfer-flows.js'
import { batchFlows } from '../transfer-batch/batch-data.js'
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
    ...store.list('transfer-batch', owner).flatMap(batchFlows),
    ...store.list('red-packet', owner).flatMap(redPacketFlows),
    ...store.list('v2-transfer', owner).flatMap(v2TransferFlows),
    ...store.list('withdrawal', owner).flatMap(withdrawFlows),
  ])
}
