import { packRelease } from './pack/pack-package.js'
import { refuseRefused } from './prepare.js'
import { type PackedVersion, writeList } from './publish.js'
import { readPlans } from './read-plans.js'
import { ReleaseError } from './release-error.js'
import type { ReleaseProject } from './release-packages.js'

/** Packs every version that is prepared, and writes their list. Throws ReleaseError if one is refused or not prepared. */
export function packVersions(project: ReleaseProject, folder: string): readonly PackedVersion[] {
  const planned = readPlans(project)
  refuseRefused(planned)
  const versions = planned.flatMap(({ own, plan }): readonly PackedVersion[] => {
    if (plan.kind === 'prepare')
      throw new ReleaseError(
        `${plan.name} has changes that are not in a version yet; they ask for ${plan.version}.`,
        'Run `npm run release -- prepare`, and commit what it writes.',
      )
    if (plan.kind !== 'release') return []
    const { name, version, tag, notes } = plan
    return [{ name, version, tag, notes, ...packRelease(project, own, folder) }]
  })
  if (versions.length > 0) writeList(folder, versions)
  return versions
}
