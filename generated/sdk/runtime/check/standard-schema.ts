/**
 * What validators give to the libraries that use them (https://standardschema.dev, version 1): a copy of the part that the
 * SDK has, for it has no dependencies.
 */
export interface StandardSchema<Value> {
  readonly '~standard': {
    readonly version: 1
    readonly vendor: string
    /** Checks a value of any kind. Never throws for it. */
    readonly validate: (value: unknown) => StandardResult<Value>
    /** Carries the type alone. */
    readonly types?: { readonly input: Value; readonly output: Value } | undefined
  }
}

/** The value, or what is wrong with it. */
export type StandardResult<Value> =
  | { readonly value: Value; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] }

/** What is wrong with a field; `path` leads to it from the request: `['json', 'amount', 'total']`. */
export interface StandardIssue {
  readonly message: string
  readonly path: readonly (string | number)[]
}
