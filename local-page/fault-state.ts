/** What is filled into the form of the faults. */
export interface FaultState {
  readonly target: string
  readonly fault: string
}
