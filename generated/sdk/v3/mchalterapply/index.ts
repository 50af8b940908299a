export * as mchcontactalterapplyment from './mchcontactalterapplyment/index.js'
export * as mchsubjectalterapplyment from './mchsubjectalterapplyment/index.js'
export * as merchantnamealterapplyment from './merchantnamealterapplyment/index.js'
