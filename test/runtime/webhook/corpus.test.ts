import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { WebhookDescriptor } from '../../../templates/runtime/descriptors.js'
import { createTestPlatform, createTestWebhook } from '../../../templates/runtime/testing/index.js'
import { createTestV2Webhook } from '../../../templates/runtime/v2/testing.js'
import { parseV2Webhook } from '../../../templates/runtime/v2/webhook.js'
import { createWebhookKeys, parseWebhook, reply } from '../../../templates/runtime/webhook/index.js'
import { corpusNote, hasCorpus } from '../../corpus/corpus-folder.js'
import { sharedCorpus } from '../../shared/shared-generation.js'
import { rejectionOf } from '../support/failure-of.js'
import { distrust, either, next } from '../support/next.js'
import { signedXml } from '../v2/facts.js'
import { otherMessages } from '../v2/signed-kinds.js'
import { sampleFields } from './sample-fields.js'

/** The descriptors of an SDK that is generated into a folder of its own and bundled. */
async function loadDescriptors(folder: string): Promise<readonly WebhookDescriptor[]> {
  const files = (await sharedCorpus()).files('sdk')
  for (const { path, content } of files.filter(file => /^sdk\/(runtime|webhooks)\//.test(file.path))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  const outfile = join(folder, 'webhooks.mjs')
  const entryPoints = [join(folder, 'sdk/webhooks/index.ts')]
  await build({ entryPoints, outfile, bundle: true, format: 'esm', platform: 'node', logLevel: 'error' })
  const { v3Webhooks, v2Webhooks } = await import(pathToFileURL(outfile).href)
  return [...v3Webhooks, ...v2Webhooks]
}

describe.skipIf(!hasCorpus)(`every notice ${corpusNote}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'pagewright-webhooks-'))
  let descriptors: readonly WebhookDescriptor[] = []
  const { config, signer } = createTestPlatform()
  const keys = createWebhookKeys(config)

  beforeAll(async () => {
    descriptors = await loadDescriptors(folder)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('is there', () => {
    expect(descriptors.length).toBeGreaterThan(50)
    expect(new Set(descriptors.map(({ protocol }) => protocol))).toEqual(new Set(['v2', 'v3']))
  })

  it('of v3 is opened again as it was made, for each of its event types', async () => {
    const all = descriptors.filter(({ protocol }) => protocol === 'v3')
    for (const descriptor of all) {
      for (const eventType of descriptor.eventTypes) {
        const resource = { ...sampleFields(descriptor.resourceFields), note: '值' }
        const body = sampleFields(descriptor.bodyFields)
        const sent = createTestWebhook({ ...signer, descriptor, eventType, resource, body })
        const event = await parseWebhook(keys, sent, [descriptor])
        expect(event, descriptor.id).toMatchObject({ event_type: eventType, resource, body })
        expect(sent.body, descriptor.id).not.toContain('-secret')
        const again = await rejectionOf(parseWebhook(keys, sent, all), next.notASecondTime)
        expect(again.code).toBe('SIGNATURE_REPLAYED')
      }
    }
  })

  it('of v2 is opened again as it was made', async () => {
    for (const descriptor of descriptors.filter(({ protocol }) => protocol === 'v2')) {
      const resource = { ...sampleFields(descriptor.resourceFields), note: '值' }
      const fields = sampleFields(descriptor.bodyFields)
      const sent = createTestV2Webhook({ ...signer, descriptor, fields, resource })
      const event = await parseV2Webhook(keys, sent, descriptor)
      const want = descriptor.ciphertext === undefined ? fields : resource
      expect(event, descriptor.id).toMatchObject({
        event_type: descriptor.eventTypes[0],
        resource: want,
        body: fields,
      })
    }
  })

  it('of v2 is no other, and nothing else that the same key signs', async () => {
    const all = descriptors.filter(({ protocol }) => protocol === 'v2')
    const notices = all.map(descriptor =>
      createTestV2Webhook({ ...signer, descriptor, resource: { a: '1' } }),
    )
    const others = otherMessages.flatMap(([, fields]) =>
      ['MD5', 'HMAC-SHA256'].map(type => signedXml(fields, signer.apiV2Key, type)),
    )
    for (const [at, descriptor] of all.entries()) {
      expect(descriptor.notice?.required.length, descriptor.id).toBeGreaterThan(3)
      const bodies = [...others, ...notices.filter((_, other) => other !== at).map(({ body }) => body)]
      for (const body of bodies) {
        const opened = parseV2Webhook(keys, { headers: {}, body }, descriptor)
        const error = await rejectionOf(opened, either(distrust, next.descriptorOrOk))
        // Refund notices have no sign; every other notice needs one.
        const want = body.includes('<sign>')
          ? /^(SIGNATURE_INVALID|EVENT_TYPE_UNKNOWN)$/
          : /^SIGNATURE_MISSING$/
        expect(error.code, `${descriptor.id}: ${body}`).toMatch(want)
      }
      await expect(
        parseV2Webhook(keys, notices[at] ?? { headers: {}, body: '' }, descriptor),
      ).resolves.toBeDefined()
    }
  })

  it('is answered as its page says', () => {
    const json = descriptors.filter(each => each.reply.mediaType === 'application/json')
    const signed = json.filter(
      each => reply(each, { code: 'SUCCESS' }, { signWith: keys }).headers.authorization,
    )
    expect(json.length).toBeGreaterThan(50)
    expect(signed.map(({ id }) => id)).toEqual(json.filter(each => each.reply.signed).map(({ id }) => id))
    expect(signed.map(({ id }) => id)).toContain('v3/CROSS_BORDER_PAY.GET_MCH_INFO')
  })
})
