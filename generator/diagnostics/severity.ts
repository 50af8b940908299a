/** How much a finding matters: an error stops the writing, a warning says what was assumed, a hint is off by default. */
export type Severity = 'error' | 'warning' | 'hint'
