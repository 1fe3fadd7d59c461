import type { Language } from '#domain/localizedText.ts'

const sv = {
  brand: 'Norrbotten 2030',
  skip: 'Hoppa till innehållet',
  mainNavigation: 'Huvudmeny',
  menu: 'Meny',
  views: {
    overview: 'Översikt',
    currentState: 'Nuläge',
    focusAreas: 'Insatsområden',
    indicators: 'Indikatorer',
    implementation: 'Genomförande',
    about: 'Om',
  },
  region: 'Plats',
  regionGroups: { county: 'Länet och riket', municipalities: 'Kommuner' },
  otherLanguage: 'English',
  otherLanguageShort: 'EN',
  theme: 'Utseende',
  themes: { auto: 'Som enheten', ljust: 'Ljust', morkt: 'Mörkt', kontrast: 'Hög kontrast' },
  footerEffect: 'Indikatorn visar läget i länet. Den mäter inte i sig effekten av regionens insatser.',
  footerSources:
    'Underlag från Kolada, SCB, SMHI, Eurostat och Trafikanalys. Bedömningarna är egen bearbetning och inte officiell statistik.',
  footerAbout: 'Så bedöms utvecklingen, källor och tillgänglighet',
  footerProposals: 'Målens formuleringar är arbetsförslag tills regionen har lagt in sina egna.',
  release: (id: string) => `Utgåva ${id}`,
  stored: (id: string, fetched: string) => `Utgåva ${id}, hämtad ${fetched}. Finns utan nät.`,
  breadcrumbs: 'Du är här',
  vision: 'Vision 2030',
  previous: 'Föregående',
  next: 'Nästa',
  notFoundTitle: 'Sidan finns inte',
  notFoundText:
    'Adressen kan vara felskriven, eller så har det den pekar på bytt namn. Härifrån hittar du vidare:',
  brokenTitle: 'Något gick fel på sidan',
  brokenText: 'Ett fel i sidan gjorde att den inte kunde visas. Det du har valt finns kvar i adressen.',
  offlineText:
    'Den här sidan har inte hämtats än. Gå tillbaka till det du har öppet, eller ladda om när anslutningen är tillbaka.',
  reload: 'Ladda om sidan',
  titleSuffix: 'Norrbotten 2030',
  description:
    'Uppföljning av Norrbottens regionala utvecklingsstrategi RUS 2030: från vision till indikator.',
}

const en: typeof sv = {
  brand: 'Norrbotten 2030',
  skip: 'Skip to content',
  mainNavigation: 'Main menu',
  menu: 'Menu',
  views: {
    overview: 'Overview',
    currentState: 'Current state',
    focusAreas: 'Focus areas',
    indicators: 'Indicators',
    implementation: 'Implementation',
    about: 'About',
  },
  region: 'Place',
  regionGroups: { county: 'County and country', municipalities: 'Municipalities' },
  otherLanguage: 'Svenska',
  otherLanguageShort: 'SV',
  theme: 'Appearance',
  themes: { auto: 'Same as device', ljust: 'Light', morkt: 'Dark', kontrast: 'High contrast' },
  footerEffect:
    "The indicator shows the state of the county. It does not in itself measure the effect of the region's work.",
  footerSources:
    'Based on data from Kolada, Statistics Sweden, SMHI, Eurostat and Transport Analysis. The verdicts are our own processing, not official statistics.',
  footerAbout: 'How progress is judged, sources and accessibility',
  footerProposals: 'The wording of the goals is a working proposal until the region has entered its own.',
  release: (id: string) => `Release ${id}`,
  stored: (id, fetched) => `Release ${id}, fetched ${fetched}. Available without a network.`,
  breadcrumbs: 'You are here',
  vision: 'Vision 2030',
  previous: 'Previous',
  next: 'Next',
  notFoundTitle: 'This page does not exist',
  notFoundText: 'The address may be misspelt, or what it points to has changed its name. Go on from here:',
  brokenTitle: 'Something went wrong on this page',
  brokenText: 'A fault in the page kept it from being shown. What you had chosen is still in the address.',
  offlineText:
    'This page has not been fetched yet. Go back to what you have open, or reload when the connection is back.',
  reload: 'Reload the page',
  titleSuffix: 'Norrbotten 2030',
  description: "Progress of Norrbotten's regional development strategy RUS 2030: from vision to indicator.",
}

export const shellWords = { sv, en } satisfies Record<Language, typeof sv>
