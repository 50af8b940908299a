import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type FieldFact, noticeStatement, operationKey, type Parts, type Statement } from './statement.js'

/** What other SDKs say of the API: a folder beside the repository, never part of it. */
const sourcesFolder = resolve(dirname(fileURLToPath(import.meta.url)), '../../../shared/facts')

/** Whether the folder exists. Without it, tests that need it are skipped and say so. */
export const hasSources = existsSync(sourcesFolder)

/** Why a test of the sources was skipped, for its title. */
export const sourcesNote = hasSources ? 'in ../shared/facts' : 'SKIPPED: ../shared/facts is absent'

interface SourceField {
  readonly type: string
  /** `null` where the source does not say. */
  readonly required: boolean | null
  readonly enum?: readonly string[]
  readonly encrypted?: string
}

type SourceFields = { readonly [field: string]: SourceField }

interface SourceNotices {
  readonly [resource: string]: { readonly events: readonly string[]; readonly resource: SourceFields }
}

interface SourceFile {
  readonly operations: {
    readonly [operation: string]: {
      readonly path: SourceFields
      readonly query: SourceFields
      readonly body: SourceFields
      readonly response: SourceFields
    }
  }
  readonly webhooks: SourceNotices
}

function factOf({ type, required, enum: values, encrypted }: SourceField): FieldFact {
  return {
    ...(type === 'unknown' ? {} : { type }),
    ...(required === null ? {} : { required }),
    ...(values === undefined ? {} : { values: values.filter(value => value !== '') }),
    encrypted: encrypted !== undefined,
  }
}

const fieldsOf = (fields: SourceFields): ReadonlyMap<string, FieldFact> =>
  new Map(Object.entries(fields).map(([field, said]) => [field, factOf(said)]))

/** What a source says of each operation and notice. */
export function readSource(name: 'go' | 'java' | 'skit'): Statement {
  const file: SourceFile = JSON.parse(readFileSync(join(sourcesFolder, `${name}.json`), 'utf8'))
  return new Map([...operationsOf(file), ...noticesOf(file)])
}

function operationsOf({ operations }: SourceFile): readonly (readonly [string, Parts])[] {
  return Object.entries(operations).map(([operation, { path, query, body, response }]) => [
    operationKey(operation),
    {
      path: pathFields(operation, path),
      query: fieldsOf(query),
      body: fieldsOf(body),
      response: fieldsOf(response),
    },
  ])
}

function noticesOf({ webhooks }: SourceFile): Statement {
  return noticeStatement(
    Object.values(webhooks).flatMap(({ events, resource }) =>
      events.map(event => [event, fieldsOf(resource)] as const),
    ),
  )
}

/** Parameters of the path are compared by position: sources write them in their own case. */
function pathFields(operation: string, path: SourceFields): ReadonlyMap<string, FieldFact> {
  const names = [...operation.matchAll(/\{(\w+)\}/g)].map(match => match[1] ?? '')
  const byName = fieldsOf(path)
  return new Map(
    names.flatMap((name, index) => {
      const fact = byName.get(name)
      return fact === undefined ? [] : [[String(index + 1), fact] as const]
    }),
  )
}
