import type { Language } from '#domain/localizedText.ts'

const sv = {
  title: 'Sidan utan nät',
  text: 'När sidan har öppnats och du läser i lugn och ro hämtas hela uppföljningen en gång, så att den går att läsa utan nät. Den ligger i webbläsaren (Cache Storage) och skickas ingenstans. Ber webbläsaren om att spara data hämtas den bara om du trycker på knappen. Tar du bort den sparas det valet (localStorage), så att den inte kommer tillbaka.',
  status: {
    fetching: 'Hämtas nu …',
    absent: 'Den är inte hämtad.',
    failed: 'Den gick inte att spara. Sidan fungerar ändå när du har nät.',
    unsupported: 'Webbläsaren kan inte spara den. Sidan fungerar ändå när du har nät.',
    declined: 'Det som sparats är borttaget. Den hämtas inte igen om du inte ber om det.',
  },
  size: (transferred: string, stored: string) =>
    `${transferred}\u00a0MB att hämta, ${stored}\u00a0MB i webbläsaren.`,
  clear: 'Ta bort det som sparats',
  store: 'Hämta för läsning utan nät',
}

const en: typeof sv = {
  title: 'The page without a network',
  text: 'When the page has been opened and you are reading, the whole follow-up is fetched once, so that it can be read without a network. It is kept in the browser (Cache Storage) and is sent nowhere. If the browser asks to save data it is fetched only when you press the button. If you remove it that choice is stored (localStorage), so that it does not come back.',
  status: {
    fetching: 'Being fetched …',
    absent: 'It has not been fetched.',
    failed: 'It could not be stored. The page works all the same when you have a network.',
    unsupported: 'The browser cannot store it. The page works all the same when you have a network.',
    declined: 'What was stored has been removed. It is not fetched again unless you ask for it.',
  },
  size: (transferred, stored) => `${transferred}\u00a0MB to fetch, ${stored}\u00a0MB in the browser.`,
  clear: 'Remove what is stored',
  store: 'Fetch for reading without a network',
}

/** What is kept so that the dashboard can be read without a network. */
export const aboutOfflineWords = { sv, en } satisfies Record<Language, typeof sv>
