import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import type { DataObject } from '../../../templates/runtime/client/data-object.js'
import type { Behaviour, LocalNotice } from '../../../templates/runtime/local/behaviour/behaviour.js'
import type { ErrorModel, OperationModel } from '../../../templates/runtime/local/model/page-model.js'
import { createObjectActs, type ObjectActs } from '../../../templates/runtime/local/service/act-on-objects.js'
import { createWorld, type LocalWorld } from '../../../templates/runtime/local/service/create-world.js'
import type { LocalAnswer } from '../../../templates/runtime/local/service/local-request.js'
import { createClock, type ServiceClock } from '../../../templates/runtime/local/state/clock.js'
import { createMemoryStore } from '../../../templates/runtime/local/state/memory-store.js'

/** Noon in China of 2026-08-01. */
export const start = Date.UTC(2026, 7, 1, 4)
export const mchid = '1900000109'

interface Tables {
  readonly operations: readonly (Omit<OperationModel, 'errors'> & { errors?: readonly ErrorModel[] })[]
  readonly commonErrors: readonly { readonly scope: string; readonly errors: readonly ErrorModel[] }[]
}

const tables: Tables = JSON.parse(readFileSync('generated/api.json', 'utf8'))
const operations = new Map(tables.operations.map(each => [each.id, { ...each, errors: each.errors ?? [] }]))

/** The tables of an operation. */
export function operationOf(id: string): OperationModel {
  return operations.get(id) ?? expect.fail(`no operation ${id}`)
}

/** All codes that an operation's tables list, its own and those that it shares. */
export function codesOf({ errors, commonErrors }: OperationModel): ReadonlySet<string> {
  const shared = tables.commonErrors.filter(({ scope }) => scope === commonErrors)
  return new Set([...errors, ...shared.flatMap(each => each.errors)].map(({ code }) => code))
}

/** Where the values of a call stand; the caller is `mchid` unless named. */
export interface Call {
  readonly body?: DataObject
  readonly path?: Readonly<Record<string, string>>
  readonly query?: DataObject
  readonly caller?: string
}

/** Behaviours in a world without a wire: calls go to their handlers, notices into a list. */
export interface BehaviourWorld {
  readonly world: LocalWorld
  readonly clock: ServiceClock
  readonly acts: ObjectActs
  readonly notices: readonly LocalNotice[]
  /** Calls an operation. Fails the test for a code that its tables do not list. */
  call(id: string, call?: Call): LocalAnswer
  /** Calls an operation that must work, and gives its answer. */
  ask(id: string, call?: Call): DataObject
  /** Calls an operation that must be refused, and gives the code. */
  codeOf(id: string, call?: Call): string
}

/** Opens behaviours in a world of their own. */
export function openWorld(behaviours: readonly Behaviour[]): BehaviourWorld {
  const clock = createClock(
    error => expect.fail(String(error)),
    0,
    () => start,
  )
  const notices: LocalNotice[] = []
  const world = createWorld({
    clock,
    behaviours,
    store: createMemoryStore(),
    webhook: id => expect.fail(id),
    notify: notice => void notices.push(notice),
    url: 'http://127.0.0.1:8790',
  })
  const handlers = Object.assign({}, ...behaviours.map(each => each.operations))
  const call = (id: string, { body = {}, path = {}, query = {}, caller = mchid }: Call = {}): LocalAnswer => {
    const operation = operationOf(id)
    const answer: LocalAnswer = handlers[id]({ operation, caller, body, path, query, files: [] }, world)
    if (answer.kind === 'error') {
      expect([...codesOf(operation)], `${id} answers ${answer.code}`).toContain(answer.code)
    }
    return answer
  }
  return {
    world,
    clock,
    notices,
    acts: createObjectActs(behaviours, world),
    call,
    ask(id, given) {
      const answer = call(id, given)
      return answer.kind === 'data' ? answer.data : expect.fail(`${id}: ${JSON.stringify(answer)}`)
    },
    codeOf(id, given) {
      const answer = call(id, given)
      return answer.kind === 'error' ? answer.code : expect.fail(`${id} was not refused`)
    },
  }
}
