import { type DataObject, isDataObject, ownMember } from '../../../client/data-object.js'
import { ConfigurationError } from '../../../errors/errors.js'
import type { StoredObject } from '../../state/stored-object.js'

/** Reads the members of a stored object's data, which may come from a database that another version wrote. */
export interface StoredReader {
  text(name: string): string
  optionalText(name: string): string | undefined
  integer(name: string): number
  optionalInteger(name: string): number | undefined
  /** False where it is absent. */
  flag(name: string): boolean
  /** An object; empty where it is absent. */
  members(name: string): DataObject
  /** A list of objects; empty where it is absent. */
  list(name: string): readonly DataObject[]
}

/**
 * A reader of a stored object.
 *
 * Its methods throw `ConfigurationError` (`INVALID_SETTING`) for a member that is missing or of another type.
 */
export function readStored(object: Pick<StoredObject, 'kind' | 'id' | 'data'>): StoredReader {
  return readMembers(object.data, `The stored ${object.kind} ${object.id}`)
}

/** The same for a part of it, such as an element of a list; `owner` begins the messages. */
export function readMembers(data: DataObject, owner: string): StoredReader {
  const wrong = (name: string, want: string) =>
    new ConfigurationError(
      'INVALID_SETTING',
      `${owner} has no ${want} ${name}.`,
      'Another version wrote the state. Remove the folder of the local service, or start it with another one.',
    )
  const required = <Value>(value: Value | undefined, name: string, want: string): Value => {
    if (value === undefined) throw wrong(name, want)
    return value
  }
  const optional = <Value>(name: string, want: string, narrow: (value: unknown) => Value | undefined) => {
    const value = ownMember(data, name)
    return value === undefined ? undefined : required(narrow(value), name, want)
  }
  return {
    text: name => required(asText(ownMember(data, name)), name, 'text'),
    optionalText: name => optional(name, 'text', asText),
    integer: name => required(asInteger(ownMember(data, name)), name, 'whole number'),
    optionalInteger: name => optional(name, 'whole number', asInteger),
    flag: name => optional(name, 'true or false in', asFlag) ?? false,
    members: name => optional(name, 'object', asObject) ?? {},
    list: name => optional(name, 'list', asList) ?? [],
  }
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function asInteger(value: unknown): number | undefined {
  return Number.isSafeInteger(value) && typeof value === 'number' ? value : undefined
}

function asFlag(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined
}

function asObject(value: unknown): DataObject | undefined {
  return isDataObject(value) ? value : undefined
}

function asList(value: unknown): readonly DataObject[] | undefined {
  return Array.isArray(value) && value.every(isDataObject) ? value : undefined
}
