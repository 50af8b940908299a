import { sValidator } from '@hono/standard-validator'
import type { StandardSchemaV1 } from '@standard-schema/spec'
import { Hono } from 'hono'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { requestSchema } from '../../../templates/runtime/check/request-schema.js'
import type { RequestSchema, StandardSchema } from '../../../templates/runtime/index.js'
import { order, orderOperation, orderSchema } from './operations.js'

interface PostRequest {
  readonly id: string
  readonly json: { readonly total: number }
}

const typed = requestSchema<PostRequest>(orderOperation, () => ({}))

describe('the schema of a request is a Standard Schema', () => {
  it('to the compiler, with the type of the request', () => {
    const standard: StandardSchemaV1<PostRequest> = typed
    expectTypeOf<StandardSchemaV1.InferInput<typeof typed>>().toEqualTypeOf<PostRequest>()
    expectTypeOf<StandardSchemaV1.InferOutput<typeof typed>>().toEqualTypeOf<PostRequest>()
    expectTypeOf<StandardSchema<PostRequest>>().toExtend<StandardSchemaV1<PostRequest>>()
    // What `validate` of a call takes.
    expectTypeOf(typed).toExtend<RequestSchema<unknown>>()
    expect(standard['~standard']).toMatchObject({ version: 1, vendor: 'wechatpay-sdk' })
  })

  it('that answers at once, and never throws for a value', () => {
    const values: readonly unknown[] = [undefined, null, 0, '', [], Symbol('a'), () => 1, new Date(0), order]
    for (const value of values) {
      const result = orderSchema['~standard'].validate(value)
      expect(result).not.toBeInstanceOf(Promise)
      expect('value' in result).toBe(value === order)
      for (const { message, path } of result.issues ?? []) {
        expect(message).not.toBe('')
        expect(Array.isArray(path)).toBe(true)
      }
    }
  })

  it('to Hono, which checks what its users send by it', async () => {
    const app = new Hono().post('/orders', sValidator('json', orderSchema), context =>
      context.json(context.req.valid('json')),
    )
    const send = (body: unknown) =>
      app.request('/orders', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
    const taken = await send(order)
    expect([taken.status, await taken.json()]).toEqual([200, order])
    const refused = await send({ ...order, json: { ...order.json, total: 0, out_trade_no: 1 } })
    expect(refused.status).toBe(400)
    expect(await refused.json()).toMatchObject({
      error: [
        { path: ['json', 'out_trade_no'], message: 'must be a string' },
        { path: ['json', 'total'], message: 'must be at least 1' },
      ],
    })
  })
})
