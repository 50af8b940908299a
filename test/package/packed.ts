import { execFileSync } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generate, type OutputFile } from '../../generator/index.js'
import configuration from '../../pagewright.config.js'
import { readFolder } from '../corpus/corpus-folder.js'
import { linkModules } from '../emit/sdk/output-folder.js'
import { madeFolder } from '../shared/made-folder.js'
import { sharedSpecs } from '../shared/shared-generation.js'

/** The repository. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

/** The package of the committed pages: generated, built and packed in temporary folders. */
export interface PackedPackage {
  /** What was made for it. */
  readonly home: string
  /** Folder of the generated and built package. */
  readonly folder: string
  /** The file that npm would publish. */
  readonly tarball: string
  /** Every project in this folder has the package installed, as those of one repository share what npm unpacked. */
  readonly projects: string
  /** What is in the tarball, where npm would unpack it; nobody may change its files. */
  readonly unpacked: string
}

/** Generates, builds and packs all pages, once for all test files of a run. Throws where it does not compile. */
export async function sharedPackage(): Promise<PackedPackage> {
  const home = await madeFolder('package', async into => pack(into, (await sharedSpecs()).allFiles()))
  return packedIn(home)
}

/** Generates, builds and packs the pages for which `isPart` is true. Throws where it does not compile. */
export async function packPackage(isPart: (file: string) => boolean): Promise<PackedPackage> {
  const home = mkdtempSync(join(tmpdir(), 'pagewright-package-'))
  const pages = readFolder(join(root, 'specs')).filter(({ file }) => isPart(file))
  pack(home, (await generate({ ...configuration, pages })).files)
  return packedIn(home)
}

function pack(home: string, files: readonly OutputFile[]): void {
  const folder = builtIn(home)
  for (const { path, content } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  linkModules(folder)
  run('npm', ['run', '--silent', 'build'], folder)
  // Scripts would build once more; the network is not asked for anything.
  run('npm', ['pack', '--ignore-scripts', '--offline', '--silent'], folder)
  const { tarball, unpacked } = packedIn(home)
  mkdirSync(unpacked, { recursive: true })
  run('tar', ['-xzf', tarball, '-C', unpacked, '--strip-components=1'], folder)
}

/** Apart from the projects: what the package is built with is not what its users have. */
function builtIn(home: string): string {
  return join(home, 'built')
}

function packedIn(home: string): PackedPackage {
  const folder = builtIn(home)
  const tarball = readdirSync(folder).find(name => name.endsWith('.tgz')) ?? ''
  const projects = join(home, 'projects')
  const unpacked = join(projects, 'node_modules/wechatpay-sdk')
  return { home, folder, tarball: join(folder, tarball), projects, unpacked }
}

/** Runs a command and gives what it printed. */
export function run(command: string, args: readonly string[], cwd: string): string {
  const env = { ...process.env, npm_config_update_notifier: 'false', NO_COLOR: '1' }
  return execFileSync(command, args, { cwd, encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'pipe'] })
}

/** An empty project that has the package installed. */
export function emptyProject({ projects }: PackedPackage): string {
  return mkdtempSync(join(projects, 'project-'))
}

/** A project with a configuration and these files that has the package installed. */
export function installPackage(
  packed: PackedPackage,
  files: Readonly<Record<string, string>>,
  type: 'module' | 'commonjs' = 'module',
): string {
  const folder = emptyProject(packed)
  configText ??= textOfConfig()
  const project = {
    'package.json': JSON.stringify({ name: 'consumer', private: true, type }),
    'config.ts': configText,
    ...files,
  }
  for (const [path, content] of Object.entries(project)) writeFileSync(join(folder, path), content)
  return folder
}

/** Keys take longer to make than most projects take to run. */
let configText: string | undefined

/** A merchant whose keys live for one run. */
function textOfConfig(): string {
  const key = () => generateKeyPairSync('rsa', { modulusLength: 2048 })
  const privateKey = key().privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  const publicKey = key().publicKey.export({ type: 'spki', format: 'pem' }).toString()
  const config = {
    mchid: '1900000001',
    serial: '5157F09EFDC096DE15EBE81A47057A7232F1B8E1',
    privateKey,
    apiV3Key: '0123456789abcdef0123456789abcdef',
    publicKeys: { PUB_KEY_ID_0100000000000000000000000000000001: publicKey },
  }
  return `export const config = ${JSON.stringify(config, undefined, 2)}\n`
}
