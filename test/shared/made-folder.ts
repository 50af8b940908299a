import { mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'
import { madeOnce } from './made-once.js'
// Its declaration of what `inject` gives counts in every program that this file is in.
import type {} from './shared-folder.js'

/**
 * A folder that the first test file of a run to ask for it fills, and that all read. It is gone when the run ends; nobody may
 * change what is in it.
 */
export async function madeFolder(name: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const shared: string | undefined = inject('sharedFolder')
  const parent = shared ?? mkdtempSync(join(tmpdir(), 'pagewright-shared-'))
  const make = async (): Promise<string> => {
    const folder = join(parent, name)
    mkdirSync(folder)
    await fill(folder)
    return folder
  }
  return await madeOnce(parent, name, make, String)
}
