import { randomBytes } from 'node:crypto'
import { constants } from 'node:fs'
import { chmod, link, lstat, mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Makes a folder that only its owner may enter, and those above it. */
export async function makePrivateFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
}

/** Whether the folder is one of ours alone: no link, owned by this user, closed to everyone else. */
export async function isPrivateFolder(folder: string): Promise<boolean> {
  const facts = await lstat(folder)
  return facts.isDirectory() && isOurs(facts) && isClosed(facts)
}

/** Writes a file with mode 0600 so that nobody ever sees a half of it. */
export async function writePrivateFile(file: string, content: string | Uint8Array): Promise<void> {
  await writeThrough(file, content, draft => rename(draft, file))
}

/** The same for a file that is not there yet; false, and nothing written, if it is. */
export async function writeNewPrivateFile(file: string, content: string | Uint8Array): Promise<boolean> {
  try {
    await writeThrough(file, content, async draft => {
      await link(draft, file)
      await rm(draft)
    })
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

/** The code of an error of the file system: `ENOENT`. */
export function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}

async function writeThrough(
  file: string,
  content: string | Uint8Array,
  place: (draft: string) => Promise<void>,
): Promise<void> {
  const draft = join(dirname(file), `.${randomBytes(8).toString('hex')}`)
  try {
    const handle = await open(draft, 'wx', 0o600)
    try {
      await handle.writeFile(content)
    } finally {
      await handle.close()
    }
    await place(draft)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}

/** A file with keys, and whether others could read it before its mode was mended. */
export interface PrivateText {
  readonly text: string
  readonly mended: boolean
}

/** Reads a file with keys (at most 64 KiB). One that others can read is closed to them first. */
export async function readPrivateFile(file: string): Promise<PrivateText> {
  const handle = await open(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0))
  try {
    const facts = await handle.stat()
    if (!facts.isFile() || facts.size > 65_536) throw new Error(`${file} is not a file of keys.`)
    const mended = !isClosed(facts)
    if (mended) await chmod(file, 0o600)
    return { text: await handle.readFile('utf8'), mended }
  } finally {
    await handle.close()
  }
}

/** Whether a file is ours and closed to everyone else. */
export async function isPrivateFile(file: string): Promise<boolean> {
  const facts = await lstat(file)
  return facts.isFile() && isOurs(facts) && isClosed(facts) && facts.size <= 65_536
}

interface FileFacts {
  readonly uid: number
  readonly mode: number
}

function isOurs({ uid }: FileFacts): boolean {
  return process.getuid === undefined || uid === process.getuid()
}

/** Windows has no such modes; its temporary folders are the user's own. */
function isClosed({ mode }: FileFacts): boolean {
  return process.platform === 'win32' || (mode & 0o077) === 0
}
