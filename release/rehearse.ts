import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packVersions } from './pack-versions.js'
import { prepare } from './prepare.js'
import { publish } from './publish.js'
import type { PlannedPackage } from './read-plans.js'
import { readProject } from './release-packages.js'
import { runCommand } from './run-command.js'

/**
 * A whole release in a clone of the last commit: prepares, commits, packs, checks and publishes with npm's `--dry-run`. The
 * working folder stays as it is. Returns what was planned, and what would be published.
 *
 * @param keep Folder for the packed files; without it they are thrown away.
 */
export async function rehearse(
  root: string,
  date: string,
  keep?: string,
): Promise<{ readonly planned: readonly PlannedPackage[]; readonly published: readonly string[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'pagewright-rehearsal-'))
  const clone = join(folder, 'repository')
  try {
    runCommand('git', ['clone', '--quiet', root, clone], { cwd: folder })
    symlinkSync(join(root, 'node_modules'), join(clone, 'node_modules'))
    const planned = prepare(await readProject(clone), date)
    runCommand('git', ['add', '--all', '--', ':!node_modules'], { cwd: clone })
    const who = ['-c', 'user.name=rehearsal', '-c', 'user.email=rehearsal@example.invalid']
    runCommand('git', [...who, 'commit', '--quiet', '--allow-empty', '-m', 'Release'], { cwd: clone })
    const versions = packVersions(await readProject(clone), keep ?? join(folder, 'packed'))
    return { planned, published: publish(versions, { root: clone, dryRun: true, provenance: false }) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
