import { useCallback, useState } from 'react'

interface Headlines {
  readonly tell: (address: string, headline: string) => void
  readonly find: (address: string) => string | undefined
}

/** The titles that pictures have told they have, by their address. */
export function useHeadlines(): Headlines {
  const [headlines, setHeadlines] = useState<ReadonlyMap<string, string>>(new Map())
  const tell = useCallback((address: string, headline: string) => {
    setHeadlines((before) =>
      before.get(address) === headline ? before : new Map(before).set(address, headline),
    )
  }, [])
  return { tell, find: (address) => headlines.get(address) }
}
