import type { DataObject } from '../../client/data-object.js'
import type { World } from '../behaviour/behaviour.js'
import type { FaultRules } from '../faults/fault-rules.js'
import type { OperationModel } from '../model/page-model.js'
import type { LocalModel } from '../model/read-model.js'
import type { NonceMemory } from '../wire/index.js'
import type { LocalWorld } from './create-world.js'
import type { History } from './history.js'
import type { LocalAnswer, LocalRequest } from './local-request.js'
import type { RequestRecord } from './request-record.js'
import type { ServiceKeys } from './service-keys.js'

/** What it takes to answer a request. */
export interface ServiceParts {
  readonly model: LocalModel
  readonly keys: ServiceKeys
  readonly nonces: NonceMemory
  readonly world: LocalWorld
  /** By the ids of operations. */
  readonly handlers: ReadonlyMap<string, AnyHandler>
  readonly answers: AnswerMaker
  readonly faults: FaultRules
  readonly requests: History<RequestRecord>
  /** Counts requests, from 1. */
  readonly nextNumber: () => number
  /** Hears of mistakes of the service itself. */
  readonly onError: (error: unknown) => void
}

/** Answers an operation. Those of behaviours do so at once, so that a request sees no half of another. */
export type AnyHandler = (request: LocalRequest, world: World) => LocalAnswer | Promise<LocalAnswer>

/** Makes answers by the tables. */
export interface AnswerMaker {
  /** The whole answer of an operation without behaviour. */
  plausible(request: LocalRequest): DataObject
  /** A behaviour's members, with plausible ones for what is required beside them. */
  complete(request: LocalRequest, own: DataObject): DataObject
  /** The answer as on the wire: marked fields encrypted for the caller, contents of strings as text. */
  seal(operation: OperationModel, answer: DataObject, caller: string): unknown
}
