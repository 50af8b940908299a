import type { Behaviour } from './behaviour.js'
import { billBehaviour } from './bills/bill-behaviour.js'
import { redPacketBehaviour } from './cash/red-packet-behaviour.js'
import { v2TransferBehaviour } from './cash/v2-transfer-behaviour.js'
import { balanceBehaviour } from './funds/balance-behaviour.js'
import { withdrawBehaviour } from './funds/withdraw-behaviour.js'
import { receiverBehaviour } from './profit-sharing/receivers.js'
import { sharingReturnBehaviour } from './profit-sharing/return-sharing.js'
import { profitSharingBehaviour } from './profit-sharing/sharing-behaviour.js'
import { echoBehaviour } from './security/echo-behaviour.js'
import { transferAuthorizationBehaviour } from './transfer/authorization-behaviour.js'
import { transferReceiptBehaviour } from './transfer/receipt-behaviour.js'
import { transferBehaviour } from './transfer/transfer-behaviour.js'
import { transferBatchBehaviour } from './transfer-batch/batch-behaviour.js'

/** Money that leaves a merchant, is shared or lies in its accounts, and the bills of all that happened. */
export const moneyBehaviours: readonly Behaviour[] = [
  transferBehaviour,
  transferAuthorizationBehaviour,
  transferReceiptBehaviour,
  transferBatchBehaviour,
  v2TransferBehaviour,
  redPacketBehaviour,
  profitSharingBehaviour,
  receiverBehaviour,
  sharingReturnBehaviour,
  withdrawBehaviour,
  balanceBehaviour,
  billBehaviour,
  echoBehaviour,
]
