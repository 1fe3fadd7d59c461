import { createContext } from 'react'

/** Code of the region the strategy is for, which no address needs to say; undefined until it is known. */
export const HomeRegionContext = createContext<string | undefined>(undefined)
