import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Protocol } from '../../descriptors.js'
import type { AnswerFacts } from '../answer/answer-facts.js'
import { completeBody, completeResource } from '../answer/notice.js'
import type { Behaviour } from '../behaviour/behaviour.js'
import { behaviours } from '../behaviour/behaviours.js'
import { createFaultRules, type FaultRules } from '../faults/fault-rules.js'
import type { KnownSubjects } from '../faults/fault-target.js'
import type { KeyRing } from '../keys/index.js'
import type { Listener } from '../listener.js'
import type { WebhookModel } from '../model/page-model.js'
import type { LocalModel } from '../model/read-model.js'
import { NoticeQueue } from '../notices/notice-queue.js'
import { createClock, type ServiceClock } from '../state/clock.js'
import type { Store } from '../state/store.js'
import { NonceMemory } from '../wire/index.js'
import { createAnswerMaker } from './answer-maker.js'
import { createLocalService } from './create-local-service.js'
import { createServiceKeys } from './create-service-keys.js'
import { createWorld, type LocalWorld } from './create-world.js'
import { handleIncoming } from './handle-incoming.js'
import { handleLocal, isLocal } from './handle-local.js'
import { createHistory } from './history.js'
import { readOffset } from './kept-offset.js'
import type { LocalService, LocalServiceOptions } from './local-service.js'
import { ownHandlers } from './own-handlers.js'
import type { RequestRecord } from './request-record.js'
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

/** A service, and what answers its requests. */
export interface AssembledService {
  readonly service: LocalService
  readonly answer: (incoming: IncomingMessage, response: ServerResponse) => Promise<void>
}

/** Puts a service together, and goes on with what an earlier process left due. */
export function assembleService(material: ServiceMaterial): AssembledService {
  const core = createCore(material)
  const service = createLocalService(core)
  core.notices.resume()
  core.world.resume()
  const answer: AssembledService['answer'] = (incoming, response) =>
    isLocal(incoming)
      ? handleLocal(incoming, response, service)
      : handleIncoming(incoming, response, core.parts)
  return { service, answer }
}

function createCore(material: ServiceMaterial): ServiceCore {
  const { model, ring, store, listener, options, report } = material
  const { history = 1_000, notifyHosts = [] } = options
  const url = `http://127.0.0.1:${listener.port}`
  const clock = createClock(report, readOffset(store))
  const keys = createServiceKeys(ring.identities)
  const faults = createFaultRules(knownSubjects(model))
  const facts = (): AnswerFacts => ({ now: clock.now(), url })
  const webhook = (id: string): WebhookModel => webhookOf(model, id)
  const notices = new NoticeQueue({
    clock,
    store,
    history,
    faults,
    hosts: notifyHosts,
    keysOf: keys.noticeKeys,
    tables: {
      webhook,
      completeResource: (page, own) => completeResource(page, own, facts()),
      completeBody: (page, own) => completeBody(page, own, facts()),
    },
  })
  const notify: LocalWorld['notify'] = notice => void notices.add(notice)
  const world = createWorld({ clock, store, behaviours, webhook, notify, url })
  let count = 0
  const parts: ServiceParts = {
    model,
    keys,
    world,
    faults,
    nonces: new NonceMemory(),
    handlers: new Map([...behaviours.flatMap(each => Object.entries(each.operations)), ...ownHandlers(keys)]),
    answers: createAnswerMaker(facts, keys),
    requests: createHistory<RequestRecord>(history),
    nextNumber: () => ++count,
    onError: report,
  }
  return { ...material, behaviours, clock, world, notices, faults, keys, parts }
}

function webhookOf(model: LocalModel, id: string): WebhookModel {
  const found = model.webhook(id)
  if (found === undefined) throw new Error(`No page describes the webhook ${id}.`)
  return found
}

function knownSubjects(model: LocalModel): KnownSubjects {
  return {
    operations: model.listed().map(({ id, method, path }) => ({ method, path, protocol: protocolOf(id) })),
    webhooks: model.listedWebhooks().map(id => ({ id, protocol: protocolOf(id) })),
  }
}

/** The first folder of a page. */
function protocolOf(id: string): Protocol {
  const [first] = id.split('/')
  return first === 'v2' || first === 'brand' ? first : 'v3'
}
