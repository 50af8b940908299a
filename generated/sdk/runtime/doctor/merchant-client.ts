import type { Client } from '../client/create-client.js'
import { partsOf } from '../client/merchant.js'
import type { Scene } from './step.js'

/** The client, if it can make calls of a merchant. */
export function merchantClient({ facts: { client } }: Scene): Client | undefined {
  return client !== undefined && partsOf(client).merchant !== undefined ? client : undefined
}

/** The client, if it can make calls of a brand. */
export function brandClient({ facts: { client } }: Scene): Client | undefined {
  return client !== undefined && partsOf(client).brand !== undefined ? client : undefined
}
