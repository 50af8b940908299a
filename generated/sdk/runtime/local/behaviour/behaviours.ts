import type { Behaviour } from './behaviour.js'
import { billBehaviour } from './bills/bill-behaviour.js'
import { busifavorBehaviours } from './busifavor/busifavor-behaviours.js'
import { favorBehaviours } from './favor/favor-behaviours.js'
import { paymentBehaviour } from './payment-behaviour.js'
import { receiverBehaviour } from './profit-sharing/receivers.js'
import { sharingReturnBehaviour } from './profit-sharing/return-sharing.js'
import { profitSharingBehaviour } from './profit-sharing/sharing-behaviour.js'
import { refundBehaviour } from './refund-behaviour.js'
import { transferBehaviour } from './transfer/transfer-behaviour.js'

/** Everything that behaves. Operations of none of these answer by their tables. */
export const behaviours: readonly Behaviour[] = [
  paymentBehaviour,
  refundBehaviour,
  transferBehaviour,
  profitSharingBehaviour,
  receiverBehaviour,
  sharingReturnBehaviour,
  ...busifavorBehaviours,
  ...favorBehaviours,
  billBehaviour,
]
