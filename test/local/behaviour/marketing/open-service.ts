import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'
import type { DataObject } from '../../../../templates/runtime/client/data-object.js'
import type { Behaviour, LocalNotice } from '../../../../templates/runtime/local/behaviour/behaviour.js'
import type { SchemaModel } from '../../../../templates/runtime/local/model/page-model.js'
import { readModel } from '../../../../templates/runtime/local/model/read-model.js'
import {
  createObjectActs,
  type ObjectActs,
} from '../../../../templates/runtime/local/service/act-on-objects.js'
import { createWorld, type LocalWorld } from '../../../../templates/runtime/local/service/create-world.js'
import type { LocalAnswer, LocalRequest } from '../../../../templates/runtime/local/service/local-request.js'
import { ServiceClock } from '../../../../templates/runtime/local/state/clock.js'
import { createMemoryStore } from '../../../../templates/runtime/local/state/memory-store.js'
import type { Store } from '../../../../templates/runtime/local/state/store.js'
import { listsCode, operationOf } from '../world.js'
import { answerProblems } from './answer-problems.js'

/** What a test gives a call. */
export interface Given {
  readonly path?: Readonly<Record<string, string>>
  readonly query?: DataObject
  readonly body?: DataObject
  readonly files?: LocalRequest['files']
  readonly caller?: string
}

/** Behaviours over a store in memory and a clock that stands still until it is moved. */
export interface TestService {
  readonly world: LocalWorld
  readonly acts: ObjectActs
  readonly notices: readonly LocalNotice[]
  /** Calls the handler of an operation. Fails if it answers a code or a value that is in none of its tables. */
  call(id: string, given?: Given): LocalAnswer
  /** The members that a call answered; fails if it was refused. */
  answered(id: string, given?: Given): DataObject
  /** The code that refused a call, or `OK`. */
  code(id: string, given?: Given): string
  advance(milliseconds: number): Promise<void>
}

/** 2026-08-03 is a Monday; 12:00 in Beijing. */
export const monday = Date.UTC(2026, 7, 3, 4)
export const merchant = '1900000001'

const model = readModel(fileURLToPath(new URL('../../../../generated/model.jsonl', import.meta.url)))

/** Where the content of a notice is not what its page's tables say. */
function noticeProblems({ webhook, resource }: LocalNotice): readonly string[] {
  const page = model.webhook(webhook)
  if (page === undefined || page.requestBody.kind === 'multipart') return [`${webhook} has no page`]
  let schema: SchemaModel | undefined = page.requestBody.schema
  for (const name of page.ciphertext ?? [])
    schema =
      schema?.kind === 'object' ? schema.properties.find(each => each.name === name)?.schema : undefined
  const content = schema?.kind === 'string' ? schema.content?.schema : undefined
  return content === undefined ? [`${webhook} has no content`] : answerProblems(content, resource)
}

/** A store that keeps what a database would: JSON. */
function databaseLike(): Store {
  const store = createMemoryStore()
  return { ...store, put: object => store.put(JSON.parse(JSON.stringify(object))) }
}

/** Opens behaviours as the local service does. */
export function openService(behaviours: readonly Behaviour[]): TestService {
  const clock = new ServiceClock(
    error => expect.fail(String(error)),
    0,
    () => monday,
  )
  const notices: LocalNotice[] = []
  const world = createWorld({
    clock,
    store: databaseLike(),
    behaviours,
    webhook: id => model.webhook(id) ?? expect.fail(`${id} has no page`),
    notify(notice) {
      expect(noticeProblems(notice), notice.webhook).toEqual([])
      notices.push(notice)
    },
    url: 'http://127.0.0.1:8790',
  })
  const handlers = new Map(behaviours.flatMap(each => Object.entries(each.operations)))
  const call = (id: string, given: Given = {}): LocalAnswer => {
    const [handler, operation] = [handlers.get(id), operationOf(id)]
    if (handler === undefined) throw new Error(`No behaviour answers ${id}.`)
    const request = { path: {}, query: {}, body: {}, files: [], caller: merchant, ...given, operation }
    const answer = handler(request, world)
    if (answer.kind === 'error')
      expect(listsCode(operation, answer.code), `${id} answered ${answer.code}`).toBe(true)
    const { schema } = operation.response
    if (answer.kind === 'data' && schema !== undefined)
      expect(answerProblems(schema, answer.data), id).toEqual([])
    return answer
  }
  return {
    world,
    acts: createObjectActs(behaviours, world),
    notices,
    call,
    answered(id, given) {
      const answer = call(id, given)
      return answer.kind === 'data' ? answer.data : expect.fail(`${id}: ${JSON.stringify(answer)}`)
    },
    code(id, given) {
      const answer = call(id, given)
      return answer.kind === 'error' ? answer.code : 'OK'
    },
    advance: milliseconds => clock.advance(milliseconds),
  }
}
