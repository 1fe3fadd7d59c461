import { createContext } from 'react'

/**
 * Stands around a view that is inside another page, as on a slide: the document's title is then not the view's to set,
 * and whoever is outside is told it instead.
 */
export const OuterHeadContext = createContext<((title: string) => void) | undefined>(undefined)
