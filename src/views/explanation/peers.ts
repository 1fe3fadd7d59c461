import type { Language } from '#domain/localizedText.ts'
import type { Region } from '#domain/region.ts'
import { findRegion } from '#domain/region.ts'
import { explanationWords } from '#i18n/explanationWords.ts'
import { spoken } from '../indicatorRow.ts'
import type { ExplanationRequest } from './explanationRequest.ts'

/** Places that a place is measured against, and what they are called: "liknande regioner". */
export interface Peers {
  readonly name: string
  readonly places: readonly Region[]
}

/**
 * A county against the strategy's peer group, a municipality against the others of its county. None for the country, or
 * while the names of places cannot be had.
 */
export function findPeers({ catalogue, place, strategy, language }: ExplanationRequest): Peers | undefined {
  if (!catalogue || place.kind === 'country') return undefined
  if (place.kind === 'municipality') {
    const places = catalogue.regions.filter(
      ({ parent, code }) => parent === place.parent && code !== place.code,
    )
    return toPeers(explanationWords[language].otherMunicipalities, places)
  }
  const group = catalogue.groups.find(({ id }) => id === strategy.peerGroup)
  if (!group || place.code !== strategy.homeRegion) return undefined
  const places = group.members.flatMap((code) => findRegion(catalogue, code) ?? [])
  return toPeers(lowerFirst(spoken(group.title, language), language), places)
}

function toPeers(name: string, places: readonly Region[]): Peers | undefined {
  return places.length > 0 ? { name, places } : undefined
}

function lowerFirst(text: string, language: Language): string {
  return text.charAt(0).toLocaleLowerCase(language) + text.slice(1)
}
