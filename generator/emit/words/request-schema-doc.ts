/** The comment of each table that checks requests. */
export const requestSchemaDoc =
  'Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`.'
