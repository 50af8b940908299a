import type { KeyObject } from 'node:crypto'
import type { Words } from '../cli/language.js'
import type { Client } from '../client/create-client.js'
import type { PlatformCertificate } from '../crypto/certificate.js'
import type { ConfigurationError } from '../errors/errors.js'
import type { Draft } from './draft.js'
import type { Network } from './network.js'
import type { ProblemCode } from './problem-codes.js'
import type { Recorder } from './recorder.js'

/** A check of the doctor. */
export interface Step {
  /** `private-key`. */
  readonly id: string
  readonly title: Words
  /** Ids of earlier steps whose facts it uses. Where one of them did not go well, this one is skipped. */
  readonly needs: readonly string[]
  /** Whether the configuration has what it is about; by default every one has. */
  readonly isFor?: (draft: Draft) => boolean
  readonly run: (scene: Scene) => Promise<StepResult> | StepResult
}

/** What a check found. */
export type Finding =
  | { readonly kind: 'ok'; readonly found: Words }
  /** `warning` does not stop a call from working now. */
  | {
      readonly kind: 'failed' | 'warning'
      readonly problem: ProblemCode
      readonly cause: Words
      readonly fix: Words
    }
  /** `blockedBy` is the step that failed, if one did. */
  | { readonly kind: 'skipped'; readonly why: Words; readonly blockedBy?: string }

/** A finding, and what later steps may use. */
export interface StepResult {
  readonly finding: Finding
  readonly facts?: Partial<Facts>
}

/** A step that ran, or was passed over. */
export interface StepReport {
  readonly id: string
  readonly title: Words
  readonly finding: Finding
}

/** What steps found for those after them. */
export interface Facts {
  readonly merchantKey: KeyObject
  readonly merchantCertificate: PlatformCertificate
  readonly brandKey: KeyObject
  /** Seconds by which this machine is ahead of the service. */
  readonly clockOffset: number
  /** A client of the whole configuration, and what it sent and got last. */
  readonly client: Client
  readonly recorder: Recorder
}

/** What steps see. */
export interface Scene {
  readonly draft: Draft
  /** Ids of the steps before this one that failed. */
  readonly failed: ReadonlySet<string>
  /** Where the settings come from: it decides how they are named. */
  readonly source: 'environment' | 'module'
  /** The name of a setting: `WECHATPAY_PRIVATE_KEY`, or `privateKey` of a module. */
  readonly nameOf: (setting: string) => string
  /** What was wrong with single variables. */
  readonly problems: readonly ConfigurationError[]
  readonly env: Readonly<Record<string, string | undefined>>
  readonly facts: Partial<Facts>
  readonly network: Network
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly wishes: Wishes
}

/** What the user asked for beside the configuration. */
export interface Wishes {
  /** Where a notice is to be sent, if any. */
  readonly notify?: string
  /** Port at which the notice arrives here. */
  readonly listen?: number
  /** Milliseconds to wait for the notice. */
  readonly wait: number
  /** For the query of v2. */
  readonly appid?: string
}

/** All is well. */
export function ok(en: string, zh: string, facts?: Partial<Facts>): StepResult {
  return { finding: { kind: 'ok', found: { en, zh } }, ...(facts === undefined ? {} : { facts }) }
}

/** Something is wrong. */
export function failed(problem: ProblemCode, cause: Words, fix: Words): StepResult {
  return { finding: { kind: 'failed', problem, cause, fix } }
}

/** Something will go wrong, or may. The facts are good all the same. */
export function warning(problem: ProblemCode, cause: Words, fix: Words, facts?: Partial<Facts>): StepResult {
  return { finding: { kind: 'warning', problem, cause, fix }, ...(facts === undefined ? {} : { facts }) }
}

/** There is nothing to check. */
export function skipped(en: string, zh: string): StepResult {
  return { finding: { kind: 'skipped', why: { en, zh } } }
}
