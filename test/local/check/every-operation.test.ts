import { describe, expect, it } from 'vitest'
import { checkRequest } from '../../../templates/runtime/local/check/check-request.js'
import type { OperationModel } from '../../../templates/runtime/local/model/page-model.js'
import { readModel } from '../../../templates/runtime/local/model/read-model.js'
import { type BrokenCall, brokenCalls, type Fault } from './broken-calls.js'
import { fullCall, variantsOf } from './full-call.js'
import { type CallData, membersOf, openSealed, rawOf } from './raw-example.js'

const model = readModel('generated/model.jsonl')
const operations = model.operations()

/** What the tables have against a call, warnings too. */
function objections(operation: OperationModel, call: CallData): readonly string[] {
  const { problems, warnings } = checkRequest(operation, rawOf(operation, call), openSealed)
  return [...problems, ...warnings].map(
    ({ field, location, issue }) => `${operation.id} ${location}${field} ${issue}`,
  )
}

const full = operations.flatMap(operation =>
  Array.from({ length: variantsOf(operation) }, (_, variant) => ({ operation, variant })),
)

/** Cases by their kind of fault. */
const broken = new Map<Fault, BrokenCall[]>()
for (const call of operations.flatMap(each => [...brokenCalls(each)]))
  if (!broken.get(call.fault)?.push(call)) broken.set(call.fault, [call])

describe('the tables accept', () => {
  it(`the example of each of ${operations.length} operations`, () => {
    expect(operations.flatMap(each => objections(each, membersOf(each.example)))).toEqual([])
  })

  it(`each of ${full.length} calls with every field`, () => {
    expect(
      full.flatMap(({ operation, variant }) => objections(operation, fullCall(operation, variant))),
    ).toEqual([])
  })
})

describe('the tables refuse, naming the field,', () => {
  it('calls with each kind of fault, and most rows in more than one way', () => {
    expect(broken.size).toBeGreaterThanOrEqual(15)
    expect([...broken.values()].flat().length).toBeGreaterThan(20_000)
  })

  it.each([...broken].map(([fault, calls]) => [calls.length, fault, calls] as const))(
    '%d calls: %s',
    (_, __, calls) => {
      expect(calls.flatMap(unnamed)).toEqual([])
    },
  )
})

/** What is wrong with the refusal of a call with one fault. */
function unnamed({ operation, fault, location, field, call }: BrokenCall): readonly string[] {
  const { problems } = checkRequest(operation, rawOf(operation, call), openSealed)
  const [first] = problems
  const want = `${location}${field}`
  const got = first === undefined ? 'accepted' : `${first.location}${first.field} ${first.issue}`
  return got.startsWith(`${want} `) && problems.every(each => each.field.startsWith(field))
    ? []
    : [`${operation.id} ${fault} ${want}: ${got}`]
}
