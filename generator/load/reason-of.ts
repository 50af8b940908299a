import { errorCode, messageOf } from '../diagnostics/thrown.js'

const reasons: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'you do not have permission to read it'],
  ['EPERM', 'you do not have permission to read it'],
  ['ENOENT', 'it does not exist, or is a link to something that does not exist'],
  ['ELOOP', 'it is a link to itself'],
  ['EISDIR', 'it is a folder'],
  ['ENAMETOOLONG', 'its path is too long for this system'],
  ['EMFILE', 'too many files are open'],
  ['EIO', 'the disk reports an error'],
  ['ERR_FS_FILE_TOO_LARGE', 'it is larger than 2 GiB'],
  ['ERR_STRING_TOO_LONG', 'it is larger than 512 MiB'],
])

/** Why reading failed, in words, for use after a colon. */
export function reasonOf(error: unknown): string {
  return reasons.get(errorCode(error)) ?? messageOf(error)
}
