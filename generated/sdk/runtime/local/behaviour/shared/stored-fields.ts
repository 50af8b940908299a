import { type DataObject, isDataObject, ownMember } from '../../../client/data-object.js'
import { WechatPayError } from '../../../errors/wechatpay-error.js'

/** The state of a local service cannot be used: a stored object lacks what its kind needs. */
export class StoredDataError extends WechatPayError {
  static override readonly className: string = 'StoredDataError'

  declare readonly code: 'STORED_DATA_DAMAGED'
  /** The member that cannot be read. */
  readonly member: string
  /** What it is not, in words. */
  readonly wanted: string

  constructor(what: string, member: string, wanted: string) {
    super({
      code: 'STORED_DATA_DAMAGED',
      message: `The stored ${what} cannot be read: ${member} is not ${wanted}.`,
      advice: 'The state was edited, or another version wrote it. Reset the service, or delete its folder.',
      outcome: 'not-sent',
    })
    this.member = member
    this.wanted = wanted
  }
}

/** Reads members of stored data and checks them, because a database may hold anything. Everything throws `StoredDataError`. */
export interface StoredFields {
  text(name: string): string
  optionalText(name: string): string | undefined
  whole(name: string): number
  optionalWhole(name: string): number | undefined
  flag(name: string): boolean
  texts(name: string): readonly string[]
  oneOf<const Value extends string>(name: string, values: readonly Value[]): Value
  /** The members of an object. */
  inside(name: string): StoredFields
  /** An object as it is. */
  members(name: string): DataObject
  optionalInside(name: string): StoredFields | undefined
  /** What `read` makes of the members of an object. */
  optionalRead<Value>(name: string, read: (fields: StoredFields) => Value): Value | undefined
  /** Plain objects of a list. */
  objects(name: string): readonly DataObject[]
}

/** Reads the members of `data`; `what` names it in errors: `payment 1217752501`. */
export function storedFields(what: string, data: DataObject): StoredFields {
  const at = (name: string) => ownMember(data, name)
  const fail = (name: string, wanted: string): never => {
    throw new StoredDataError(what, name, wanted)
  }
  const optional = <Value>(name: string, read: (name: string) => Value) =>
    at(name) === undefined ? undefined : read(name)
  const text = (name: string): string => {
    const value = at(name)
    return typeof value === 'string' ? value : fail(name, 'text')
  }
  const whole = (name: string): number => {
    const value = at(name)
    return typeof value === 'number' && Number.isSafeInteger(value) ? value : fail(name, 'a whole number')
  }
  const inside = (name: string): StoredFields => {
    const value = at(name)
    return isDataObject(value) ? storedFields(`${what}, ${name}`, value) : fail(name, 'an object')
  }
  const list = <Item>(name: string, wanted: string, is: (item: unknown) => item is Item): readonly Item[] => {
    const value = at(name)
    return Array.isArray(value) && value.every(is) ? value : fail(name, wanted)
  }
  return {
    text,
    whole,
    inside,
    members(name) {
      const value = at(name)
      return isDataObject(value) ? value : fail(name, 'an object')
    },
    optionalText: name => optional(name, text),
    optionalWhole: name => optional(name, whole),
    optionalInside: name => optional(name, inside),
    optionalRead: (name, read) => optional(name, () => read(inside(name))),
    flag(name) {
      const value = at(name)
      return typeof value === 'boolean' ? value : fail(name, 'true or false')
    },
    texts: name => list(name, 'a list of texts', item => typeof item === 'string'),
    objects: name => list(name, 'a list of objects', isDataObject),
    oneOf(name, values) {
      const value = at(name)
      return values.find(one => one === value) ?? fail(name, `one of ${values.join(', ')}`)
    },
  }
}
