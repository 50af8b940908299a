import type { DataObject } from '../../client/data-object.js'
import type { WebhookModel } from '../model/page-model.js'
import type { LocalAnswer, LocalRequest } from '../service/local-request.js'
import type { Store } from '../state/store.js'
import type { StoredObject } from '../state/stored-object.js'
import type { Machine, Refused, Words } from './machine.js'

/** What the local service knows of a kind of object: its states, and what operations do to it. */
export interface Behaviour {
  /** Absent for operations without an object of their own. */
  readonly machine?: Machine
  /** By the ids of operations: `v3/pay/transactions/jsapi#post`. */
  readonly operations: Readonly<Record<string, Handler>>
  /** How the user or WeChat Pay begins an object of the machine, without a call of the merchant: a complaint. */
  readonly opening?: {
    readonly words: Words
    readonly open: (owner: string, data: DataObject, world: World) => StoredObject
  }
  /**
   * Called after an event moved an object of the machine: sends notices, lets later events happen, changes other objects.
   * `object` is the object as it is now.
   */
  readonly moved?: (object: StoredObject, event: string, world: World) => void
  /** What lists show of an object beside its number and state, in a few members: `{ amount: 100 }`. */
  readonly summary?: (object: StoredObject) => DataObject
}

/** Answers an operation. */
export type Handler = (request: LocalRequest, world: World) => LocalAnswer

/** What behaviours see of the service. */
export interface World {
  /** Milliseconds since 1970, of a clock that tests can move. */
  readonly now: () => number
  readonly store: Store
  /** Adds an object in the first state of its machine. */
  create(object: Pick<StoredObject, 'kind' | 'owner' | 'id' | 'aliases' | 'data'>): StoredObject
  /** Replaces members of the object's data; no event. Gives the object as it is now. */
  change(object: StoredObject, data: DataObject, aliases?: readonly string[]): StoredObject
  /** Lets an event happen to an object: moves it, changes its data, and calls `moved`. */
  move(object: StoredObject, event: string, data?: DataObject): StoredObject | Refused
  /** Lets an event happen after so many milliseconds, if its state still takes it then. Survives a restart. */
  later(milliseconds: number, object: StoredObject, event: string): void
  /** Sends a notice, and again until it is answered with success. */
  notify(notice: LocalNotice): void
  /** A new number of so many digits, in the form of the service's: starts with the given digits, then date and random digits. */
  number(start: string, length: number): string
  /** The webhook's tables. Throws for an unknown id. */
  webhook(id: string): WebhookModel
  /** The service's own address, for URLs in answers: `http://127.0.0.1:8790`. */
  readonly url: string
}

/** A notice to send. */
export interface LocalNotice {
  /** Id of its webhook: `v3/TRANSACTION.SUCCESS`. */
  readonly webhook: string
  /** Of several types that the webhook has, this one (its first). */
  readonly eventType?: string
  /** Address; without one nothing is sent, as the service does. */
  readonly to: string | undefined
  /** The merchant or brand whose key encrypts it. */
  readonly owner: string
  /**
   * The content that is encrypted, or the fields of v2, whose `sign_type` says how they are signed (MD5). What the tables
   * require beside it is filled in plausibly.
   */
  readonly resource: DataObject
  /** Words of the body: `支付成功`. */
  readonly summary?: string
  /** The object that it tells about. */
  readonly about?: Pick<StoredObject, 'kind' | 'id'>
}
