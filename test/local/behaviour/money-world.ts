import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import type { DataObject } from '../../../templates/runtime/client/data-object.js'
import type { Behaviour, Handler, LocalNotice } from '../../../templates/runtime/local/behaviour/behaviour.js'
import type {
  ErrorModel,
  OperationModel,
  WebhookModel,
} from '../../../templates/runtime/local/model/page-model.js'
import { createObjectActs, type ObjectActs } from '../../../templates/runtime/local/service/act-on-objects.js'
import { createWorld, type LocalWorld } from '../../../templates/runtime/local/service/create-world.js'
import type { LocalAnswer } from '../../../templates/runtime/local/service/local-request.js'
import { createClock, type ServiceClock } from '../../../templates/runtime/local/state/clock.js'
import { createMemoryStore } from '../../../templates/runtime/local/state/memory-store.js'

interface Api {
  readonly operations: readonly OperationModel[]
  readonly webhooks: readonly WebhookModel[]
  readonly commonErrors: readonly { readonly scope: string; readonly errors: readonly ErrorModel[] }[]
}

const api: Api = JSON.parse(readFileSync('generated/api.json', 'utf8'))
const operations = new Map(api.operations.map(operation => [operation.id, operation]))
const webhooks = new Map(api.webhooks.map(webhook => [webhook.id, webhook]))

/** The tables of an operation. */
export function operationModel(id: string): OperationModel {
  return operations.get(id) ?? expect.fail(`no operation ${id}`)
}

/** Every code that the tables of an operation have, its own and those that it shares. */
export function codesOf(id: string): readonly string[] {
  const { errors, commonErrors } = operationModel(id)
  const common = api.commonErrors.find(({ scope }) => scope === commonErrors)?.errors ?? []
  return [...errors, ...common].map(({ code }) => code)
}

/** 12 o'clock of 1 August 2026 in China. */
export const noon = Date.UTC(2026, 7, 1, 4)

/** A request without what the handler does not read. */
export interface Call {
  readonly path?: Readonly<Record<string, string>>
  readonly query?: DataObject
  readonly body?: DataObject
  readonly caller?: string
}

/** Behaviours in a world in memory, whose clock stands still unless it is moved. */
export interface TestWorld {
  readonly world: LocalWorld
  readonly clock: ServiceClock
  readonly acts: ObjectActs
  readonly notices: LocalNotice[]
  /** Codes that were answered, with their operation. */
  readonly refusals: (readonly [operation: string, code: string])[]
  /** The answer of an operation. */
  call(id: string, call?: Call): LocalAnswer
  /** The members of its answer; fails for a refusal. */
  ask(id: string, call?: Call): DataObject
  /** The code of its refusal; fails for anything else. */
  refused(id: string, call?: Call): string
}

/** The merchant that calls unless another is named. */
export const mchid = '1900000109'

export function openWorld(behaviours: readonly Behaviour[]): TestWorld {
  const notices: LocalNotice[] = []
  const refusals: (readonly [string, string])[] = []
  const clock = createClock(
    error => expect.fail(String(error)),
    0,
    () => noon,
  )
  const world = createWorld({
    clock,
    store: createMemoryStore(),
    behaviours,
    webhook: id => webhooks.get(id) ?? expect.fail(`no webhook ${id}`),
    notify: notice => void notices.push(notice),
    url: 'http://127.0.0.1:8790',
  })
  const handlers: Readonly<Record<string, Handler>> = Object.assign(
    {},
    ...behaviours.map(each => each.operations),
  )
  const call = (id: string, { path = {}, query = {}, body = {}, caller = mchid }: Call = {}): LocalAnswer => {
    const handler = handlers[id] ?? expect.fail(`no handler for ${id}`)
    const answer = handler({ operation: operationModel(id), caller, path, query, body, files: [] }, world)
    if (answer.kind === 'error') refusals.push([id, answer.code])
    return answer
  }
  return {
    world,
    clock,
    acts: createObjectActs(behaviours, world),
    notices,
    refusals,
    call,
    ask(id, given) {
      const answer = call(id, given)
      return answer.kind === 'data' ? answer.data : expect.fail(JSON.stringify(answer))
    },
    refused(id, given) {
      const answer = call(id, given)
      return answer.kind === 'error' ? answer.code : expect.fail(JSON.stringify(answer))
    },
  }
}
