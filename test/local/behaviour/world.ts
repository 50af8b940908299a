import { expect } from 'vitest'
import type { DataObject } from '../../../templates/runtime/client/data-object.js'
import type { Behaviour, LocalNotice } from '../../../templates/runtime/local/behaviour/behaviour.js'
import type { Refused } from '../../../templates/runtime/local/behaviour/machine.js'
import type { OperationModel } from '../../../templates/runtime/local/model/page-model.js'
import { readModel } from '../../../templates/runtime/local/model/read-model.js'
import { createObjectActs, type ObjectActs } from '../../../templates/runtime/local/service/act-on-objects.js'
import { createWorld, type LocalWorld } from '../../../templates/runtime/local/service/create-world.js'
import type { LocalAnswer } from '../../../templates/runtime/local/service/local-request.js'
import { ServiceClock } from '../../../templates/runtime/local/state/clock.js'
import { createMemoryStore } from '../../../templates/runtime/local/state/memory-store.js'
import type { Store } from '../../../templates/runtime/local/state/store.js'
import { noticeIssues, schemaIssues } from './schema-issues.js'

/** Noon in China of 2026-08-01. */
export const start = Date.UTC(2026, 7, 1, 4)
export const mchid = '1900000109'

const model = readModel('generated/model.jsonl')

/** The tables of an operation. */
export function operationOf(id: string): OperationModel {
  return model.operation(id) ?? expect.fail(`no operation ${id}`)
}

/** Whether an operation's tables, common ones included, list a code. */
export function listsCode(operation: OperationModel, code: string): boolean {
  return model.errorOf(operation, code) !== undefined
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
  readonly notices: readonly LocalNotice[]
  readonly acts: ObjectActs
  /** Lets an event happen to an object: its state after that, or what refuses it. */
  happen(kind: string, number: string, event: string, data?: DataObject): string | Refused
  /** Codes of all refusals so far. */
  readonly refused: ReadonlySet<string>
  /** Calls an operation. Fails the test for a code, or a member of the answer, that its tables do not list. */
  call(id: string, call?: Call): LocalAnswer
  /** Calls an operation that must work, and gives its answer. */
  ask(id: string, call?: Call): DataObject
  /** Calls an operation that must be refused, and gives the code. */
  codeOf(id: string, call?: Call): string
}

/** Opens behaviours in a world of their own. */
export function openWorld(behaviours: readonly Behaviour[]): BehaviourWorld {
  const clock = new ServiceClock(
    error => expect.fail(String(error)),
    0,
    () => start,
  )
  const notices: LocalNotice[] = []
  const refused = new Set<string>()
  const world = createWorld({
    clock,
    behaviours,
    store: plainStore(),
    webhook: id => model.webhook(id) ?? expect.fail(id),
    notify: notice => {
      const webhook = model.webhook(notice.webhook) ?? expect.fail(notice.webhook)
      expect(noticeIssues(webhook, notice.resource), notice.webhook).toEqual([])
      notices.push(notice)
    },
    url: 'http://127.0.0.1:8790',
  })
  const handlers = Object.assign({}, ...behaviours.map(each => each.operations))
  const call = (id: string, { body = {}, path = {}, query = {}, caller = mchid }: Call = {}): LocalAnswer => {
    const operation = operationOf(id)
    const answer: LocalAnswer = handlers[id]({ operation, caller, body, path, query, files: [] }, world)
    if (answer.kind === 'error') {
      refused.add(answer.code)
      expect(listsCode(operation, answer.code), `${id} answers ${answer.code}`).toBe(true)
    }
    if (answer.kind === 'data' && operation.response.schema !== undefined) {
      expect(schemaIssues(operation.response.schema, answer.data), id).toEqual([])
    }
    return answer
  }
  return {
    world,
    clock,
    notices,
    refused,
    acts: createObjectActs(behaviours, world),
    happen(kind, number, event, data) {
      const object = world.store.list(kind).find(({ id }) => id === number)
      if (object === undefined) return expect.fail(`no ${kind} ${number}`)
      const moved = world.move(object, event, data)
      return 'refused' in moved ? moved : moved.state
    },
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

/** A store that fails the test for what a database would not give back: anything but plain JSON data. */
function plainStore(): Store {
  const store = createMemoryStore()
  return {
    ...store,
    put(object) {
      expect(JSON.parse(JSON.stringify(object))).toStrictEqual(object)
      store.put(object)
    },
  }
}
