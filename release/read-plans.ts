import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readState } from '../generator/cli/diff/read-state.js'
import { diffModels } from '../generator/diff/diff-models.js'
import { productsOf } from '../generator/diff/render/products-of.js'
import { renderChangelog } from '../generator/diff/render/render-changelog.js'
import { ChangelogError } from './plan/changelog.js'
import { type PackagePlan, planPackage, tagOf } from './plan/plan-package.js'
import { newestTag, printVersion } from './plan/version.js'
import { ReleaseError } from './release-error.js'
import type { ReleasePackage, ReleaseProject } from './release-packages.js'
import { runCommand } from './run-command.js'

/** What a release would do with a package. */
export interface PlannedPackage {
  readonly own: ReleasePackage
  readonly plan: PackagePlan
}

/** Compares the working folder with the last tags and plans each package. Throws ReleaseError. */
export function readPlans(project: ReleaseProject): readonly PlannedPackage[] {
  const tags = runCommand('git', ['tag', '--list'], { cwd: project.root }).split('\n')
  return project.packages.map(own => ({ own, plan: planOf(project, own, tags) }))
}

function planOf(project: ReleaseProject, own: ReleasePackage, tags: readonly string[]): PackagePlan {
  const { name, version, changelogFile } = own
  const last = newestTag(name, tags)
  const tag = last === undefined ? undefined : tagOf(name, printVersion(last))
  const changelog = readFileSync(join(project.root, changelogFile), 'utf8')
  try {
    return planPackage({
      name,
      version,
      tags,
      changelog,
      found: tag === undefined || own.kind === 'generator' ? '' : changesSince(project, tag),
      ...(tag === undefined ? {} : { changedFiles: filesSince(project, own, tag) }),
    })
  } catch (error) {
    if (error instanceof ChangelogError)
      throw new ReleaseError(`${changelogFile}: ${error.message}`, 'Correct the changelog.')
    throw error
  }
}

/** What the pages change, as chapters of a changelog. */
function changesSince({ root, specs }: ReleaseProject, tag: string): string {
  const old = readState(`${tag}:${specs}`, root, specs)
  const next = readState(specs, root, specs)
  for (const state of [old, next])
    if (state.kind === 'refused')
      throw new ReleaseError(
        `The pages cannot be compared with ${tag}: ${state.reason}.`,
        'Fetch all history and tags: `git fetch --unshallow --tags`.',
      )
  if (old.kind === 'refused' || next.kind === 'refused') return ''
  if (next.errors.length > 0)
    throw new ReleaseError('Some pages have errors.', 'Run `npm run lint:pages`, and correct them.')
  const unreadable = new Set(old.errors.map(({ file }) => file))
  const diff = diffModels(old.model, next.model, file => !unreadable.has(file))
  return renderChangelog(diff, productsOf(old.model, next.model)).trim()
}

function filesSince({ root }: ReleaseProject, { sources }: ReleasePackage, tag: string): readonly string[] {
  const printed = runCommand('git', ['diff', '--name-only', tag, '--', ...sources], { cwd: root })
  return printed.split('\n').filter(line => line !== '')
}
