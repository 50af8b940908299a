import type { MultipartBody, RequestBody } from '../../model/model.js'
import { pageWords } from '../../model/nodes/page-words.js'
import type { Property, Schema } from '../../model/schema.js'
import { pathStep } from '../escape/path-step.js'
import { onceFor } from '../once-for.js'
import { isSuppliedXmlField } from './supplied.js'

/** A field of a multipart body that the client computes from a file part. Paths begin with the group `body`. */
export type FileFact = DigestFact | FilenameFact

interface FileFactBase {
  readonly property: Property
  readonly path: string
  /** Name of the file's part. */
  readonly file: string
}

export interface DigestFact extends FileFactBase {
  readonly kind: 'digest'
  readonly algorithm: string | undefined
  /** Path of the field whose value names the algorithm. */
  readonly algorithmFrom: string | undefined
}

export interface FilenameFact extends FileFactBase {
  readonly kind: 'filename'
}

/**
 * Finds the fields for a file's digest or name, so that the client can fill them in.
 *
 * A digest has an algorithm in its name, or words for a digest together with an algorithm in its description or in the
 * values of a field beside it. In a body with several files, the field's name or the names around it must select one.
 */
export function fileFacts(body: RequestBody | undefined): readonly FileFact[] {
  if (body?.kind !== 'multipart') return []
  const files = body.parts.filter(part => part.schema.kind === 'binary').map(part => part.name)
  return candidatesOf(body).flatMap(candidate => {
    const file = fileOf(candidate, files)
    return file === undefined ? [] : factsOf(candidate, file)
  })
}

/** Fields that the client fills in, signs included, and parts of only such and optional fields. */
export function suppliedProperties(body: RequestBody | undefined): ReadonlySet<Property> {
  return body?.kind === 'multipart' ? suppliedParts(body) : nothing
}

const nothing: ReadonlySet<Property> = new Set()

const suppliedParts = onceFor((body: MultipartBody): ReadonlySet<Property> => {
  const supplied = new Set(fileFacts(body).map(fact => fact.property))
  for (const part of body.parts) if (isSuppliedXmlField(part.name)) supplied.add(part)
  const isSupplied = (property: Property): boolean => {
    if (supplied.has(property)) return true
    const members = membersOf(property.schema)
    return members.some(isSupplied) && members.every(member => !member.required || isSupplied(member))
  }
  const add = (property: Property): void => {
    if (isSupplied(property)) supplied.add(property)
    for (const member of membersOf(property.schema)) add(member)
  }
  for (const part of body.parts) add(part)
  return supplied
})

/** A text field and its surroundings. */
interface Candidate {
  readonly property: Property
  /** From the part down to the field. */
  readonly names: readonly string[]
  readonly siblings: readonly Property[]
}

function candidatesOf({ parts }: MultipartBody): readonly Candidate[] {
  const visit = (
    property: Property,
    above: readonly string[],
    siblings: readonly Property[],
  ): Candidate[] => {
    const names = [...above, property.name]
    const { schema } = property
    const members = membersOf(schema)
    if (members.length > 0) return members.flatMap(member => visit(member, names, members))
    return schema.kind === 'string' && schema.encryption === undefined ? [{ property, names, siblings }] : []
  }
  return parts.flatMap(part => visit(part, [], parts))
}

function membersOf(schema: Schema): readonly Property[] {
  if (schema.kind === 'string' && schema.content) return membersOf(schema.content.schema)
  return schema.kind === 'object' ? schema.properties : []
}

function fileOf({ names }: Candidate, files: readonly string[]): string | undefined {
  const [only] = files
  if (files.length === 1) return only
  const words = new Set(names.flatMap(wordsOf))
  const fitting = files.filter(file => {
    const own = wordsOf(file).filter(word => !fileWords.has(word))
    return own.length > 0 && own.every(word => words.has(word))
  })
  return fitting.length === 1 ? fitting[0] : undefined
}

function factsOf(candidate: Candidate, file: string): readonly FileFact[] {
  const { property, names } = candidate
  const base = { property, path: pathOf(names), file }
  const digest = digestOf(candidate)
  if (digest) return [{ kind: 'digest', ...base, ...digest }]
  return isFilename(property) ? [{ kind: 'filename', ...base }] : []
}

