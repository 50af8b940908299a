import { createHash } from 'node:crypto'
import { type DataObject, isDataObject, ownMember } from '../../../client/data-object.js'
import { data, empty, type LocalAnswer, type LocalRequest, refusal } from '../../service/local-request.js'
import type { StoredObject } from '../../state/stored-object.js'
import type { World } from '../behaviour.js'
import { StoredDataError } from './stored-fields.js'

/**
 * A request that changes something, under the merchant's own number.
 *
 * Objects remember the requests that changed them: the key is one of their aliases, and `answered` in their data holds
 * what the request was and what it was answered.
 */
export interface NumberedRequest {
  /** `use 1900000001 RQ1`. The space keeps it apart from every number that stands alone. */
  readonly key: string
  /** Same for the same operation, path, query and body. */
  readonly fingerprint: string
}

/** What is remembered of a request that a behaviour knows by its number. */
export function numberedRequest(action: string, number: string, request: LocalRequest): NumberedRequest {
  const said = { action, path: request.path, query: request.query, body: request.body }
  return {
    key: `${action} ${request.caller} ${number}`,
    fingerprint: createHash('sha256').update(canonical(said)).digest('base64url'),
  }
}

/**
 * The answer to a number that was answered before: the same again for the same request, `RESOURCE_ALREADY_EXISTS` for
 * another one. Undefined for a new number.
 */
export function answeredBefore(
  numbered: NumberedRequest,
  kind: string,
  owner: string,
  world: World,
  conflict = 'RESOURCE_ALREADY_EXISTS',
): LocalAnswer | undefined {
  const object = world.store.get(kind, owner, numbered.key)
  if (object === undefined) return undefined
  const earlier = ownMember(object.data.answered, numbered.key)
  const answer = ownMember(earlier, 'answer')
  const fingerprint = ownMember(earlier, 'fingerprint')
  if (!isDataObject(answer) && answer !== null)
    throw new StoredDataError(`${kind} ${object.id}`, 'answered', `an answer under "${numbered.key}"`)
  if (fingerprint !== numbered.fingerprint) return refusal(conflict, '商户请求单号已用于参数不同的请求')
  return answer === null ? empty : data(answer)
}

/** What to add to an object's aliases and data, so that the request is answered the same way again. `null`: an empty answer. */
export function remembered(
  numbered: NumberedRequest,
  answer: DataObject | null,
  object?: Pick<StoredObject, 'aliases' | 'data'>,
): { readonly aliases: readonly string[]; readonly answered: DataObject } {
  const earlier = object?.data.answered
  return {
    aliases: [...(object?.aliases ?? []), numbered.key],
    answered: {
      ...(isDataObject(earlier) ? earlier : {}),
      [numbered.key]: { fingerprint: numbered.fingerprint, answer },
    },
  }
}

/** JSON with sorted names: the same text for the same values. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    isDataObject(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}
