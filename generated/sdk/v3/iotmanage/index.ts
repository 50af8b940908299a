export * as deviceInspections from './device-inspections/index.js'
export * as devices from './devices.js'
