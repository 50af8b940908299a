import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Protocol } from '../../descriptors.js'
import type { AnswerFacts } from '../answer/answer-facts.js'
import { completeBody, completeResource } from '../answer/notice.js'
import { behaviours } from '../behaviour/behaviours.js'
import { createFaultRules } from '../faults/fault-rules.js'
import type { KnownSubjects } from '../faults/fault-target.js'
import type { WebhookModel } from '../model/page-model.js'
import type { LocalModel } from '../model/read-model.js'
import { NoticeQueue } from '../notices/notice-queue.js'
import { ServiceClock } from '../state/clock.js'
import { NonceMemory } from '../wire/index.js'
import { createAnswerMaker } from './answer-maker.js'
import { createLocalService } from './create-local-service.js'
import { createWorld, type LocalWorld } from './create-world.js'
import { handleIncoming } from './handle-incoming.js'
import { handleLocal, isLocal } from './handle-local.js'
import { createHistory } from './history.js'
import { readOffset } from './kept-offset.js'
import type { LocalService } from './local-service.js'
import { ownHandlers } from './own-handlers.js'
import type { RequestRecord } from './request-record.js'
import type { ServiceCore, ServiceMaterial } from './service-core.js'
import { ServiceKeys } from './service-keys.js'
import type { ServiceParts } from './service-parts.js'

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
      ? handleLocal(incoming, response, service, material.options.allowedOrigins ?? [])
      : handleIncoming(incoming, response, core.parts)
  return { service, answer }
}

function createCore(material: ServiceMaterial): ServiceCore {
  const { model, ring, store, listener, options, report } = material
  const { history = 1_000, notifyHosts = [] } = options
  const url = `http://127.0.0.1:${listener.port}`
  const clock = new ServiceClock(report, readOffset(store))
  const keys = new ServiceKeys(ring)
  const faults = createFaultRules(knownSubjects(model))
  const facts = (): AnswerFacts => ({ now: clock.now(), url })
  const webhook = (id: string): WebhookModel => webhookOf(model, id)
  const notices = new NoticeQueue({
    clock,
    store,
    history,
    faults,
    hosts: notifyHosts,
    keysOf: owner => keys.noticeKeys(owner),
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
