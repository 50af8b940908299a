import type { Behaviour } from '../behaviour/behaviour.js'
import type { FaultRules } from '../faults/fault-rules.js'
import type { KeyRing } from '../keys/index.js'
import type { Listener } from '../listener.js'
import type { LocalModel } from '../model/read-model.js'
import type { NoticeQueue } from '../notices/notice-queue.js'
import type { ServiceClock } from '../state/clock.js'
import type { Store } from '../state/store.js'
import type { LocalWorld } from './create-world.js'
import type { LocalServiceOptions } from './local-service.js'
import type { ServiceKeys } from './service-keys.js'
import type { ServiceParts } from './service-parts.js'

/** What a service is assembled from: its tables, its keys, its state, its port. */
export interface ServiceMaterial {
  readonly model: LocalModel
  readonly ring: KeyRing
  readonly store: Store
  readonly listener: Listener
  readonly closeStore: () => void
  readonly options: LocalServiceOptions
  readonly report: (error: unknown) => void
}

/** The parts of a service that its calls reach. */
export interface ServiceCore extends ServiceMaterial {
  readonly behaviours: readonly Behaviour[]
  readonly clock: ServiceClock
  readonly world: LocalWorld
  readonly notices: NoticeQueue
  readonly faults: FaultRules
  readonly keys: ServiceKeys
  readonly parts: ServiceParts
}
