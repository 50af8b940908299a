import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type PlannedPackage, readPlans } from './read-plans.js'
import { ReleaseError } from './release-error.js'
import type { ReleaseProject } from './release-packages.js'
import { runCommand } from './run-command.js'

/**
 * Writes versions and changelogs of all packages that have something to release, then generates. Writes nothing if one of
 * them is refused. Returns what was planned.
 *
 * @param date Of the sections, as `2026-08-01`.
 */
export function prepare(project: ReleaseProject, date: string): readonly PlannedPackage[] {
  const planned = readPlans(project)
  refuseRefused(planned)
  for (const { own, plan } of planned) {
    if (plan.kind !== 'prepare') continue
    writeFileSync(join(project.root, own.changelogFile), plan.changelog(date))
    // The version of the SDK is that of its changelog.
    if (own.kind === 'generator') writeVersion(project.root, plan.version)
  }
  if (planned.some(({ plan }) => plan.kind === 'prepare'))
    runCommand('npm', ['run', '--silent', 'generate'], { cwd: project.root })
  return planned
}

/** Throws ReleaseError for the first package whose release is refused. */
export function refuseRefused(planned: readonly PlannedPackage[]): void {
  for (const { plan } of planned)
    if (plan.kind === 'refused')
      throw new ReleaseError(`${plan.name} cannot be released: ${plan.reason}.`, plan.advice)
}

/** The number stands once in package.json and twice in its lockfile: for the package, and for its folder. */
function writeVersion(root: string, version: string): void {
  for (const [name, times] of [
    ['package.json', 1],
    ['package-lock.json', 2],
  ] as const) {
    const path = join(root, name)
    let left = times
    const text = readFileSync(path, 'utf8').replace(/"version": "[^"]*"/g, found =>
      left-- > 0 ? `"version": "${version}"` : found,
    )
    writeFileSync(path, text)
  }
}
