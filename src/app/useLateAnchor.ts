import { useEffect } from 'react'
import { useLocation } from 'react-router'

const longestWait = 5000

/** Goes to the part of the page that the address names also when it is drawn later than the page: its figures come first. */
export function useLateAnchor(): void {
  const { hash, key } = useLocation()
  useEffect(() => {
    const id = hash.slice(1)
    if (id === '' || document.getElementById(id)) return undefined
    const observer = new MutationObserver(() => {
      const part = document.getElementById(id)
      if (!part) return
      part.scrollIntoView()
      observer.disconnect()
    })
    observer.observe(document.body, { childList: true, subtree: true })
    const timer = setTimeout(() => {
      observer.disconnect()
    }, longestWait)
    return () => {
      observer.disconnect()
      clearTimeout(timer)
    }
  }, [hash, key])
}
