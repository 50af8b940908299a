import { createHash, verify } from 'node:crypto'
import { expect } from 'vitest'
import type { Operation } from '../../../../generator/model/model.js'
import type { Property, Schema } from '../../../../generator/model/schema.js'
import { fieldsOfV2 } from '../../../../templates/runtime/local/wire/fields-of-v2.js'
import type { ReceivedPart } from '../../../../templates/runtime/local/wire/read-multipart.js'
import { headerOf, type ReceivedRequest } from '../../server/wire.js'
import type { OperationStage, Sent } from './operation-stage.js'
import { file, isFileFact } from './plausible.js'
import { parametersSchema } from './sample.js'
import { bodySchema, type Members, memberSchema, membersOf } from './schemas.js'
import { type Openers, unwire } from './unwire.js'

/** A call as it was made, and what is known of it. */
export interface MadeCall {
  readonly operation: Operation
  readonly request: Members
  readonly variant: number
}

/** Fails where what arrived is not what the page says of the request. */
export function expectRequest({
  sent,
  stage,
  ...call
}: MadeCall & { sent: Sent; stage: OperationStage }): void {
  const { operation, request } = call
  const { parties } = stage
  const openers = { platform: parties.publicKey.privateKey, bank: parties.host.privateKey }
  const base = new URL(operation.options.baseUri ?? 'https://api.mch.weixin.qq.com/')
  expect(sent.origin).toBe(base.origin)
  const certificate = operation.options.security === true ? parties.merchant.serial : undefined
  expect(sent.request.clientCertificate).toBe(certificate)
  expect(sent.request.method).toBe(operation.method.toUpperCase())
  const [path = '', search = ''] = sent.request.url.split('?')
  const filled = operation.path.replace(/\{(.+?)\}/g, (_, name) => encode(String(request[name])))
  expect(path).toBe(base.pathname.replace(/\/$/, '') + filled)
  for (const [name, value] of Object.entries(membersOf(request.headers)))
    expect(headerOf(sent.request, name.toLowerCase())).toBe(String(value))
  if (operation.protocol === 'v2') expectV2(sent.request, call, openers, stage)
  else expectV3(sent.request, search, call, openers)
}

function expectV3(received: ReceivedRequest, search: string, call: MadeCall, openers: Openers): void {
  const { operation, request, variant } = call
  expectQuery(search, call, openers)
  const kind = operation.requestBody?.kind
  const value = kind === 'multipart' ? request.body : request.json
  if (value === undefined) {
    expect(received.body).toHaveLength(0)
    return
  }
  if (kind === 'multipart') {
    expectParts(received, call, openers)
    return
  }
  const sent: unknown = JSON.parse(received.body.toString('utf8'))
  expect(unwire(sent, bodySchema(operation), openers, variant)).toEqual(overTheWire(value))
}

function expectQuery(search: string, { operation, request, variant }: MadeCall, openers: Openers): void {
  const schema = parametersSchema(operation)
  const pairs = search === '' ? [] : search.split('&').map(pair => pair.split('='))
  const sent = pairs.map(([name = '', value = '']) => {
    for (const part of [name, value]) expect(part).toBe(encode(decodeURIComponent(part)))
    const plain = decodeURIComponent(value)
    return [name, unwire(plain, memberSchema(schema, decodeURIComponent(name)), openers, variant)]
  })
  const wanted = Object.entries(membersOf(request.query)).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map((each: unknown) => [
      encode(name),
      typeof each === 'object' ? each : String(each),
    ]),
  )
  expect(sent).toEqual(wanted)
}

