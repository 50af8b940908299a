import { describeValue } from '../../diagnostics/describe-value.js'
import type { Diagnostic } from '../../diagnostics/diagnostic.js'
import { diagnostic } from '../../diagnostics/diagnostic.js'
import { lineSpan } from '../../diagnostics/span.js'
import type { EmitInput, Emitter } from '../emitter.js'
import type { OutputFile } from '../output-file.js'
import type { Emitted } from '../run-outputs.js'
import { deepFreeze } from './deep-freeze.js'

/**
 * Runs emitters, each for the folder of its name. What one of them does wrong is a finding and hides no other; what they
 * are given is frozen, so that none can change what others, or later runs, see.
 */
export function runEmitters(emitters: readonly Emitter[], input: EmitInput): Emitted {
  if (emitters.length > 0) deepFreeze(input)
  const files: OutputFile[] = []
  const diagnostics: Diagnostic[] = []
  const names = new Set<string>()
  for (const emitter of emitters) {
    const own = names.has(emitter.name) ? 'Another one has this name' : runEmitter(emitter, input)
    names.add(emitter.name)
    if (typeof own === 'string') diagnostics.push(failure(emitter, own))
    else files.push(...own)
  }
  return { files, diagnostics }
}

/** The files of an emitter, or in words why there are none. */
function runEmitter({ name, emit }: Emitter, input: EmitInput): readonly OutputFile[] | string {
  let files: unknown
  try {
    files = emit(input)
  } catch (error) {
    return `It fails: ${failureText(error)}`
  }
  if (isPromise(files)) {
    // Nobody waits for it; left alone, its failure would end the process.
    files.then(undefined, () => undefined)
    return 'It returns a promise, and not its files: `emit` cannot be async. What has to be read or awaited, read in the configuration file, with a top-level `await`'
  }
  if (!Array.isArray(files)) return `It returns ${describeValue(files)}, and no list of files`
  const seen = new Set<string>()
  const own: OutputFile[] = []
  for (const file of files) {
    if (!isFile(file)) return 'It returns something that is no file: `path` and `content` have to be text'
    if (!isInnerPath(file.path)) return `Its path ${JSON.stringify(file.path)} does not stay in its folder`
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
  // The words of an engine for a change of frozen data.
  const isChange =
    error instanceof TypeError &&
    /read.only|not extensible|delete property|redefine property/i.test(error.message)
  return isChange ? `${error.message}. What it is given is frozen; change a copy of it` : error.message
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
  const message = `The emitter \`${name}\` gives nothing. ${reason.replace(/\.$/, '')}.`
  return diagnostic({ code: 'PW028', message, file: `emitter ${name}`, span: lineSpan(1, 1, 0) })
}
