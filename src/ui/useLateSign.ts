import { useEffect, useState } from 'react'

/** True once `milliseconds` have passed since the component was first shown. */
export function useLateSign(milliseconds: number): boolean {
  const [isLate, setIsLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => {
      setIsLate(true)
    }, milliseconds)
    return () => {
      clearTimeout(timer)
    }
  }, [milliseconds])
  return isLate
}
