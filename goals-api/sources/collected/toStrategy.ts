import type { CollectedStrategy } from './collectedStrategy.ts'

const areaShortTitles: Readonly<Record<string, { sv: string; en: string }>> = {
  livskvalitet: { sv: 'Livskvalitet', en: 'Quality of life' },
  transporter: { sv: 'Transporter', en: 'Transport' },
  kompetensforsorjning: { sv: 'Kompetens', en: 'Skills' },
  innovation: { sv: 'Innovation', en: 'Innovation' },
}

/** The strategy's own content, without figures, in the keys of goals-api/data. */
export function toStrategy(collected: CollectedStrategy) {
  const { strategy, vision, chain, nulage, insatsomraden, horizontal, events, genomforande } = collected
  return {
    ...toHeader(strategy),
    vision,
    chain,
    currentState: nulage,
    focusAreas: insatsomraden.map(toFocusArea),
    horizontal,
    events,
    implementation: genomforande,
  }
}

function toHeader({
  homeRegion,
  comparison,
  peerGroup,
  url,
  successor,
  ...identity
}: CollectedStrategy['strategy']) {
  return { ...identity, method: 'eurostat', homeRegion, comparison, peerGroup, url, successor }
}

function toFocusArea({ id, number, title, goals }: CollectedStrategy['insatsomraden'][number]) {
  const shortTitle = areaShortTitles[id]
  if (!shortTitle) throw new Error(`The focus area ${id} has no short title; add one`)
  return { id, number, shortTitle, title, goals }
}
