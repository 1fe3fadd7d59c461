import type { Language, LocalizedText } from '#domain/localizedText.ts'
import { toSpokenText } from '#domain/localizedText.ts'
import type { ChainLink, Strategy, Undertaking } from '#domain/strategy.ts'
import { findFocusArea } from '#domain/strategy.ts'
import { formatList } from '#i18n/format.ts'
import { implementationWords } from '#i18n/implementationWords.ts'
import { paths } from '#paths.ts'
import { spoken } from '../indicatorRow.ts'
import { toUndertakingAnchor } from '../partAnchors.ts'
import type { NameList } from './nameList.ts'
import { findNameList } from './nameList.ts'
import type { Timeline } from './timelineModel.ts'
import { toTimeline } from './timelineModel.ts'
import { describeYears, toPhase } from './yearSpan.ts'

export interface UndertakingView {
  readonly id: string
  readonly anchor: string
  readonly title: LocalizedText
  readonly text: LocalizedText
  readonly years: string
  readonly vision: LocalizedText | undefined
  readonly areas: readonly { readonly path: string; readonly number: number; readonly title: LocalizedText }[]
  readonly link: ExternalLink | undefined
}

export interface ExternalLink {
  readonly url: string
  readonly host: string
}

export interface ChainLinkView extends ChainLink {
  readonly anchor: string
  /** The text as a list of names, in the language it is in, where it can be split safely. */
  readonly nameList: (NameList & { readonly language: Language }) | undefined
}

export interface ImplementationView {
  readonly lead: LocalizedText | undefined
  readonly summary: string
  readonly timeline: Timeline
  readonly strategies: readonly UndertakingView[]
  readonly initiatives: readonly UndertakingView[]
  readonly cooperation: readonly ChainLinkView[]
  readonly governance: readonly ChainLinkView[]
  /** Who owns the strategy and which committee answers for it. */
  readonly responsible: string
}

/** The work under way, ready to lay out. `thisYear` decides what is planned, under way and ended. */
export function toImplementationView(
  strategy: Strategy,
  language: Language,
  thisYear: number,
): ImplementationView {
  const { strategies, initiatives, cooperation, governance } = strategy.implementation
  const toView = (undertaking: Undertaking) => toUndertakingView(strategy, undertaking, language, thisYear)
  return {
    lead: strategy.chain.find(({ id }) => id === 'genomforande')?.text,
    summary: summarize(strategy, language, thisYear),
    timeline: toTimeline(strategy, language, thisYear),
    strategies: strategies.map(toView),
    initiatives: initiatives.map(toView),
    cooperation: cooperation.map((link) => toChainLinkView(link, language)),
    governance: governance.map((link) => toChainLinkView(link, language)),
    responsible: implementationWords[language].owner(
      spoken(strategy.owner, language),
      spoken(strategy.committee, language),
    ),
  }
}

function summarize(strategy: Strategy, language: Language, thisYear: number): string {
  const words = implementationWords[language]
  const { strategies, initiatives } = strategy.implementation
  const ending = listEndingIn(strategy, thisYear, language)
  return [
    words.summary(strategies.length, initiatives.length),
    words.endingThisYear(thisYear, formatList(ending, language), ending.length),
  ].join(' ')
}

function toUndertakingView(
  strategy: Strategy,
  undertaking: Undertaking,
  language: Language,
  thisYear: number,
): UndertakingView {
  const { id, title, text, vision, from, to } = undertaking
  const phase = toPhase({ from, to }, thisYear)
  return {
    id,
    anchor: toUndertakingAnchor(id),
    title,
    text,
    years: describeYears({ from, to }, phase, language),
    vision,
    areas: undertaking.areas.flatMap((areaId) => {
      const area = findFocusArea(strategy, areaId)
      return area ? [{ path: paths.focusArea(area.id), number: area.number, title: area.shortTitle }] : []
    }),
    link: toExternalLink(undertaking.url),
  }
}

/** Only secure addresses are linked. */
export function toExternalLink(url: string | undefined): ExternalLink | undefined {
  const parsed = url !== undefined && URL.canParse(url) ? new URL(url) : undefined
  if (parsed?.protocol !== 'https:') return undefined
  return { url: parsed.href, host: parsed.hostname.replace(/^www\./u, '') }
}

function toChainLinkView(link: ChainLink, language: Language): ChainLinkView {
  const spoken = toSpokenText(link.text, language)
  const nameList = findNameList(spoken.text)
  return {
    ...link,
    anchor: toUndertakingAnchor(link.id),
    nameList: nameList ? { ...nameList, language: spoken.language } : undefined,
  }
}

/** Titles of the strategies and initiatives whose last year this is. */
function listEndingIn(strategy: Strategy, year: number, language: Language): readonly string[] {
  const { strategies, initiatives } = strategy.implementation
  return [...strategies, ...initiatives]
    .filter(({ to }) => to === year)
    .map(({ title }) => spoken(title, language))
}
