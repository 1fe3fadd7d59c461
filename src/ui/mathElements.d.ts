import type { DetailedHTMLProps, HTMLAttributes } from 'react'

type MathElement = DetailedHTMLProps<HTMLAttributes<MathMLElement>, MathMLElement>

/** The elements of MathML that formulas are drawn with; React's types do not have them. */
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      math: MathElement & { display?: 'block' | 'inline' }
      mfrac: MathElement
      mi: MathElement
      mn: MathElement
      mo: MathElement & { stretchy?: 'true' | 'false'; fence?: 'true' | 'false' }
      mrow: MathElement
      msub: MathElement
      msup: MathElement
      mtext: MathElement
    }
  }
}
