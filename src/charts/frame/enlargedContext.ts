import { createContext, useContext } from 'react'

const EnlargedContext = createContext(false)

/** Tells what stands in a chart shown alone, large or in a frame on another website, that it does. */
export const EnlargedProvider = EnlargedContext.Provider

export function useIsEnlarged(): boolean {
  return useContext(EnlargedContext)
}
