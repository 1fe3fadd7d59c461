import type { RefObject } from 'react'
import { useEffect } from 'react'

/**
 * Tells the page around the frame how tall the content is, whenever that changes:
 * `{ type: 'norrbotten-2030:height', version: 1, height }`, in CSS pixels. Nothing secret, so it is told to anyone.
 */
export function useHeightMessage(content: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = content.current
    if (!element || window.parent === window) return
    const observer = new ResizeObserver(() => {
      const height = Math.ceil(element.getBoundingClientRect().height)
      window.parent.postMessage({ type: 'norrbotten-2030:height', version: 1, height }, '*')
    })
    observer.observe(element)
    return () => {
      observer.disconnect()
    }
  }, [content])
}
