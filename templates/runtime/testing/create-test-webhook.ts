import { randomUUID } from 'node:crypto'
import { rfc3339 } from '../beijing-time.js'
import { checkObjectArgument, withOwnErrors } from '../client/check-argument.js'
import { type DataObject, isDataObject } from '../client/data-object.js'
import { stringifyJson } from '../client/json.js'
import { anything, checkOptions, type Rules } from '../client/rules.js'
import type { WebhookDescriptor } from '../descriptors.js'
import { type FieldPath, parseFieldPath } from '../field-path.js'
import { commonShape, type ResourceFacts } from '../webhook/open-resource.js'
import type { ResourceOf } from '../webhook/webhook-types.js'
import { sealTestFields } from './seal-test-fields.js'
import {
  sealTestContent,
  signerRules,
  signTestBody,
  type TestRequest,
  type TestSigner,
  testRequest,
} from './test-signer.js'

/** Parts of a notice for a test. */
export interface TestWebhookOptions<D extends WebhookDescriptor = WebhookDescriptor> extends TestSigner {
  /** The page's descriptor; without it the notice has the usual shape and the type `eventType`. */
  readonly descriptor?: D | undefined
  /** By default the descriptor's first. */
  readonly eventType?: string | undefined
  /** The content in plaintext, as the handler sees it. */
  readonly resource: ResourceOf<D>
  /** Members of the notice around the content: `{ id, summary, … }`. */
  readonly body?: DataObject | undefined
  /** Milliseconds since 1970 (now). */
  readonly now?: number | undefined
}

// A spread would stay in bundles that do not use it.
const rules: Rules<TestWebhookOptions & { readonly apiV2Key: unknown }> = /* @__PURE__ */ Object.assign(
  {},
  signerRules,
  {
    descriptor: anything,
    eventType: anything,
    resource: anything,
    body: anything,
    now: anything,
  },
)

/** Other words for the same. */
const words = { webhook: 'descriptor', event_type: 'eventType', data: 'resource', payload: 'resource' }

/**
 * Makes a notice of v3 or of the brand API, of any type, like WeChat Pay: encrypted, signed, with its headers. Pass it to `parseWebhook`, send it
 * over HTTP, or turn it into a Fetch `Request`. Throws `ConfigurationError` for wrong or missing keys and for unknown options.
 */
export function createTestWebhook<const D extends WebhookDescriptor = WebhookDescriptor>(
  options: TestWebhookOptions<D>,
): TestRequest {
  checkObjectArgument(options, 'options')
  return withOwnErrors('options', () => {
    checkOptions(options, rules, words)
    const now = options.now ?? Date.now()
    const descriptor: WebhookDescriptor | undefined = options.descriptor
    const { ciphertext, encryption, resourceFields, bodyFields }: ResourceFacts = descriptor ?? commonShape
    const sealed = sealTestFields(options.resource, resourceFields, options.merchantPublicKey)
    const head = headOf(options.eventType ?? descriptor?.eventTypes[0] ?? 'TEST.EVENT', now)
    const isPlain = ciphertext === undefined || encryption === undefined
    const content = isPlain ? membersOf(sealed) : encrypted(ciphertext, sealed, options.apiV3Key)
    const around = sealTestFields({ ...head, ...options.body }, bodyFields, options.merchantPublicKey)
    const body = stringifyJson(merge(membersOf(around), content))
    return testRequest(signTestBody(body, options, now), body)
  })
}

function headOf(eventType: string, now: number): DataObject {
  return {
    id: randomUUID(),
    create_time: rfc3339(new Date(now)),
    event_type: eventType,
    resource_type: 'encrypt-resource',
    summary: 'test',
  }
}

function encrypted(path: FieldPath, resource: unknown, key: string | Uint8Array): DataObject {
  const names = parseFieldPath(path).flatMap(step => (step.kind === 'member' ? step.name : []))
  const name = names.at(-1) ?? ''
  const beside: DataObject = { original_type: 'test', ...sealTestContent(name, stringifyJson(resource), key) }
  return names.slice(0, -1).reduceRight<DataObject>((inner, each) => ({ [each]: inner }), beside)
}

/** The members of both; where both have an object, its members are merged, too. */
function merge(around: DataObject, content: DataObject): DataObject {
  const both = Object.entries(content).map(([name, value]): [string, unknown] => {
    const known = around[name]
    return [name, isDataObject(known) && isDataObject(value) ? merge(value, known) : value]
  })
  return { ...around, ...Object.fromEntries(both) }
}

function membersOf(value: unknown): DataObject {
  return isDataObject(value) ? value : {}
}
