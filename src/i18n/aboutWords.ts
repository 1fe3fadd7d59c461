import type { Language } from '#domain/localizedText.ts'
import { toNumberWord } from './numberWords.ts'

const sv = {
  title: 'Om uppföljningen',
  description: 'Så bedöms utvecklingen, vad som är officiellt, källor, data, tillgänglighet och integritet.',
  lead: 'Här står hur siffrorna blir till bedömningar, varifrån de kommer och vad som är regionens egna beslut.',
  contents: 'På sidan',
  sections: {
    bedomning: 'Så bedöms utvecklingen',
    officiellt: 'Vad som är officiellt',
    kallor: 'Källor och villkor',
    data: 'Hämta data',
    aktualitet: 'Så hålls uppgifterna aktuella',
    tillganglighet: 'Tillgänglighet',
    integritet: 'Integritet',
    ordlista: 'Ordlista',
  },
  parts: {
    'strategins-metod': 'Så räknas det',
    granser: 'Bedömningarna och deras gränser',
    forsiktighet: 'När metoden är försiktig',
    sakerhet: 'Hur säker är bedömningen?',
    metoder: 'Metoderna, en för en',
    samsyn: 'Så överens är metoderna',
    'annan-metod': 'Pröva en annan metod',
    framskrivning: 'Vad ”i nuvarande takt” betyder',
    'inte-sagt': 'Vad bedömningen inte säger',
  },
  official: {
    intro: (owner: string) =>
      `Tre slags uppgifter står sida vid sida i uppföljningen av det som ${owner} har beslutat. De ska gå att skilja åt, så här är de var för sig.`,
    kinds: {
      adopted: 'Regionens beslut',
      proposal: 'Arbetsförslag',
      computed: 'Beräknat här',
    },
    adopted: (perspectives: number, areas: number) =>
      `Visionen, de ${toNumberWord(perspectives, 'sv')} perspektiven, de ${toNumberWord(areas, 'sv')} insatsområdena och strategiernas namn kommer från regionen.`,
    proposal: (proposals: number, goals: number) =>
      proposals === 0
        ? `Alla ${goals} mål har regionens egen formulering. Beskrivande texter och vilka indikatorer som följer vilket mål är förslag.`
        : `${proposals} av ${goals} mål är formulerade i det här projektet i väntan på regionens egna. De är märkta ”Arbetsförslag – inte fastställt mål”. Också beskrivande texter och vilka indikatorer som följer vilket mål är förslag.`,
    computed:
      'Förändringar, jämförelser och bedömningar räknas fram ur källornas siffror. De är egen bearbetning och inte officiell statistik, även när siffrorna de bygger på är det.',
    targets: 'Målvärden',
    targetsIntro: (count: number, total: number) =>
      `${count} av ${total} indikatorer har ett målvärde. Vid varje står vems det är och vad det bygger på.`,
    noRegional: 'Inget av dem är regionens eget.',
  },
  sources: {
    intro:
      'Siffrorna kommer från öppna källor. Definition, datum och villkor står på varje indikators sida, under ”Om måttet”.',
    caption: (count: number) => `Utgivare och de ${count} indikatorer som bygger på dem`,
    publisher: 'Utgivare',
    indicators: 'Indikatorer',
    via: 'Namnet inom parentes är den som har tagit fram uppgiften, när utgivaren förmedlar den.',
    processed: 'egen bearbetning',
  },
  data: {
    intro:
      'Allt som visas går att hämta som filer, utan konto eller nyckel. Samma filer bygger sidan, så siffrorna är desamma.',
    api: 'Om datatjänsten',
    terms: {
      name: 'Namn',
      version: 'Version',
      released: 'Utgiven',
      status: 'Läge',
      licence: 'Villkor',
      contact: 'Kontakt',
    },
    statuses: { active: 'I drift', deprecated: 'Ska ersättas' },
    files: 'Filer',
    fileNames: {
      dataset: (count: number) =>
        `Allt i en fil: tabeller för ${count} indikatorer, källor och villkor (ZIP)`,
      openApi: 'Beskrivning av datatjänsten (OpenAPI)',
      strategies: 'Strategier och utgåvor',
      strategy: 'Strategin med mål, indikatorer och länets bedömningar',
      regions: 'Platser och grupper av platser',
    },
    csv: (count: number) => `Tabell (CSV) för var och en av de ${count} indikatorerna`,
  },
}

