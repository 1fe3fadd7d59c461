import { createContext } from 'react'

interface LatestLocation {
  readonly pathname: string
  readonly search: string
}

/**
 * Where the router is, or is on its way to, at the moment of asking: what has been drawn may be a step behind. Undefined
 * where nobody can move, as while a page is prerendered.
 */
export const LatestLocationContext = createContext<(() => LatestLocation) | undefined>(undefined)
