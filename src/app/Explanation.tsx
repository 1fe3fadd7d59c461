import { lazy, Suspense } from 'react'
import { useSearchParams } from 'react-router'
import { parseAddressState } from '#pathState.ts'

export const loadExplanation = () => import('#views/explanation/ExplanationPanel.tsx')
const ExplanationPanel = lazy(loadExplanation)

/** The explanation that the address asks for, beside any view; fetched when first asked for. */
export function Explanation() {
  const [search] = useSearchParams()
  const { explained } = parseAddressState(search)
  if (explained === undefined) return null
  return (
    <Suspense fallback={null}>
      <ExplanationPanel key={explained} indicatorId={explained} />
    </Suspense>
  )
}
