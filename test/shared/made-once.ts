import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Makes a JSON value once for all processes that share a folder: the first one makes it, the others wait for its file. If it
 * cannot be made, all of them throw its error.
 */
export async function madeOnce<Value>(
  folder: string,
  name: string,
  make: () => Promise<Value>,
  read: (json: unknown) => Value,
): Promise<Value> {
  const done = join(folder, `${name}.json`)
  const failed = join(folder, `${name}.failed`)
  if (!existsSync(done) && isFirst(join(folder, `${name}.lock`))) {
    try {
      const value = await make()
      writeWhole(done, JSON.stringify(value))
      return value
    } catch (error) {
      writeWhole(failed, String(error))
      throw error
    }
  }
  while (!existsSync(done)) {
    if (existsSync(failed)) throw new Error(readFileSync(failed, 'utf8'))
    await sleep(100)
  }
  return read(JSON.parse(readFileSync(done, 'utf8')))
}

function isFirst(lock: string): boolean {
  try {
    mkdirSync(lock)
    return true
  } catch {
    return false
  }
}

/** Another process sees the whole file or none. */
function writeWhole(file: string, text: string): void {
  writeFileSync(`${file}.part`, text)
  renameSync(`${file}.part`, file)
}
