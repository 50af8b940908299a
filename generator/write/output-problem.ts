import { type Diagnostic, fileDiagnostic } from '../diagnostics/diagnostic.js'
import { lineSpan } from '../diagnostics/span.js'
import { errorCode, messageOf } from '../diagnostics/thrown.js'

type Cause = readonly [cause: string, help: string]

const full = 'Free some space and run `pagewright generate` again.'
const forbidden: Cause = [
  'you do not have permission to write there',
  'Change the permissions, or choose another folder with --out DIR.',
]
const folderInPlace: Cause = [
  'a folder is in the place of a file',
  'Remove that folder, or choose another one with --out DIR.',
]

const causes: ReadonlyMap<string, Cause> = new Map<string, Cause>([
  ['ENOSPC', ['the disk is full', full]],
  ['EDQUOT', ['your quota on this disk is used up', full]],
  ['EACCES', forbidden],
  ['EPERM', forbidden],
  ['EROFS', ['the disk is read-only', 'Choose a folder on another disk with --out DIR.']],
  [
    'ENOTDIR',
    ['a file is in the place of a folder', 'Remove that file, or choose another folder with --out DIR.'],
  ],
  ['EEXIST', ['something else is in its place', 'Remove it, or choose another folder with --out DIR.']],
  ['EISDIR', folderInPlace],
  ['ENOTEMPTY', folderInPlace],
  ['ENAMETOOLONG', ['the path is too long for this system', 'Choose a shorter path with --out DIR.']],
  ['EMFILE', ['too many files are open', 'Close other programs and run `pagewright generate` again.']],
  ['EIO', ['the disk reports an error', 'Check the disk, or choose a folder on another one with --out DIR.']],
])

/** A failed file operation as a diagnostic with its cause and what to do next. */
export function writeFailure(file: string, error: unknown): Diagnostic {
  const code = errorCode(error)
  const [cause, help] = causes.get(code) ?? []
  const message = `${file} cannot be written: ${cause === undefined ? messageOf(error) : `${cause} (${code})`}.`
  return fileDiagnostic('PW035', file, message, help)
}

type OutputCode = 'PW030' | 'PW031' | 'PW032' | 'PW033' | 'PW034' | 'PW036' | 'PW037'

/** A diagnostic about a file of the output; `line` is where it differs. */
export function outputProblem(
  code: OutputCode,
  file: string,
  message: string,
  help?: string,
  line = 1,
): Diagnostic {
  return { ...fileDiagnostic(code, file, message, help), span: lineSpan(line, 1, 0) }
}
