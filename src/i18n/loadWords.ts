import type { Language } from '#domain/localizedText.ts'

const sv = {
  loading: 'Hämtar uppgifter …',
  stillLoading: 'Det tar längre tid än vanligt. Försöker igen …',
  offlineTitle: 'Ingen anslutning',
  offline: 'Du är inte ansluten till nätet. Uppgifterna hämtas när anslutningen är tillbaka.',
  errorTitle: 'Uppgifterna kunde inte hämtas',
  retry: 'Försök igen',
  failures: {
    network: 'Det gick inte att nå datatjänsten. Kontrollera anslutningen.',
    timeout: 'Datatjänsten svarade inte i tid.',
    http: 'Datatjänsten svarade med ett fel.',
    notJson: 'Svaret från datatjänsten gick inte att läsa.',
    contract: 'Svaret från datatjänsten följer inte sitt kontrakt, så inget visas.',
    version: 'Datatjänsten har en nyare version än den här sidan. Ladda om sidan.',
    unknown: 'Något oväntat hände.',
  },
  notThere: 'Uppgiften finns inte hos datatjänsten.',
  tooMany: 'Datatjänsten har just nu för många frågor. Vänta en stund.',
  detail: (detail: string) => `Tekniskt: ${detail}`,
}

const en: typeof sv = {
  loading: 'Fetching figures …',
  stillLoading: 'This takes longer than usual. Trying again …',
  offlineTitle: 'No connection',
  offline: 'You are not connected. The figures are fetched when the connection is back.',
  errorTitle: 'The figures could not be fetched',
  retry: 'Try again',
  failures: {
    network: 'The data service could not be reached. Check the connection.',
    timeout: 'The data service did not answer in time.',
    http: 'The data service answered with an error.',
    notJson: 'The answer from the data service could not be read.',
    contract: 'The answer from the data service breaks its contract, so nothing is shown.',
    version: 'The data service is of a newer version than this page. Reload the page.',
    unknown: 'Something unexpected happened.',
  },
  notThere: 'The data service does not have this.',
  tooMany: 'The data service has too many questions just now. Wait a moment.',
  detail: (detail: string) => `Technical: ${detail}`,
}

export const loadWords = { sv, en } satisfies Record<Language, typeof sv>