const en: typeof sv = {
  title: 'About the follow-up',
  description: 'How progress is judged, what is official, sources, data, accessibility and privacy.',
  lead: 'How figures become verdicts, where they come from, and what the region itself has decided.',
  contents: 'On this page',
  sections: {
    bedomning: 'How progress is judged',
    officiellt: 'What is official',
    kallor: 'Sources and terms',
    data: 'Get the data',
    aktualitet: 'How the figures are kept up to date',
    tillganglighet: 'Accessibility',
    integritet: 'Privacy',
    ordlista: 'Glossary',
  },
  parts: {
    'strategins-metod': 'How it is computed',
    granser: 'The verdicts and their borders',
    forsiktighet: 'When the method is careful',
    sakerhet: 'How certain is the verdict?',
    metoder: 'The methods, one by one',
    samsyn: 'How far the methods agree',
    'annan-metod': 'Try another method',
    framskrivning: 'What “at the present pace” means',
    'inte-sagt': 'What the verdict does not say',
  },
  official: {
    intro: (owner) =>
      `Three kinds of information stand side by side in this follow-up of what ${owner} has decided. They must be possible to tell apart, so here they are one by one.`,
    kinds: { adopted: 'The region’s decisions', proposal: 'Working proposals', computed: 'Computed here' },
    adopted: (perspectives, areas) =>
      `The vision, the ${toNumberWord(perspectives, 'en')} perspectives, the ${toNumberWord(areas, 'en')} focus areas and the names of the strategies come from the region.`,
    proposal: (proposals, goals) =>
      proposals === 0
        ? `All ${goals} goals have the region’s own wording. Descriptive texts, and which indicators follow which goal, are proposals.`
        : `${proposals} of ${goals} goals are worded in this project while waiting for the region’s own. They are marked as working proposals. Descriptive texts, and which indicators follow which goal, are proposals too.`,
    computed:
      'Changes, comparisons and verdicts are computed from the figures of the sources. They are our own processing and not official statistics, even where the figures they rest on are.',
    targets: 'Targets',
    targetsIntro: (count, total) =>
      `${count} of ${total} indicators have a target. Each says whose it is and what it rests on.`,
    noRegional: 'None of them is the region’s own.',
  },
  sources: {
    intro:
      'The figures come from open sources. Definition, dates and terms are on the page of each indicator, under “About the measure”.',
    caption: (count) => `Publishers and the ${count} indicators that rest on them`,
    publisher: 'Publisher',
    indicators: 'Indicators',
    via: 'The name in brackets is who produced the figure, where the publisher passes it on.',
    processed: 'own processing',
  },
  data: {
    intro:
      'Everything that is shown can be fetched as files, without account or key. The page is made from the same files, so the figures are the same.',
    api: 'About the data service',
    terms: {
      name: 'Name',
      version: 'Version',
      released: 'Released',
      status: 'State',
      licence: 'Terms',
      contact: 'Contact',
    },
    statuses: { active: 'In operation', deprecated: 'To be replaced' },
    files: 'Files',
    fileNames: {
      dataset: (count) => `All in one file: tables for ${count} indicators, sources and terms (ZIP)`,
      openApi: 'Description of the data service (OpenAPI)',
      strategies: 'Strategies and releases',
      strategy: 'The strategy with goals, indicators and the county’s verdicts',
      regions: 'Places and groups of places',
    },
    csv: (count) => `Table (CSV) for each of the ${count} indicators`,
  },
}

/** Words of the page about the follow-up; how it judges, its long texts and its glossary have modules of their own. */
export const aboutWords = { sv, en } satisfies Record<Language, typeof sv>
