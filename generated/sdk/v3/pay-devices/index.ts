export * as openScenarioSpeaker from './open-scenario-speaker/index.js'
export * as openScenarioSpeakerorder from './open-scenario-speakerorder/index.js'
export * as printers from './printers/index.js'
