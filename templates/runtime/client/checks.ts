import type { OperationTable } from '../chain/operation-table.js'

/** Whether a client checks requests, and the pages whose tables it checks them by. */
export interface Checks {
  readonly always: boolean
  readonly operations: OperationTable | undefined
}
