import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { importers } from './importers.js'

/** Installs the importers into a folder of their own beside the project, once per set of versions; gives the folder. */
export function installImporters(): string {
  const dependencies = Object.fromEntries(importers.map(({ name, version }) => [name, version]))
  const set = createHash('sha256').update(JSON.stringify(dependencies)).digest('hex').slice(0, 12)
  const folder = join(tmpdir(), `pagewright-importers-${set}`)
  const done = join(folder, 'installed')
  if (existsSync(done)) return folder
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies }))
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: 'inherit',
  })
  if (status !== 0) throw new Error(`npm could not install the importers in ${folder}.`)
  writeFileSync(done, '')
  return folder
}
