/** Which way the values of a field go; `call` is the call or the webhook as a whole. */
export type ChangeSide = 'call' | 'request' | 'response'

/** What users of the API must do about a change: change their programs, nothing, or read anew. */
export type Impact = 'breaking' | 'compatible' | 'text'

export type Nature = 'added' | 'removed' | 'changed'

/** Words and samples: what is read by people alone. */
export type TextSubject =
  | 'title'
  | 'description'
  | 'notes'
  | 'badges'
  | 'links'
  | 'catalogue'
  | 'samples'
  | 'meaning'
  | 'reason'

/** One row of the table in docs/diff.md. */
export interface Rule {
  readonly nature: Nature
  /** The judgement for each side that the change can have. */
  readonly impact: Readonly<Partial<Record<ChangeSide, Impact>>>
  readonly why: string
}

/** Whose program must change. */
const breaks = {
  caller: { call: 'breaking' },
  noCaller: { call: 'compatible' },
  sender: { request: 'breaking', response: 'compatible' },
  reader: { request: 'compatible', response: 'breaking' },
  both: { request: 'breaking', response: 'breaking' },
  neither: { request: 'compatible', response: 'compatible' },
  nobody: { call: 'text', request: 'text', response: 'text' },
} as const satisfies Readonly<Record<string, Rule['impact']>>

function added(impact: Rule['impact'], why: string): Rule {
  return { nature: 'added', impact, why }
}

function removed(impact: Rule['impact'], why: string): Rule {
  return { nature: 'removed', impact, why }
}

function changed(impact: Rule['impact'], why: string): Rule {
  return { nature: 'changed', impact, why }
}

/**
 * Which change breaks whom: the table of docs/diff.md. A test compares the two.
 *
 * Request side: what a program sends; it breaks where less is accepted than before. Response side: what a program
 * reads; it breaks where less is promised than before. The body of a webhook is read, the reply to it is sent.
 */
