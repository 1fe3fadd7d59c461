import { useState } from 'react'
import { NavigationType, useNavigationType, useSearchParams } from 'react-router'
import { searchParameter, toSearchText } from './searchText.ts'

/**
 * What is written in the field, and what it searches for. The address follows behind while one writes; what changes it from
 * elsewhere – an example, going back – is written into the field.
 */
export function useWrittenText() {
  const [search, setSearch] = useSearchParams()
  const navigationType = useNavigationType()
  const inAddress = toSearchText(search.get(searchParameter))
  const [written, setWritten] = useState({ text: inAddress, inAddress })
  let { text } = written
  if (written.inAddress !== inAddress) {
    if (navigationType !== NavigationType.Replace) text = inAddress
    setWritten({ text, inAddress })
  }
  return {
    text,
    wanted: toSearchText(text),
    write: (next: string) => {
      setWritten({ text: next, inAddress })
      const changed = new URLSearchParams(search)
      const wanted = toSearchText(next)
      if (wanted === '') changed.delete(searchParameter)
      else changed.set(searchParameter, wanted)
      setSearch(changed, { replace: true, preventScrollReset: true })
    },
  }
}
