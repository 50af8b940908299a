import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Operation } from '../../../generator/model/model.js'
import { corpusNote, hasCorpus } from '../../corpus/corpus-folder.js'
import { sharedCorpus } from '../../shared/shared-generation.js'
import type { Answer } from '../server/wire.js'
import { expectRequest } from './every-operation/expect-request.js'
import { type Both, generatedAnswer } from './every-operation/generated-answer.js'
import { committedFolder, loadSdk } from './every-operation/load-sdk.js'
import { type OperationStage, startOperationStage } from './every-operation/operation-stage.js'
import { fullRequest } from './every-operation/plausible.js'
import { sampleRequest } from './every-operation/sample.js'
import { type Members, membersOf } from './every-operation/schemas.js'

const minutes = 60_000

/** The corpus, generated into a folder that is removed again. */
async function generatedFolder(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'pagewright-corpus-sdk-'))
  for (const { path, content } of (await sharedCorpus()).files('sdk', 'api.json')) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

describe('the committed SDK', () => {
  judge(async () => committedFolder)
})

describe('a fault would be found', () => {
  let stage: OperationStage
  const id = 'v3/transfer/batches#post'

  beforeAll(async () => {
    stage = await startOperationStage(await loadSdk(committedFolder))
  }, minutes)
  afterAll(() => stage.close())

  it.each<[string, string, (text: string) => string]>([
    ['another method', id, text => text.replace('"method":"post"', '"method":"put"')],
    ['another path', id, text => text.replaceAll('/v3/transfer', '/v3/transfers')],
    ['a field that is not encrypted', id, text => text.replaceAll(/"encryption":\{.+?\}/g, '"x":{}')],
    [
      'a field that is encrypted',
      id,
      text => text.replaceAll('"kind":"string"', `"kind":"string","encryption":${rsaOaep}`),
    ],
    [
      'another host',
      id,
      text => text.replace('"options":{', '"options":{"baseUri":"https://api.example.com/",'),
    ],
    ['another status', id, text => text.replace('"status":200', '"status":201')],
    [
      'no client certificate',
      'v2/secapi/pay/refund#post',
      text => text.replace('"security":true', '"security":false'),
    ],
    [
      'content that is no JSON text',
      'v3/merchant/media/upload#post',
      text => text.replace(/"content":/, '"contents":'),
    ],
  ])('%s', async (_, operationId, change) => {
    const operation = stage.sdk.model.operations.find(each => each.id === operationId)
    const text = JSON.stringify(operation)
    const changed: unknown = JSON.parse(change(text))
    if (operation === undefined || !isOperation(changed)) throw new Error(`There is no ${operationId}.`)
    expect(JSON.stringify(changed)).not.toBe(text)
    const request = fullRequest(operation, 0)
    await callWith(stage, operation, request, 0)
    const act = () => callWith(stage, operation, request, 0, changed)
    expect(await failuresOf([operation], act)).toHaveLength(1)
  })
})

describe.skipIf(!hasCorpus)(`an SDK generated ${corpusNote}`, () => {
  let folder: string | undefined
  judge(async () => {
    folder = await generatedFolder()
    return folder
  })
  afterAll(() => folder !== undefined && rmSync(folder, { recursive: true, force: true }))
})

/** Calls every operation of the SDK in a folder against the strict server. */
function judge(prepare: () => Promise<string>): void {
  let stage: OperationStage

  beforeAll(async () => {
    stage = await startOperationStage(await loadSdk(await prepare()))
  })
  afterAll(() => stage.close())

  it('has an operation to call', () => {
    expect(stage.sdk.model.operations.length).toBeGreaterThan(0)
  })

  it("sends the pages' own sample values as the pages say", { timeout: 5 * minutes }, async () => {
    const operations = stage.sdk.model.operations.filter(each => sampleRequest(each) !== undefined)
    expect(operations.length).toBeGreaterThan(stage.sdk.model.operations.length / 2)
    expect(await failuresOf(operations, each => callWith(stage, each, sampleRequest(each) ?? {}, 0))).toEqual(
      [],
    )
  })

  it.each([0, 1])(
    'sends and reads every field of the tables (alternative %d)',
    { timeout: 5 * minutes },
    async variant => {
      const { operations } = stage.sdk.model
      const act = (each: Operation) => callWith(stage, each, fullRequest(each, variant), variant)
      expect(await failuresOf(operations, act)).toEqual([])
    },
  )
}

