import { describeValue } from '../../diagnostics/describe-value.js'
import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.js'
import { lineSpan } from '../../diagnostics/span.js'
import type { EmitInput, Emitter } from '../emitter.js'
import type { OutputFile } from '../output-file.js'

/** The files of emitters, and what went wrong. */
interface Emitted {
  readonly files: readonly OutputFile[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Runs emitters, each for the folder of its name. One that fails is reported and does not stop the others. Their input is
 * frozen, so none can change what others, or later runs, see.
 */
export function runEmitters(emitters: readonly Emitter[], input: EmitInput): Emitted {
  if (emitters.length > 0) deepFreeze(input)
  const files: OutputFile[] = []
  const diagnostics: Diagnostic[] = []
  const names = new Set<string>()
  for (const emitter of emitters) {
    const own = names.has(emitter.name) ? 'Another emitter has this name' : runEmitter(emitter, input)
    names.add(emitter.name)
    if (typeof own === 'string') diagnostics.push(failure(emitter, own))
    else files.push(...own)
  }
  return { files, diagnostics }
}

/** The files of an emitter, or why it has none. */
function runEmitter({ name, emit }: Emitter, input: EmitInput): readonly OutputFile[] | string {
  let files: unknown
  try {
    files = emit(input)
  } catch (error) {
    return `It failed: ${failureText(error)}`
  }
  if (isPromise(files)) {
    // Nothing awaits it: without a handler its failure would end the process.
    files.then(undefined, () => undefined)
    return 'It returned a promise: `emit` cannot be async. Read and await what you need in the configuration file, with a top-level `await`'
  }
  if (!Array.isArray(files)) return `It returned ${describeValue(files)} instead of a list of files`
  const seen = new Set<string>()
  const own: OutputFile[] = []
  for (const file of files) {
    if (!isFile(file)) return 'It returned something other than a file: `path` and `content` must be strings'
    if (!isInnerPath(file.path)) return `Its path ${JSON.stringify(file.path)} leads out of its folder`
    // Two names that differ in case alone are one file on some disks.
    const key = file.path.toLowerCase()
    if (seen.has(key)) return `It writes ${file.path} twice`
    seen.add(key)
    own.push({ path: `${name}/${file.path}`, content: file.content })
  }
  return own
}

function failureText(error: unknown): string {
  if (!(error instanceof Error)) return describeValue(error)
  // The words of JavaScript engines for a change of frozen data.
  const isChange =
    error instanceof TypeError &&
    /read.only|not extensible|delete property|redefine property/i.test(error.message)
  return isChange ? `${error.message}. The input is frozen: change a copy of it` : error.message
}

function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function'
}

function isFile(value: unknown): value is OutputFile {
  if (typeof value !== 'object' || value === null || !('path' in value) || !('content' in value)) return false
  return typeof value.path === 'string' && typeof value.content === 'string'
}

function isInnerPath(path: string): boolean {
  return path
    .split('/')
    .every(segment => /^[^\\:*?"<>|\p{Cc}]+$/u.test(segment) && !/^\.{1,2}$/.test(segment))
}

function failure({ name }: Emitter, reason: string): Diagnostic {
  const message = `The emitter \`${name}\` has no files. ${reason.replace(/\.$/, '')}.`
  return diagnostic({ code: 'PW028', message, file: `emitter ${name}`, span: lineSpan(1, 1, 0) })
}

/** What was frozen before: under --watch most of a model is the same from run to run. */
const frozen = new WeakSet<object>()

/** Freezes plain data, maps and sets with everything in them. */
function deepFreeze(value: unknown): void {
  const open: unknown[] = [value]
  while (open.length > 0) {
    const next = open.pop()
    if (typeof next !== 'object' || next === null || frozen.has(next)) continue
    frozen.add(next)
    if (next instanceof Map || next instanceof Set) {
      for (const name of ['set', 'add', 'delete', 'clear'])
        Object.defineProperty(next, name, { value: refuse })
      for (const entry of next.entries()) open.push(...entry)
    }
    Object.freeze(next)
    for (const member of Object.values(next)) open.push(member)
  }
}

/** Freezing leaves the entries of a map or a set open to change. */
function refuse(): never {
  throw new TypeError('Cannot change a map or a set that is read-only')
}
