import { checkObjectArgument, withOwnErrors } from '../client/check-argument.js'
import { type DataObject, isDataObject } from '../client/data-object.js'
import { stringifyJson } from '../client/json.js'
import { anything, checkOptions, type Rules } from '../client/rules.js'
import { encryptAesEcb } from '../crypto/aes-ecb.js'
import { createNonce } from '../crypto/nonce.js'
import { signV2, type V2SignType } from '../crypto/sign-v2.js'
import type { WebhookDescriptor } from '../descriptors.js'
import { ConfigurationError } from '../errors/errors.js'
import { parseFieldPath } from '../field-path.js'
import { sealTestFields } from '../testing/seal-test-fields.js'
import {
  sealTestContent,
  signerRules,
  type TestRequest,
  type TestSigner,
  testRequest,
} from '../testing/test-signer.js'
import { buildXml } from './build-xml.js'

/** Parts of a v2 notice for a test. */
export interface TestV2WebhookOptions {
  readonly descriptor: WebhookDescriptor
  /**
   * The fields of the notice; `nonce_str` and `sign` are made, `return_code` is `SUCCESS` by default, and other required
   * fields are made up.
   */
  readonly fields?: DataObject | undefined
  /** The encrypted content, in plaintext. */
  readonly resource?: object | undefined
  /** APIv2 key, 32 characters. */
  readonly apiV2Key: string
  /** APIv3 key, for notices with `event_ciphertext`. */
  readonly apiV3Key?: string | Uint8Array | undefined
  /** By default as the page says, or HMAC-SHA256 with `event_ciphertext`, or else MD5. */
  readonly signType?: V2SignType | undefined
}

// A spread would stay in bundles that do not use it.
const rules: Rules<TestV2WebhookOptions & TestSigner> = /* @__PURE__ */ Object.assign({}, signerRules, {
  descriptor: anything,
  fields: anything,
  resource: anything,
  signType: anything,
})

/** Other words for the same. */
const words = { webhook: 'descriptor', body: 'fields', data: 'fields', xml: 'fields', sign_type: 'signType' }

/**
 * Makes a v2 notice like WeChat Pay: XML, encrypted if the page says so, signed unless it is a refund notice.
 *
 * Throws `RequestError` for fields that XML or a sign cannot hold, `ConfigurationError` where a key is missing and
 * for an unknown option.
 */
export function createTestV2Webhook(options: TestV2WebhookOptions): TestRequest {
  checkObjectArgument(options, 'options')
  return withOwnErrors('options', () => {
    checkOptions(options, rules, words)
    const { descriptor, apiV2Key } = options
    checkObjectArgument(descriptor, 'descriptor')
    const content = contentOf(options)
    const whole = { ...madeUp(descriptor, content), ...options.fields }
    const given = sealTestFields(whole, descriptor.bodyFields, undefined)
    const around = isDataObject(given) ? given : {}
    const head = content.event_type === undefined ? { return_code: 'SUCCESS' } : {}
    const fields: DataObject = { ...head, ...around, nonce_str: createNonce(), ...content }
    const usual = fields.event_type === undefined ? 'MD5' : 'HMAC-SHA256'
    const signType = options.signType ?? signTypeIn(descriptor) ?? usual
    const body =
      descriptor.encryption?.algorithm === 'aes-256-ecb'
        ? fields
        : signed(fields, signType, descriptor, apiV2Key)
    return testRequest({ 'Content-Type': 'text/xml', 'Request-ID': createNonce() }, buildXml(body))
  })
}

/** Required fields that are not made anyway: with the page's value, `1`, or empty data. */
function madeUp({ notice, bodyFields }: WebhookDescriptor, content: DataObject): DataObject {
  const encoded = new Set(bodyFields?.encoded?.flatMap(({ paths }) => paths))
  const names = notice?.required.filter(name => !made.has(name) && !Object.hasOwn(content, name)) ?? []
  const madeValue = (name: string): unknown =>
    notice?.values?.[name]?.[0] ?? (encoded.has(`/${name}`) ? {} : '1')
  return Object.fromEntries(names.map(name => [name, madeValue(name)]))
}

const made = /* @__PURE__ */ new Set(['return_code', 'nonce_str', 'sign', 'sign_type', 'algorithm'])

function signTypeIn({ notice }: WebhookDescriptor): V2SignType | undefined {
  const [type] = notice?.values?.sign_type ?? notice?.values?.algorithm ?? []
  return type === 'MD5' || type === 'HMAC-SHA256' ? type : undefined
}

function signed(
  fields: DataObject,
  signType: V2SignType,
  descriptor: WebhookDescriptor,
  apiV2Key: string,
): DataObject {
  const stated = fields.event_type === undefined ? { sign_type: signType } : { algorithm: signType }
  const isAsked = ['sign_type', 'algorithm'].some(name => descriptor.notice?.required.includes(name))
  const all = signType === 'MD5' && !isAsked ? fields : { ...stated, ...fields }
  return { ...all, sign: signV2(all, apiV2Key, signType) }
}

function contentOf({ descriptor, resource, apiV2Key, apiV3Key }: TestV2WebhookOptions): DataObject {
  const { ciphertext: path, encryption, resourceFields } = descriptor
  if (path === undefined || encryption === undefined) return {}
  const [step] = parseFieldPath(path)
  const name = step?.kind === 'member' ? step.name : ''
  const sealed = sealTestFields(resource ?? {}, resourceFields, undefined)
  const isXml = encryption.mediaType === 'application/xml'
  const plaintext = isXml && isDataObject(sealed) ? buildXml(sealed) : stringifyJson(sealed)
  if (encryption.algorithm === 'aes-256-ecb') return { [name]: encryptAesEcb(plaintext, apiV2Key) }
  if (apiV3Key === undefined) {
    const message = `${path} is encrypted with the APIv3 key.`
    throw new ConfigurationError('MISSING_APIV3_KEY', message, 'Give apiV3Key.', { field: 'apiV3Key' })
  }
  return { event_type: descriptor.eventTypes[0], ...sealTestContent(name, plaintext, apiV3Key) }
}
