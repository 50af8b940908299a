import { type DataObject, isDataObject, ownMember } from '../../../client/data-object.js'
import type { StoredObject } from '../../state/stored-object.js'

/** Reads members and checks what they are. Every method throws `BrokenDataError` for a value of another kind. */
export interface MemberReader {
  text(name: string): string
  whole(name: string): number
  flag(name: string): boolean
  members(name: string): DataObject
  list(name: string): readonly unknown[]
  /** Undefined if the member is absent. */
  optional<T>(read: (name: string) => T, name: string): T | undefined
}

/** Data in the store, or of a request, that is not what its behaviour wrote or the tables promise. */
export class BrokenDataError extends Error {
  override readonly name = 'BrokenDataError'
  readonly code = 'BROKEN_STATE'

  constructor(where: string, member: string, wanted: string) {
    super(
      `${where}: "${member}" should be ${wanted}. ` +
        'The state was changed from outside or comes from another version: reset the local service.',
    )
  }
}

/** A reader of an object's data. */
export function readStored(object: StoredObject): MemberReader {
  return readMembers(object.data, `${object.kind} ${object.id}`)
}

/** A reader of data; `where` names it in errors. */
export function readMembers(data: unknown, where: string): MemberReader {
  const read = <T>(name: string, wanted: string, is: (value: unknown) => value is T): T => {
    const value = ownMember(data, name)
    if (is(value)) return value
    throw new BrokenDataError(where, name, wanted)
  }
  return {
    text: name => read(name, 'text', isText),
    whole: name => read(name, 'a whole number', isWhole),
    flag: name => read(name, 'true or false', isFlag),
    members: name => read(name, 'an object', isDataObject),
    list: name => read(name, 'a list', isList),
    optional: (one, name) => (ownMember(data, name) === undefined ? undefined : one(name)),
  }
}

/** A whole number of a request, also as the text of a query. */
export function wholeMember(data: unknown, name: string): number | undefined {
  const value = ownMember(data, name)
  const number = typeof value === 'string' && value !== '' ? Number(value) : value
  return isWhole(number) ? number : undefined
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function isWhole(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value)
}

function isFlag(value: unknown): value is boolean {
  return typeof value === 'boolean'
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value)
}
