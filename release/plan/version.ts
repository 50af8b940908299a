import type { VersionStep } from '../../generator/diff/change.js'

/** A released version: three numbers. Pre-releases are not made. */
export type Version = readonly [major: number, minor: number, patch: number]

/** Reads `1.2.3`; undefined for anything else. */
export function parseVersion(text: string): Version | undefined {
  const found = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.exec(text)
  return found === null ? undefined : [Number(found[1]), Number(found[2]), Number(found[3])]
}

/** Negative, 0 or positive, as one version is before, equal to or after another. */
export function compareVersions(one: Version, other: Version): number {
  return one[0] - other[0] || one[1] - other[1] || one[2] - other[2]
}

/**
 * The next version by docs/releases.md. Below 1.0.0 what breaks raises the second number and everything else the third,
 * which is how npm reads `^0.1.0`.
 */
export function nextVersion([major, minor, patch]: Version, step: Exclude<VersionStep, 'none'>): Version {
  const raised = major > 0 ? step : step === 'major' ? 'minor' : 'patch'
  if (raised === 'major') return [major + 1, 0, 0]
  return raised === 'minor' ? [major, minor + 1, 0] : [major, minor, patch + 1]
}

export function printVersion(version: Version): string {
  return version.join('.')
}

/** The newest version among the tags of a package, `name@1.2.3`. */
export function newestTag(name: string, tags: readonly string[]): Version | undefined {
  const prefix = `${name}@`
  return tags
    .flatMap(tag => {
      const version = tag.startsWith(prefix) ? parseVersion(tag.slice(prefix.length)) : undefined
      return version === undefined ? [] : [version]
    })
    .sort(compareVersions)
    .at(-1)
}