export const rules = {
  'operation-added': added(breaks.noCaller, 'Nobody calls it yet.'),
  'operation-removed': removed(
    breaks.caller,
    'It can no longer be called. A new path or method makes a new operation.',
  ),
  'webhook-added': added(breaks.noCaller, 'A receiver knows its events by name.'),
  'webhook-removed': removed(breaks.caller, 'Its receivers no longer get it.'),
  'method-changed': changed(breaks.caller, 'The old call fails.'),
  'path-changed': changed(breaks.caller, 'The old call fails.'),
  'host-changed': changed(breaks.caller, 'The old call goes to another host.'),
  'certificate-added': added(breaks.caller, 'A call without a client certificate fails.'),
  'certificate-removed': removed(breaks.noCaller, 'An extra certificate does no harm.'),
  'call-option-changed': changed(breaks.noCaller, 'The client handles it.'),
  'deprecation-added': added(breaks.noCaller, 'It still works.'),
  'deprecation-removed': removed(breaks.noCaller, 'It works as before.'),
  'event-type-added': added(breaks.noCaller, 'A receiver knows its events by name.'),
  'event-type-removed': removed(breaks.caller, 'Its receivers no longer get it.'),
  'error-added': added(breaks.noCaller, 'Error codes are open: programs meet codes that no page lists.'),
  'error-removed': removed(breaks.noCaller, 'It no longer arrives; programs that handle it still compile.'),
  'error-status-changed': changed(breaks.caller, 'Programs that check the status no longer see the old one.'),
  'variant-added': added(breaks.noCaller, 'A receiver knows its variants by name.'),
  'variant-changed': changed(breaks.caller, 'Another field or value identifies it.'),
  'variant-removed': removed(breaks.caller, 'Its receivers no longer get it.'),

  'notice-added': added(breaks.noCaller, 'A receiver knows its events by name.'),
  'notice-removed': removed(breaks.caller, 'Programs wait for it in vain.'),
  'notice-address-changed': changed(
    breaks.noCaller,
    'The fields that hold the address have changes of their own.',
  ),
  'paging-added': added(breaks.noCaller, '`paginate` takes the operation from now on.'),
  'paging-changed': changed(
    breaks.caller,
    'Positions that a program keeps mean something else, or the elements come from another list.',
  ),
  'paging-refined': changed(breaks.noCaller, '`paginate` handles it.'),
  'paging-removed': removed(breaks.caller, '`paginate` no longer takes the operation.'),

  'required-added': added(breaks.sender, 'Old programs do not send it.'),
  'optional-added': added(breaks.neither, 'Old programs neither send nor read it.'),
  'member-removed': removed(breaks.both, 'It is no longer understood, or no longer arrives.'),
  'became-required': changed(breaks.sender, 'Old programs may leave it out.'),
  'became-optional': changed(breaks.reader, 'It may be missing from now on.'),
  'type-changed': changed(breaks.both, 'The old value does not fit.'),
  'type-widened': changed(
    breaks.reader,
    'It allows more, as `number` does where `integer` was: old programs may read what they do not expect.',
  ),
  'type-narrowed': changed(
    breaks.sender,
    'It allows less, as `integer` does where `number` was: old programs may send what is refused.',
  ),
  'limit-tightened': changed(
    breaks.sender,
    'Old programs may send what is now too long, too large or too small.',
  ),
  'limit-loosened': changed(breaks.reader, 'Old programs may read what they have no room for.'),
  'choice-tightened': changed(
    breaks.sender,
    'Old programs may give members together, or leave out all of them.',
  ),
  'choice-loosened': changed(breaks.reader, 'Members may now come together, or be missing.'),
  'object-described': changed(breaks.sender, 'It accepted any member; now its members are listed.'),
  'object-opened': changed(breaks.reader, 'It no longer has rows: its members are unknown.'),
  'alternative-added': added(breaks.reader, 'An unknown shape may arrive.'),
  'alternative-removed': removed(breaks.sender, 'The shape is no longer understood.'),
  'value-added': added(breaks.neither, 'Enumerations of responses are open.'),
  'value-removed': removed(breaks.sender, 'The value is no longer understood.'),
  'values-added': added(breaks.sender, 'Any value was allowed; now only the listed ones are.'),
  'values-removed': removed(breaks.neither, 'Any value is allowed.'),
  'default-added': added(breaks.neither, 'It states what already applied.'),
  'default-changed': changed(breaks.sender, 'Leaving the field out means something else.'),
  'default-removed': removed(breaks.sender, 'It is unknown what leaving the field out means.'),
  'encryption-added': added(breaks.both, 'The value on the wire is different.'),
  'encryption-changed': changed(breaks.both, 'The value on the wire is different.'),
  'encryption-removed': removed(breaks.both, 'The value on the wire is different.'),
  'content-added': added(breaks.both, 'The string is now typed as its content.'),
  'content-changed': changed(breaks.both, 'The value on the wire is different.'),
  'content-removed': removed(breaks.both, 'It was typed as its content; now it is a string.'),
  'signature-added': added(breaks.neither, 'The client signs unless you pass a value.'),
  'signature-removed': removed(breaks.sender, 'The client no longer signs.'),
  'body-changed': changed(breaks.both, 'Its format changed: JSON, XML or multipart.'),
  'response-changed': changed(breaks.both, 'Its kind changed: object, empty, file, redirect or error.'),
  'status-changed': changed(breaks.both, 'Programs check it.'),
  'status-added': added(breaks.neither, 'One more answer to a webhook is accepted.'),
  'status-removed': removed(breaks.both, 'An answer to a webhook is no longer accepted.'),
  'media-type-changed': changed(breaks.both, 'It is read differently.'),

  'text-changed': changed(breaks.nobody, 'Texts, links, samples and catalogues are for people.'),
  'redirect-added': added(breaks.nobody, 'Redirects are for people.'),
  'redirect-changed': changed(breaks.nobody, 'Redirects are for people.'),
  'redirect-removed': removed(breaks.nobody, 'Redirects are for people.'),
} as const satisfies Readonly<Record<string, Rule>>

/** Name of a row of the table. */
export type RuleName = keyof typeof rules
