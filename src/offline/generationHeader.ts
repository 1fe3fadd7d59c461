/**
 * A window says with each question for figures which generation it runs, so that two are never mixed. Apart from
 * offlinePackage.ts, of which the app starts with nothing else.
 */
export const generationHeader = 'offline-generation'
