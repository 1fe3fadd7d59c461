import { useLayoutEffect, useRef, useState } from 'react'

interface Size {
  readonly width: number
  readonly height: number
}

/**
 * The size of an element, followed while it is on screen. Exact, not rounded, so that what is drawn by pixels
 * lies on what is placed by per cent. `onDrawn` is told a frame after the first size was known.
 */
export function useMeasuredSize(onDrawn: () => void) {
  const measure = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState<Size | undefined>(undefined)

  useLayoutEffect(() => {
    const element = measure.current
    if (!element) return undefined
    const read = () => {
      const { width, height } = element.getBoundingClientRect()
      if (width > 0 && height > 0)
        setSize((known) => (isSame(known, width, height) ? known : { width, height }))
    }
    read()
    const frame = requestAnimationFrame(() => {
      requestAnimationFrame(onDrawn)
    })
    window.addEventListener('resize', read)
    const observer = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(read)
    observer?.observe(element)
    return () => {
      cancelAnimationFrame(frame)
      window.removeEventListener('resize', read)
      observer?.disconnect()
    }
  }, [onDrawn])

  return { measure, size }
}

const isSame = (known: Size | undefined, width: number, height: number) =>
  known?.width === width && known.height === height
