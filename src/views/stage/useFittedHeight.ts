import { useLayoutEffect, useRef } from 'react'

/** What is on a slide is never made smaller than this: then it can be scrolled instead. */
const smallest = 0.7

/** Makes what stands in a place as much smaller as it takes to be seen whole; `fitted` is the only child of `place`. */
export function useFittedHeight() {
  const place = useRef<HTMLDivElement>(null)
  const fitted = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const [outer, inner] = [place.current, fitted.current]
    if (!outer || !inner || typeof ResizeObserver === 'undefined') return undefined
    const observer = new ResizeObserver(() => {
      fit(outer, inner)
    })
    observer.observe(outer)
    observer.observe(inner)
    return () => {
      observer.disconnect()
    }
  }, [])
  return { place, fitted }
}

/** Less high, lines are also longer and fewer, so the share that is too much is all that has to go. */
function fit({ clientHeight }: HTMLElement, inner: HTMLElement): void {
  inner.style.zoom = ''
  const { scrollHeight } = inner
  if (clientHeight > 0 && scrollHeight > clientHeight)
    inner.style.zoom = String(Math.max(smallest, clientHeight / scrollHeight))
}
