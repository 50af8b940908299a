import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished } from 'vitest'
import type { Command } from '../../../templates/runtime/cli/command.js'
import { doctorCommand } from '../../../templates/runtime/cli/doctor-command.js'
import { runCli } from '../../../templates/runtime/cli/run-cli.js'
import { machineNetwork, type Network } from '../../../templates/runtime/doctor/network.js'
import { runDoctor } from '../../../templates/runtime/doctor/run-doctor.js'
import type { TestParties } from '../../runtime/server/parties.js'

/** Environment variables. */
export type Variables = Readonly<Record<string, string | undefined>>

/** The variables of a merchant for whom everything is right. */
export function rightVariables(parties: TestParties, url: string): Variables {
  return {
    WECHATPAY_MCHID: parties.mchid,
    WECHATPAY_SERIAL: parties.merchant.serial,
    WECHATPAY_PRIVATE_KEY: parties.merchant.privateKeyPem,
    WECHATPAY_CERTIFICATE: parties.merchant.certificatePem,
    WECHATPAY_APIV3_KEY: parties.apiV3Key,
    WECHATPAY_PUBLIC_KEY_ID: parties.publicKey.serial,
    WECHATPAY_PUBLIC_KEY: parties.publicKey.publicKeyPem,
    WECHATPAY_BASE_URI: url,
  }
}

/** A result of the doctor. */
export interface DoctorStep {
  readonly id: string
  readonly title: string
  readonly status: string
  readonly problem?: string
  readonly cause?: string
  readonly fix?: string
  readonly found?: string
  readonly why?: string
  readonly blockedBy?: string
}

/** What a run of the doctor gave, and everything that it printed. */
export interface DoctorRun {
  readonly code: number
  readonly steps: readonly DoctorStep[]
  readonly printed: string
}

/** How the doctor is run. */
export interface DoctorScene {
  readonly env: Variables
  readonly args?: readonly string[]
  readonly network?: Partial<Network>
  readonly cwd?: string
}

/** Runs the doctor and gives its results as data. */
export async function runDoctorJson(scene: DoctorScene): Promise<DoctorRun> {
  const { code, printed, out } = await runDoctorText({ ...scene, args: ['--json', ...(scene.args ?? [])] })
  const { steps }: { readonly steps: readonly DoctorStep[] } = JSON.parse(out || '{"steps":[]}')
  return { code, steps, printed }
}

/** Runs the doctor and gives what it printed. */
export async function runDoctorText({ env, args = [], network, cwd = process.cwd() }: DoctorScene): Promise<{
  readonly code: number
  readonly out: string
  readonly printed: string
}> {
  const text = { out: '', printed: '' }
  const io = {
    env,
    cwd,
    out: (content: string | Uint8Array) => {
      const more = Buffer.from(content).toString('utf8')
      text.out += more
      text.printed += more
    },
    err: (more: string) => {
      text.printed += more
    },
    stdin: async () => new Uint8Array(),
    importModule: (url: string) => import(url),
    untilInterrupted: async () => {},
  }
  const command: Command = {
    ...doctorCommand,
    run: run => runDoctor(run, { network: { ...machineNetwork, ...network } }),
  }
  const own = {
    command: 'wechatpay-sdk',
    packageName: 'wechatpay-sdk',
    version: '1',
    operations: {},
    model: '',
  }
  const code = await runCli(['doctor', ...args], io, own, [command])
  return { code, ...text }
}

/** A file that is removed when the test ends; gives its path. */
export function tempFile(name: string, content: string | Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'doctor-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

/** Whether no value of a secret variable was printed, whole or by line. */
export function expectNoSecret(printed: string, env: Variables): void {
  for (const [name, value = ''] of Object.entries(env)) {
    if (!/PRIVATE_KEY|APIV._KEY|API_KEY|PASSPHRASE/.test(name) || name.endsWith('_FILE')) continue
    const decoded = Buffer.from(value, 'base64').toString('utf8')
    for (const line of [...value.split('\n'), ...decoded.split('\n')]) {
      if (line.length > 12 && !line.startsWith('-----') && !line.startsWith('/'))
        expect(printed).not.toContain(line)
    }
  }
}
