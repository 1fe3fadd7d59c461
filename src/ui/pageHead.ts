import { createContext } from 'react'

/** False where a view stands inside another page, as on a slide: the document's title is then not its to set. */
export const OwnsHeadContext = createContext(true)