function expectV2(received: ReceivedRequest, call: MadeCall, openers: Openers, stage: OperationStage): void {
  const { operation, request, variant } = call
  const isGet = operation.requestBody === undefined
  const isForm = operation.requestBody?.kind === 'multipart'
  const schema = isGet ? parametersSchema(operation) : bodySchema(operation)
  const fields = fieldsOfV2(received)
  if (typeof fields === 'string' || schema === undefined) throw new Error(String(fields))
  const signed = properties(schema).filter(each => each.schema.kind === 'string' && each.schema.signature)
  for (const { name } of signed) {
    const message = `cert_serialno=${fields.get('cert_serialno')}&timestamp=${fields.get('timestamp')}`
    const signature = Buffer.from(fields.get(name) ?? '', 'base64')
    expect(verify('sha256', Buffer.from(message), stage.parties.merchant.publicKey, signature)).toBe(true)
  }
  const made = new Set(['sign', 'nonce_str', ...signed.map(({ name }) => name)])
  const sent = [...fields].filter(([name]) => !made.has(name))
  if (isForm) expectFilesOfForm(received, schema)
  const group = isGet ? request.query : isForm ? withFacts(request, schema) : request.xml
  const given = Object.entries(membersOf(group)).filter(([, value]) => value !== '' && value !== null)
  const opened = sent.map(([name, text]) => [
    name,
    unwire(text, memberSchema(schema, name), openers, variant),
  ])
  expect(Object.fromEntries(opened)).toEqual(
    Object.fromEntries(
      given.map(([name, value]) => [name, typeof value === 'object' ? overTheWire(value) : String(value)]),
    ),
  )
}

function expectFilesOfForm({ parts }: ReceivedRequest, schema: Schema): void {
  const files = properties(schema).filter(each => each.schema.kind === 'binary')
  const sent = typeof parts === 'string' ? [] : parts.filter(({ filename }) => filename !== undefined)
  expect(sent.map(({ name }) => name)).toEqual(files.map(({ name }) => name))
  for (const part of sent) expectFile(part)
}

/** The text fields of a form, with what the client makes of its file. */
function withFacts(request: Members, schema: Schema): Members {
  const files = new Set(
    properties(schema).flatMap(each => (each.schema.kind === 'binary' ? [each.name] : [])),
  )
  const texts = Object.entries(membersOf(request.body)).filter(([name]) => !files.has(name))
  const facts = properties(schema).filter(({ name }) => isFileFact(name))
  return Object.fromEntries([...texts, ...facts.map(fact => [fact.name, factOf(fact)])])
}

function expectParts(received: ReceivedRequest, call: MadeCall, openers: Openers): void {
  const { operation, request, variant } = call
  const schema = bodySchema(operation)
  const { parts } = received
  if (typeof parts === 'string' || schema === undefined) throw new Error(String(parts))
  expect(parts.map(({ name }) => name).sort()).toEqual(
    properties(schema)
      .map(({ name }) => name)
      .sort(),
  )
  for (const part of parts) {
    const partSchema = memberSchema(schema, part.name)
    if (partSchema?.kind === 'binary') expectFile(part)
    else expectMeta(part, partSchema, membersOf(membersOf(request.body)[part.name]), openers, variant)
  }
}

function expectFile({ filename, contentType, content }: ReceivedPart): void {
  expect({ filename, contentType, content }).toEqual({ ...file, contentType: 'image/png' })
}

function expectMeta(
  part: ReceivedPart,
  schema: Schema | undefined,
  given: Members,
  openers: Openers,
  variant: number,
): void {
  expect([part.filename, part.contentType]).toEqual([undefined, undefined])
  const content = schema?.kind === 'string' ? schema.content?.schema : undefined
  const facts = content === undefined ? [] : properties(content).filter(({ name }) => isFileFact(name))
  const filled = facts.map(fact => [fact.name, factOf(fact)])
  const data = unwire(part.content.toString('utf8'), schema, openers, variant)
  expect(data).toEqual({ ...given, ...Object.fromEntries(filled) })
}

/** The page names SM3 where it is not SHA-256. */
function factOf({ name, description }: Property): unknown {
  if (/name$/.test(name)) return file.filename
  if (/MD5/i.test(description)) return createHash('md5').update(file.content).digest('hex')
  const algorithm = /SM3/i.test(description) && !/SHA/i.test(description) ? 'sm3' : 'sha256'
  return createHash(algorithm).update(file.content).digest('hex')
}

function properties(schema: Schema): readonly Property[] {
  return schema.kind === 'object' ? schema.properties : []
}

/** What is left of data once it has been JSON. */
function overTheWire(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}

/** Percent-encoding of RFC 3986: all but the unreserved characters. */
function encode(text: string): string {
  return [...Buffer.from(text, 'utf8')]
    .map(byte => {
      const character = String.fromCharCode(byte)
      return /[A-Za-z0-9._~-]/.test(character)
        ? character
        : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`
    })
    .join('')
}