/** Which operations fail, and with what. */
async function failuresOf(
  operations: readonly Operation[],
  act: (operation: Operation) => Promise<void>,
): Promise<readonly string[]> {
  const failures: string[] = []
  for (const operation of operations) {
    try {
      await act(operation)
    } catch (error) {
      failures.push(`${operation.id}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  return failures
}

function isOperation(value: unknown): value is Operation {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'operation'
}

const rsaOaep = '{"kind":"encryption","algorithm":"rsa-oaep","key":"platform","direction":"encrypt"}'

/** Calls an operation and judges the call by what its page says. */
async function callWith(
  stage: OperationStage,
  called: Operation,
  request: Members,
  variant: number,
  operation = called,
): Promise<void> {
  const { merchant, apiV3Key } = stage.parties
  const both = generatedAnswer(operation, { merchant: merchant.publicKey, apiV3Key }, variant)
  const { result, sent } = await stage.call(called, request, answerOf(called, both))
  expectRequest({ sent, stage, operation, request, variant })
  expect(result.status).toBe(operation.response.status)
  await expectData(result.data, operation, both)
}

const bytes = Buffer.from('\ufeff`a`,`b`\r\n\u0000')
const location = 'https://payapp.weixin.qq.com/a?b=c'

/** The statements of overseas merchants are signed, by their digest. */
const statement: Answer = {
  body: `{"sha1":"${createHash('sha1').update(bytes).digest('hex')}"}`,
  headers: { 'Wechatpay-Statement-Sha1': createHash('sha1').update(bytes).digest('hex') },
  wire: () => bytes,
}

function answerOf({ page, protocol, response }: Operation, { wire }: Both): Answer {
  const { kind, status } = response
  switch (kind) {
    case 'empty':
      return { status }
    case 'stream':
    case 'error-only':
      return page.endsWith('/statements') ? { status, ...statement } : { status, sign: false, body: bytes }
    case 'redirect':
      return { status, sign: false, headers: { Location: location } }
    case 'object':
      if (protocol !== 'v2') return { status, body: wire }
      return v2Answer(membersOf(wire))
  }
}

/** One operation of v2 answers JSON; the others XML, with a sign where the page lists one. */
function v2Answer({ sign_type: _, ...fields }: Members): Answer {
  if ('retcode' in fields) return { sign: false, body: JSON.stringify(fields) }
  const xml = { ...impliedOf(fields), ...fields }
  return 'sign' in fields ? { xml } : { xml, sign: false }
}

/** A page without any row still has the code that tells success. */
function impliedOf(fields: Members): Members {
  return 'retcode' in fields ? {} : { return_code: 'SUCCESS' }
}

async function expectData(
  data: unknown,
  { protocol, response, options }: Operation,
  { data: want }: Both,
): Promise<void> {
  switch (response.kind) {
    case 'empty':
      expect(data).toBeUndefined()
      return
    case 'stream':
    case 'error-only':
      expect(await readAll(data)).toEqual(bytes)
      return
    case 'redirect':
      expect(data).toEqual({ location: location + (options.fragment ?? '') })
      return
    case 'object':
      if (protocol !== 'v2') expect(data).toEqual(want)
      else
        expect(withoutSign(data)).toEqual(withoutSign({ ...impliedOf(membersOf(want)), ...membersOf(want) }))
  }
}

function withoutSign(value: unknown): Members {
  const { sign: _, nonce_str: __, sign_type: ___, ...fields } = membersOf(value)
  return fields
}

async function readAll(stream: unknown): Promise<Buffer> {
  if (!isStream(stream)) throw new Error('The answer is no stream.')
  return Buffer.from(await stream.bytes())
}

function isStream(value: unknown): value is { bytes(): Promise<Uint8Array> } {
  return typeof value === 'object' && value !== null && 'bytes' in value && typeof value.bytes === 'function'
}
