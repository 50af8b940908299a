import { type DataObject, ownMember } from '../../../client/data-object.js'

/** Those of the named members that are there, under their own names. */
export function givenMembers(data: DataObject, names: readonly string[]): DataObject {
  return Object.fromEntries(
    names.flatMap(name => {
      const value = ownMember(data, name)
      return value === undefined ? [] : [[name, value]]
    }),
  )
}

/** The members that have a value. */
export function withValues(data: DataObject): DataObject {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined))
}
