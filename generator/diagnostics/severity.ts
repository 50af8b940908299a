/** After an error nothing is written. A warning tells what was assumed. Hints are hidden by default. */
export type Severity = 'error' | 'warning' | 'hint'
