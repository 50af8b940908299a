import type { DataObject } from '../../../client/data-object.js'
import type { SchemaModel, WebhookModel } from '../../model/page-model.js'
import { data, type LocalAnswer, type LocalRequest } from '../../service/local-request.js'
import { knownMembers } from './known-members.js'
import { refuse } from './refuse.js'

/** The answer with those of the members that the operation's tables list: pages show the same object in several forms. */
export function answerWith({ operation }: LocalRequest, members: DataObject): LocalAnswer {
  return data(knownMembers(operation.response.schema, members))
}

/** The members that a notice's encrypted content lists. */
export function contentWith(webhook: WebhookModel, members: DataObject): DataObject {
  const { requestBody, ciphertext = [] } = webhook
  let schema: SchemaModel | undefined = requestBody.kind === 'multipart' ? undefined : requestBody.schema
  for (const name of ciphertext) {
    schema =
      schema?.kind === 'object'
        ? schema.properties.find(property => property.name === name)?.schema
        : undefined
  }
  return knownMembers(schema?.kind === 'string' ? schema.content?.schema : schema, members)
}

/** Nothing is known under this number. */
export function notFound(request: LocalRequest, message: string): LocalAnswer {
  const codes = ['NOT_FOUND', 'RESOURCE_NOT_EXISTS', 'ORDER_NOT_EXIST', 'ORDERNOTEXIST']
  return refuse(request, [...codes, commonRefusal(request)], message)
}

/** What every operation of the same kind may answer to a request that cannot be done. */
export function commonRefusal({ operation }: LocalRequest): string {
  return operation.commonErrors === 'v2/mmpaymkttransfers' ? 'PARAM_ERROR' : 'INVALID_REQUEST'
}

/** What the caller gave, without what signs it: answers repeat members of the same name. */
export function givenIn({ body }: LocalRequest): DataObject {
  const { sign: _, nonce_str: __, sign_type: ___, ...given } = body
  return given
}
