import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { packVersions } from './pack-versions.js'
import { prepare } from './prepare.js'
import { announce, publish, readList } from './publish.js'
import { type PlannedPackage, readPlans } from './read-plans.js'
import { rehearse } from './rehearse.js'
import { ReleaseError } from './release-error.js'
import { type ReleaseProject, readProject } from './release-packages.js'
import { runCommand } from './run-command.js'

const help = `npm run release -- COMMAND

  --dry-run            a whole release in a clone of the last commit; publishes nothing
  plan                 which package gets which version, and why not
  prepare              write versions and changelogs, and generate
  pack                 build, pack and check the versions that are prepared
  publish              publish what was packed
  announce             tag this commit, and make the releases on GitHub

Options:
  --folder DIR         the packed files (default: .release)
  --date 2026-08-01    of the sections (default: today, UTC)

Exit codes: 0 success, 1 something has to be done first, 2 wrong usage. docs/releases.md has the policy.
`

const options = {
  'dry-run': { type: 'boolean', default: false },
  folder: { type: 'string' },
  date: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const

/** Where a release runs, and where it prints. */
export interface ReleasePlace {
  /** The repository. */
  readonly root: string
  readonly out: (text: string) => void
  readonly err: (text: string) => void
}

/** Runs a command of `npm run release` and gives its exit code. Throws what is a bug of the release itself. */
export async function runRelease(args: readonly string[], place: ReleasePlace): Promise<number> {
  try {
    return await run(args, place)
  } catch (error) {
    if (error instanceof ReleaseError) {
      place.err(`${error.message}\n${error.advice}\n`)
      return 1
    }
    if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')) {
      place.err(`${error.message}\n\n${help}`)
      return 2
    }
    throw error
  }
}

async function run(args: readonly string[], place: ReleasePlace): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
  const [command = values['dry-run'] ? 'rehearse' : ''] = positionals
  const { root } = place
  const say = (line: string): void => place.out(`${line}\n`)
  const date = values.date ?? new Date().toISOString().slice(0, 10)
  const folder = resolve(root, values.folder ?? '.release')
  if (values.help || positionals.length > 1 || !/^\d{4}-\d{2}-\d{2}$/.test(date))
    return usage(place, values.help)
  switch (command) {
    case 'rehearse': {
      const { planned, published } = await rehearse(root, date, values.folder && folder)
      planned.map(planLine).forEach(say)
      for (const each of published) say(`${each} would be published`)
      return 0
    }
    case 'plan': {
      const planned = readPlans(await readProject(root))
      planned.map(planLine).forEach(say)
      return planned.some(({ plan }) => plan.kind === 'refused') ? 1 : 0
    }
    case 'prepare':
      prepare(await readProject(root), date)
        .map(planLine)
        .forEach(say)
      return 0
    case 'pack':
      for (const { tag, tarball } of packVersions(await readProject(root), folder)) say(`${tag} ${tarball}`)
      return 0
    case 'publish': {
      const project = await readProject(root)
      const dryRun = values['dry-run']
      if (!dryRun) checkPlace(project)
      const provenance = process.env.GITHUB_ACTIONS === 'true' && !dryRun
      for (const each of publish(readList(folder), { root, dryRun, provenance })) say(each)
      return 0
    }
    case 'announce':
      checkPlace(await readProject(root))
      announce(readList(folder), root, runCommand('git', ['rev-parse', 'HEAD'], { cwd: root }).trim())
      return 0
    default:
      return usage(place, false)
  }
}

function usage({ out, err }: ReleasePlace, isAsked: boolean): number {
  const print = isAsked ? out : err
  print(help)
  return isAsked ? 0 : 2
}

/** Publishing is for the workflow of the repository that the packages name, once documents say that they are published. */
function checkPlace({ address, published }: ReleaseProject): void {
  const here = `https://github.com/${process.env.GITHUB_REPOSITORY ?? ''}`
  if (here !== address)
    throw new ReleaseError(
      `The packages name ${address} as their repository, but this is ${process.env.GITHUB_REPOSITORY === undefined ? 'not a workflow of it' : here}.`,
      'Publish from the workflow `release` of that repository, or set `repository` in package.json.',
    )
  if (!published)
    throw new ReleaseError(
      'The documents say that the packages are not published.',
      'Follow "The first release" of docs/releases.md: set `published: true` in pagewright.config.ts.',
    )
}

function planLine({ plan }: PlannedPackage): string {
  const { name } = plan
  if (plan.kind === 'unchanged') return `${name}: unchanged since ${plan.version}`
  if (plan.kind === 'refused') return `${name}: ${plan.reason}. ${plan.advice}`
  return `${name}: ${plan.version}${plan.kind === 'prepare' ? '' : ', prepared'}`
}