function pathOf(names: readonly string[]): string {
  return `/body${names.map(name => `/${pathStep(name)}`).join('')}`
}

type DigestSource = Pick<DigestFact, 'algorithm' | 'algorithmFrom'>

function digestOf({ property, names, siblings }: Candidate): DigestSource | undefined {
  const { name } = property
  const description = pageWords(property, property.description)
  if (valuesOf(property).length > 0 || namesAlgorithm(property)) return undefined
  const named = digestAlgorithmIn(wordsOf(name).join(' '))
  if (named) return { algorithm: named, algorithmFrom: undefined }
  if (!saysDigest(name, description)) return undefined
  const stated = digestAlgorithmsIn(description)
  const own = stated.length === 1 ? stated[0] : undefined
  const choices = siblings.filter(each => each !== property && namesAlgorithm(each))
  const [choice] = choices
  if (choice === undefined || choices.length > 1)
    return own === undefined ? undefined : { algorithm: own, algorithmFrom: undefined }
  const offered = valuesOf(choice).flatMap(value => digestAlgorithmIn(value) ?? [])
  return {
    algorithm: own ?? (offered.length === 1 ? offered[0] : undefined),
    algorithmFrom: pathOf([...names.slice(0, -1), choice.name]),
  }
}

function saysDigest(name: string, description: string): boolean {
  if (wordsOf(name).some(word => digestWords.has(word))) return true
  return /摘要|哈希|散列|digest|hash/i.test(description) && !/签名|加密|证书|signature/i.test(description)
}

/** Whether the field's values are names of digest algorithms. */
function namesAlgorithm(property: Property): boolean {
  const values = valuesOf(property)
  if (values.length > 0) return values.every(isAlgorithmName)
  return /alg|alogr|(?:hash|digest)_?(?:type|method)/i.test(property.name)
}

/** `SM3`, `SHA-256`, `DIGEST_ALGORITHM_SHA256`. */
function isAlgorithmName(value: string): boolean {
  return (
    digestAlgorithmIn(value) !== undefined &&
    /^(?:(?:digest_|hash_)?algorithm_)?[a-z]{2,3}-?\d+$/i.test(value)
  )
}

function valuesOf({ schema }: Property): readonly string[] {
  if (schema.kind !== 'string') return []
  if (schema.const !== undefined) return [schema.const]
  return (schema.enum ?? []).map(each => String(each.value))
}

function isFilename({ name, schema }: Property): boolean {
  const words = wordsOf(name)
  if (schema.kind !== 'string') return false
  return words.at(-1) === 'filename' || (words.at(-1) === 'name' && fileWords.has(words.at(-2) ?? ''))
}

const digestWords: ReadonlySet<string> = new Set(['digest', 'hash', 'checksum'])

/** Words for any file: they do not tell one file from another. */
const fileWords: ReadonlySet<string> = new Set('file media image img pic picture photo video'.split(' '))

/** `digest_alogrithm` is `digest`, `alogrithm`; `fileName` is `file`, `name`. */
function wordsOf(name: string): readonly string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(word => word !== '')
}

/** Digest algorithms as pages spell them, with the runtime's names. */
const spellings: readonly (readonly [pattern: RegExp, algorithm: string])[] = [
  [/(?<![a-z0-9])sha[-_ ]?256(?![0-9a-z])/i, 'sha256'],
  [/(?<![a-z0-9])sm[-_ ]?3(?![0-9a-z])/i, 'sm3'],
  [/(?<![a-z0-9])sha[-_ ]?1(?![0-9a-z])/i, 'sha1'],
  [/(?<![a-z0-9])md[-_ ]?5(?![0-9a-z])/i, 'md5'],
]

/** The digest algorithms that a text names, each once. */
function digestAlgorithmsIn(text: string): readonly string[] {
  return spellings.filter(([pattern]) => pattern.test(text)).map(([, algorithm]) => algorithm)
}

/** The one digest algorithm that a text names. */
function digestAlgorithmIn(text: string): string | undefined {
  const [only, second] = digestAlgorithmsIn(text)
  return second === undefined ? only : undefined
}
