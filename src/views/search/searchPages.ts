import type { LocalizedText } from '#domain/localizedText.ts'
import type { PageTitle } from '#domain/search/searchDocument.ts'
import type { SearchablePage } from '#domain/search/synonyms.ts'
import { searchablePages } from '#domain/search/synonyms.ts'
import { aboutWords } from '#i18n/aboutWords.ts'
import { implementationWords } from '#i18n/implementationWords.ts'
import { placePageWords } from '#i18n/placePageWords.ts'
import { presentationWords } from '#i18n/presentationWords.ts'
import { shellWords } from '#i18n/shellWords.ts'
import { paths } from '#paths.ts'

/** A view, or a part of the page about the follow-up, that a search may lead to. */
interface PageEntry {
  readonly path: string
  readonly part?: string
  readonly title: LocalizedText
}

function toView(view: keyof typeof shellWords.sv.views, path: string): PageEntry {
  return { path, title: { sv: shellWords.sv.views[view], en: shellWords.en.views[view] } }
}

function toImplementationPart(part: string, word: 'successor' | 'contact'): PageEntry {
  const title = { sv: implementationWords.sv[word], en: implementationWords.en[word] }
  return { path: paths.implementation(), part, title }
}

function toAboutSection(id: keyof typeof aboutWords.sv.sections): PageEntry {
  const title = { sv: aboutWords.sv.sections[id], en: aboutWords.en.sections[id] }
  return { path: paths.about(), part: id, title }
}

function toMethodPart(id: keyof typeof aboutWords.sv.parts): PageEntry {
  return {
    path: paths.about(),
    part: id,
    title: { sv: aboutWords.sv.parts[id], en: aboutWords.en.parts[id] },
  }
}

const pageEntries = {
  oversikt: toView('overview', paths.overview()),
  nulage: toView('currentState', paths.currentState()),
  indikatorer: toView('indicators', paths.indicators()),
  genomforande: toView('implementation', paths.implementation()),
  efter: toImplementationPart('efter', 'successor'),
  kontakt: toImplementationPart('kontakt', 'contact'),
  bedomning: toAboutSection('bedomning'),
  sakerhet: toMethodPart('sakerhet'),
  metoder: toMethodPart('metoder'),
  officiellt: toAboutSection('officiellt'),
  kallor: toAboutSection('kallor'),
  data: toAboutSection('data'),
  aktualitet: toAboutSection('aktualitet'),
  tillganglighet: toAboutSection('tillganglighet'),
  integritet: toAboutSection('integritet'),
  ordlista: toAboutSection('ordlista'),
  platser: {
    path: paths.places(),
    title: { sv: placePageWords.sv.placesTitle, en: placePageWords.en.placesTitle },
  },
  presentation: {
    path: paths.presentation(),
    title: { sv: presentationWords.sv.title, en: presentationWords.en.title },
  },
} as const satisfies Record<SearchablePage, PageEntry>

/** What each page is called, for the index. */
export const pageTitles: readonly PageTitle[] = searchablePages.map((id) => ({
  id,
  title: pageEntries[id].title,
}))

export function findPageEntry(id: string): PageEntry | undefined {
  const known = searchablePages.find((page) => page === id)
  return known && pageEntries[known]
}
