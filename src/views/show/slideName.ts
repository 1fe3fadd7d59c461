import { matchPath } from 'react-router'
import type { Slide } from '#domain/deck/deck.ts'
import type { Language } from '#domain/localizedText.ts'
import type { Strategy } from '#domain/strategy.ts'
import { findFocusArea, findGoal, findIndicator } from '#domain/strategy.ts'
import { shellWords } from '#i18n/shellWords.ts'
import { showWords } from '#i18n/showWords.ts'
import { patterns } from '#paths.ts'
import { spoken } from '../indicatorRow.ts'

/** What a slide is called in a list: its own title, else what its picture is about. */
export function toSlideName(slide: Slide, strategy: Strategy, language: Language): string {
  if (slide.kind !== 'picture') return slide.title || showWords[language].untitled
  return slide.title ?? toPictureName(slide.address, strategy, language)
}

function toPictureName(address: string, strategy: Strategy, language: Language): string {
  const [path = '/'] = address.split('?')
  const { views } = shellWords[language]
  const { pictures } = showWords[language]
  const findId = (pattern: string) => {
    const found: Readonly<Record<string, string | undefined>> | undefined = matchPath(
      `/${pattern}/*`,
      path,
    )?.params
    return found?.['id'] ?? ''
  }
  const titled =
    findFocusArea(strategy, findId(patterns.focusArea)) ??
    findGoal(strategy, findId(patterns.goal))?.goal ??
    findIndicator(strategy, findId(patterns.indicator))
  if (titled) return spoken(titled.title, language)
  const names = new Map([
    ['/', views.overview],
    [`/${patterns.embeddedOverview}`, views.overview],
    [`/${patterns.currentState}`, views.currentState],
    [`/${patterns.indicators}`, views.indicators],
    [`/${patterns.implementation}`, views.implementation],
    [`/${patterns.risk}`, pictures.risk],
    [`/${patterns.changes}`, pictures.changes],
  ])
  return names.get(path) ?? pictures.other
}
