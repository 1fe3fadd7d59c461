import type { Language } from '#domain/localizedText.ts'

const sv = {
  label: 'Nät och utgåva',
  noNetwork: (release: string, fetched: string) =>
    `Du är utan nät. Du ser utgåvan ${release}, hämtad ${fetched}.`,
  noNetworkNotStored: 'Du är utan nät. Det du har öppet finns kvar.',
  newRelease: (release: string) => `En ny utgåva finns: ${release}.`,
  newVersion: 'En ny version av sidan finns.',
  show: 'Visa den',
  later: 'Inte nu',
}

const en: typeof sv = {
  label: 'Network and release',
  noNetwork: (release, fetched) =>
    `You are without a network. You see release ${release}, fetched ${fetched}.`,
  noNetworkNotStored: 'You are without a network. What you have open stays.',
  newRelease: (release) => `There is a new release: ${release}.`,
  newVersion: 'There is a new version of the page.',
  show: 'Show it',
  later: 'Not now',
}

/** Lines at the lower edge: no network, and a new release. */
export const offlineWords = { sv, en } satisfies Record<Language, typeof sv>
