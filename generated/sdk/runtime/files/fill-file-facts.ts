import type { DigestAlgorithm, FileFact } from '../descriptors.js'
import { invalidField } from '../errors/errors.js'
import { type FieldPath, type FieldPathStep, parseFieldPath } from '../field-path.js'
import { digestAlgorithmOf, startDigest } from './digest-algorithm.js'
import type { FileBytes } from './multipart.js'

/**
 * Fills in the digests and file names that the caller left out. `files` maps parts to files; the result is a new request.
 *
 * Throws `RequestError` (`INVALID_FIELD`) naming the field if the caller's digest is not that of the file (the service's
 * own error would not say so), or if no digest can be made. A `meta` of JSON text stays as it is.
 */
export function fillFileFacts(
  request: Readonly<Record<string, unknown>>,
  facts: readonly FileFact[],
  files: ReadonlyMap<string, FileBytes>,
): Readonly<Record<string, unknown>> {
  let filled = request
  for (const fact of facts) {
    const file = files.get(fact.file)
    const [first, ...rest] = parseFieldPath(fact.path)
    if (file === undefined || first?.kind !== 'member') continue
    const change = (current: unknown) => factOf(fact, file, current, filled)
    filled = { ...filled, [first.name]: changeAt(filled[first.name], rest, `/${first.name}`, change) }
  }
  return filled
}

type Change = (current: unknown) => unknown

function changeAt(value: unknown, steps: readonly FieldPathStep[], path: FieldPath, change: Change): unknown {
  const [step, ...rest] = steps
  if (step === undefined) return change(value)
  // Text on the way is encoded already; its bytes belong to the caller.
  if (typeof value === 'string') return value
  if (step.kind === 'every-element') {
    return Array.isArray(value) ? value.map(item => changeAt(item, rest, `${path}/*`, change)) : value
  }
  if (value !== undefined && value !== null && (typeof value !== 'object' || Array.isArray(value))) {
    throw invalidField(path, 'is not an object', 'Give an object.')
  }
  const members: Readonly<Record<string, unknown>> = { ...value }
  return { ...members, [step.name]: changeAt(members[step.name], rest, `${path}/${step.name}`, change) }
}

function factOf(fact: FileFact, file: FileBytes, current: unknown, request: object): unknown {
  const isGiven = current !== undefined && current !== null
  if (fact.kind === 'filename') return isGiven ? current : file.filename
  const digest = digestOf(file.bytes, algorithmOf(fact, request), fact.path)
  if (!isGiven) return digest
  if (typeof current === 'string' && current.toLowerCase() === digest) return current
  throw invalidField(fact.path, 'is not the digest of the file', 'Leave it out, and the client fills it in.')
}

function algorithmOf(fact: FileFact, request: object): DigestAlgorithm {
  const source = fact.algorithmFrom
  const given = source === undefined ? undefined : valueAt(request, parseFieldPath(source))
  const algorithm = given === undefined || given === null ? fact.algorithm : digestAlgorithmOf(String(given))
  if (algorithm !== undefined) return algorithm
  throw invalidField(
    source ?? fact.path,
    'does not name a known digest',
    'Give SHA256 or SM3, as the page says.',
  )
}

function valueAt(value: unknown, steps: readonly FieldPathStep[]): unknown {
  const [step, ...rest] = steps
  if (step === undefined) return value
  if (step.kind === 'every-element' || typeof value !== 'object' || value === null) return undefined
  return valueAt(Object.entries(value).find(([name]) => name === step.name)?.[1], rest)
}

function digestOf(bytes: Uint8Array, algorithm: DigestAlgorithm, path: FieldPath): string {
  const digest = startDigest(algorithm)
  if (digest === undefined) {
    const what = `needs ${algorithm}, which this platform cannot compute`
    throw invalidField(path, what, 'Run on Node.js with OpenSSL.')
  }
  return digest.update(bytes).digest('hex')
}
