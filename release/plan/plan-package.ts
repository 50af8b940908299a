import {
  type Changelog,
  mergeBodies,
  parseChangelog,
  printChangelog,
  type Section,
  stepOf,
} from './changelog.js'
import {
  compareVersions,
  newestTag,
  nextVersion,
  parseVersion,
  printVersion,
  type Version,
} from './version.js'

/** What is known of a package before its release. */
export interface PackageState {
  readonly name: string
  /** The version in the working folder. */
  readonly version: string
  /** All tags of the repository. */
  readonly tags: readonly string[]
  /** Text of its changelog. */
  readonly changelog: string
  /** What the comparison with the last tag found, as chapters; '' without changes, or without a tag. */
  readonly found: string
  /** Files of the package that changed since the last tag; undefined without a tag. */
  readonly changedFiles?: readonly string[]
}

/** What a release does with a package. */
export type PackagePlan =
  | { readonly kind: 'unchanged'; readonly name: string; readonly version: string }
  | {
      /** The version and its section have to be written. */
      readonly kind: 'prepare'
      readonly name: string
      readonly version: string
      readonly changelog: (date: string) => string
    }
  | {
      /** The working folder holds the version that comes next, with its section. */
      readonly kind: 'release'
      readonly name: string
      readonly version: string
      readonly tag: string
      /** The section of the version: Markdown without its heading. */
      readonly notes: string
    }
  | { readonly kind: 'refused'; readonly name: string; readonly reason: string; readonly advice: string }

/** The tag of a version: `wechatpay-sdk@1.2.3`. */
export function tagOf(name: string, version: string): string {
  return `${name}@${version}`
}

/** Decides what a release does with a package, by docs/releases.md. Throws ChangelogError. */
export function planPackage(state: PackageState): PackagePlan {
  const version = parseVersion(state.version)
  const refuse = refusalOf(state.name)
  if (version === undefined)
    return refuse(`${state.version} is not a version of three numbers`, 'Write one such as 1.2.3.')
  const last = newestTag(state.name, state.tags)
  const changelog = parseChangelog(state.changelog)
  if (last === undefined) return planFirst(state, changelog)
  const order = compareVersions(version, last)
  if (order < 0)
    return refuse(
      `its version ${state.version} is before the released ${printVersion(last)}`,
      'Set the version of the last release again, and run `npm run release -- prepare`.',
    )
  return order === 0 ? planNext(state, changelog, last) : checkPrepared(state, changelog, last)
}

function refusalOf(name: string): (reason: string, advice: string) => PackagePlan {
  return (reason, advice) => ({ kind: 'refused', name, reason, advice })
}

/** The first version keeps the number that is written; its section gets the date. */
function planFirst({ name, version }: PackageState, changelog: Changelog): PackagePlan {
  const section = changelog.sections.find(each => each.version === version)
  if (section === undefined)
    return refusalOf(name)(
      `its changelog has no section for the first version ${version}`,
      `Write "## [${version}] - Unreleased" and what the version holds.`,
    )
  const open = unreleasedOf(changelog)
  if (section.date !== 'Unreleased' && open === '') return released(name, section)
  return {
    kind: 'prepare',
    name,
    version,
    changelog: date => withSection(changelog, { version, date, body: mergeBodies(section.body, open) }),
  }
}

function planNext(state: PackageState, changelog: Changelog, last: Version): PackagePlan {
  const { name, found, changedFiles = [] } = state
  const body = mergeBodies(unreleasedOf(changelog), found)
  const step = stepOf(body)
  if (step !== 'none') {
    const version = printVersion(nextVersion(last, step))
    return {
      kind: 'prepare',
      name,
      version,
      changelog: date => withSection(changelog, { version, date, body }),
    }
  }
  const [first] = changedFiles
  if (first === undefined) return { kind: 'unchanged', name, version: state.version }
  return refusalOf(name)(
    `${first}${changedFiles.length === 1 ? '' : ` and ${changedFiles.length - 1} more files`} changed since ${tagOf(name, state.version)}, and the changelog does not say how`,
    'Write what changed for users below "## [Unreleased]" of its changelog.',
  )
}

/** The version must be the one that its section asks for, and the section must hold all that was found. */
function checkPrepared(
  { name, version, found }: PackageState,
  changelog: Changelog,
  last: Version,
): PackagePlan {
  const refuse = refusalOf(name)
  const again = 'Set the version of the last release again, and run `npm run release -- prepare`.'
  const section = changelog.sections.find(each => each.version === version)
  if (section === undefined || section.date === 'Unreleased')
    return refuse(`its changelog has no dated section for ${version}`, again)
  if (unreleasedOf(changelog) !== '')
    return refuse('its changelog has entries below "## [Unreleased]"', `Move them into ${version}. ${again}`)
  const step = stepOf(section.body)
  const wanted = step === 'none' ? undefined : printVersion(nextVersion(last, step))
  if (wanted !== version)
    return refuse(
      `after ${printVersion(last)}, its changes ask for ${wanted ?? 'no version'}, not for ${version}`,
      again,
    )
  const lines = new Set(section.body.split('\n'))
  const missing = found.split('\n').find(line => !lines.has(line))
  if (missing !== undefined) return refuse(`its changelog lacks "${missing.trim()}"`, again)
  return released(name, section)
}

function released(name: string, { version, body }: Section): PackagePlan {
  return { kind: 'release', name, version, tag: tagOf(name, version), notes: body }
}

function unreleasedOf({ sections }: Changelog): string {
  return sections.find(({ version }) => version === 'Unreleased')?.body ?? ''
}

/** The changelog with a section below an empty `Unreleased`; an older form of the section is replaced. */
function withSection({ head, sections }: Changelog, section: Section): string {
  const others = sections.filter(({ version }) => version !== 'Unreleased' && version !== section.version)
  const open: Section = { version: 'Unreleased', date: '', body: '' }
  return printChangelog({ head, sections: [open, section, ...others] })
}
